package com.ecosire.domain.platform.status.subscribers;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The token of a message. */
@Doc("The token of a message of the status page")
public record StatusToken(
    @Doc("The token, as the message holds it") @NotNull @Size(max = 100) String token) {}
