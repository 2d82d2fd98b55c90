package com.ecosire.domain.platform.webhooks.deliveries;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;

/** How much is sent once more. */
@Doc("How much is sent once more")
public record QueuedReplay(@Doc("Events that wait now") @NotNull Integer queued) {}
