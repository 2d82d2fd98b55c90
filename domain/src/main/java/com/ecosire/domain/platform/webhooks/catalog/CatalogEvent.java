package com.ecosire.domain.platform.webhooks.catalog;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** An event that can be subscribed to. */
@Doc("An event that can be subscribed to")
public record CatalogEvent(
    @Doc(value = "Its name", example = "contact.created") @NotNull String event,
    @Doc(value = "The module that it happens in", example = "contacts") @NotNull String module,
    @Doc(value = "Its name for people", example = "Contact created") @NotNull String title,
    @Doc(value = "When it happens", example = "A contact was made") @NotNull String trigger,
    @Doc(
            value = "Headers that hold signatures of it",
            example = "[\"X-Ecosire-Signature\", \"webhook-signature\"]")
        @NotNull
        List<String> signatureHeaders) {}
