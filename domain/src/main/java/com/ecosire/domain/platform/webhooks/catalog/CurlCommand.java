package com.ecosire.domain.platform.webhooks.catalog;

import com.ecosire.domain.json.Json;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.NotNull;

/** A cURL command that sends an event as the server would. */
@Doc("A cURL command that sends an event as the server would")
public record CurlCommand(
    @Doc(
            value = "The command, quoted for a POSIX shell",
            example = "curl -X POST 'https://hooks.example.com/ecosire' --data-binary '{}'")
        @Is(Scalar.TEXT)
        @NotNull
        String command,
    @Doc(value = "The body that it sends", example = "{\"object\": \"event\"}") @NotNull Json body,
    @Doc(
            value = "The headers that it sends",
            example = "{\"X-Ecosire-Event\": \"contact.created\"}")
        @NotNull
        Json headers) {}
