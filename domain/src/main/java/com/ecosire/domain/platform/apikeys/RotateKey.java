package com.ecosire.domain.platform.apikeys;

import com.ecosire.domain.shape.Doc;
import java.time.Instant;

/** How a key is rotated. */
@Doc("How a key is rotated")
record RotateKey(
    @Doc("When the new key stops working; the present expiry stays where it is left out")
        Instant expiresAt) {}
