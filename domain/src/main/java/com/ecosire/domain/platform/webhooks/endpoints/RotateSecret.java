package com.ecosire.domain.platform.webhooks.endpoints;

import com.ecosire.domain.shape.Default;
import com.ecosire.domain.shape.Doc;

/** How a secret is rotated. */
@Doc("How a secret is rotated")
public record RotateSecret(
    @Doc("Whether the old one ends at once instead of after 24 hours") @Default("false")
        boolean endOldNow) {}
