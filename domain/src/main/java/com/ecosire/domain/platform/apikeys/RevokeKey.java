package com.ecosire.domain.platform.apikeys;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.Size;

/** Why a key is revoked. */
@Doc("Why a key is revoked")
record RevokeKey(
    @Doc(value = "For those who wonder later", example = "Found in a public repository")
        @Size(max = 500)
        String reason) {}
