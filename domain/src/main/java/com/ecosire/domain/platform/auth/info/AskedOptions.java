package com.ecosire.domain.platform.auth.info;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.Size;

/** Whose ways to sign in are asked for. */
@Doc("Whose ways to sign in are asked for")
record AskedOptions(
    @Doc(value = "Slug of an organization", example = "castle-street-coffee") @Size(max = 80)
        String organization) {}
