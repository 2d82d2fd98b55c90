package com.ecosire.domain.platform.auth.info;

import com.ecosire.domain.shape.Doc;
import java.util.UUID;

/** What a token stands for (RFC 7662). */
@Doc("What a token stands for (RFC 7662); of one that does not work only that")
record KnownToken(
    @Doc("Whether it works") boolean active,
    @Doc("What it is") TokenType tokenType,
    @Doc("The user or the key") UUID sub,
    @Doc("The organization") UUID organizationId,
    @Doc("The session of a user") UUID sessionId,
    @Doc("What it opens") String scope,
    @Doc("When it was made, in seconds since 1970") Long iat,
    @Doc("When it ends, in seconds since 1970") Long exp) {
  static final KnownToken INACTIVE =
      new KnownToken(false, null, null, null, null, null, null, null);
}
