package com.ecosire.domain.platform.auth.info;

import com.ecosire.domain.platform.auth.tokens.PublishedKey;
import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** The public keys of the server (RFC 7517). */
@Doc("The public keys by which tokens are verified (RFC 7517)")
record KeySet(@Doc("The keys") @NotNull List<PublishedKey> keys) {}
