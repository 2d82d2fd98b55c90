package com.ecosire.domain.platform.webhooks.catalog;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.Size;

/** Which events are listed. */
@Doc("Which events are listed")
public record FindEvents(
    @Doc(value = "Only those of a module", example = "contacts") @Size(max = 40) String module,
    @Doc(value = "Words in the name, title or description", example = "contact") String search) {}
