package com.ecosire.domain.platform.webhooks.deliveries;

import com.ecosire.domain.platform.webhooks.catalog.EventPatterns;
import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What an endpoint is tried with. */
@Doc("What an endpoint is tried with")
public record SendTest(
    @Doc(value = "Name of the event whose sample is sent", example = "contact.created")
        @NotNull
        @Size(max = 80)
        @Pattern(regexp = EventPatterns.NAME)
        String event) {}
