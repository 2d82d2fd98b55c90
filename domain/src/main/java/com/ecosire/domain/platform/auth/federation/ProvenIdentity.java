package com.ecosire.domain.platform.auth.federation;

import java.util.List;
import java.util.Optional;

/**
 * What a provider vouches for.
 *
 * @param subject who, at the provider
 * @param email the address and whether the provider has verified it
 * @param name the name
 * @param organization the slug of the organization, where the provider names one
 * @param roles what the provider calls the roles
 */
public record ProvenIdentity(
    Subject subject, Email email, String name, Optional<String> organization, List<String> roles) {
  /** The subject of an issuer, which never changes. */
  public record Subject(String issuer, String id) {}

  /** An address at a provider. */
  public record Email(String address, boolean verified) {}
}
