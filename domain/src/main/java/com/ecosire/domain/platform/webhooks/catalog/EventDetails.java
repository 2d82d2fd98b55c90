package com.ecosire.domain.platform.webhooks.catalog;

import com.ecosire.domain.json.Json;
import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * An event that can be subscribed to, with what is sent of it.
 *
 * @param sample a whole body
 * @param schema of whole bodies
 */
@Doc("An event that can be subscribed to, with what is sent of it")
public record EventDetails(
    @Doc(value = "Its name", example = "contact.created") @NotNull String event,
    @Doc(value = "The module that it happens in", example = "contacts") @NotNull String module,
    @Doc(value = "Its name for people", example = "Contact created") @NotNull String title,
    @Doc(
            value = "What it tells",
            example = "A contact was made. Tells a person or company as the API shows it.")
        @NotNull
        String description,
    @Doc(value = "When it happens", example = "A contact was made") @NotNull String trigger,
    @Doc(
            value = "Headers that hold signatures of it",
            example = "[\"X-Ecosire-Signature\", \"webhook-signature\"]")
        @NotNull
        List<String> signatureHeaders,
    @Doc(
            value = "A whole body as it is sent",
            example =
                "{\"id\": \"evt_019b7a3c1e007f3aa1b2c3d4e5f60718\", \"object\": \"event\","
                    + " \"type\": \"contact.created\", \"created\": 1769860800, \"data\":"
                    + " {\"object\": {\"name\": \"Acme Trading\"}}}")
        @NotNull
        Json sample,
    @Doc(value = "The JSON Schema (2020-12) of such bodies", example = "{\"type\": \"object\"}")
        @NotNull
        Json schema) {}
