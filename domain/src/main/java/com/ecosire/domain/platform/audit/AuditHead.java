package com.ecosire.domain.platform.audit;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** The newest numbered entry, signed. */
@Doc("The newest numbered entry, signed, so that it can be kept elsewhere")
record AuditHead(
    @Doc("Its number; 0 where there is none") @NotNull Long sequence,
    @Doc("Its hash; 64 zeros where there is none") @NotNull @Size(min = 64, max = 64) String hash,
    @Doc("When it happened") Instant occurredAt,
    @Doc("Signature, in base64url, of the organization's id, the number and the hash with dots")
        @NotNull
        @Size(max = 2000)
        String signature,
    @Doc("Which key signed") @NotNull @Size(max = 100) String kid) {}
