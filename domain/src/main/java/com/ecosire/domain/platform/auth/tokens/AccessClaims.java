package com.ecosire.domain.platform.auth.tokens;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What an access token says. It is believed for its signature only as far as who it is for: what
 * they may is looked up, so that a role that was taken away ends at once.
 *
 * @param holder whom the token stands for
 * @param id the token's own id
 * @param issuedAt when it was made
 * @param expiresAt when it ends
 */
public record AccessClaims(Holder holder, UUID id, Instant issuedAt, Instant expiresAt) {
  /** What a token can stand for. */
  public enum Kind {
    PERSON,
    API_KEY
  }

  /**
   * Whom a token stands for.
   *
   * @param kind a person, or a key that was swapped for a token
   * @param subject the user or the key
   * @param organization the organization that is worked for
   * @param role the names of the roles, for the client's eyes
   * @param scope what is opened, for the client's eyes
   * @param session the session of a person
   */
  public record Holder(
      Kind kind,
      UUID subject,
      UUID organization,
      String role,
      String scope,
      Optional<UUID> session) {}
}
