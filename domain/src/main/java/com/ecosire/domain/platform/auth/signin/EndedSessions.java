package com.ecosire.domain.platform.auth.signin;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;

/** How many sessions were ended. */
@Doc("How many sessions were ended")
public record EndedSessions(@Doc("Their number") @NotNull Integer ended) {}
