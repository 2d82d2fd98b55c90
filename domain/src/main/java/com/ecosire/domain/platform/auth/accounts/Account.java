package com.ecosire.domain.platform.auth.accounts;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.Rights;
import com.ecosire.domain.caller.Standing;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A person as an active member of one organization.
 *
 * @param place who, and where
 * @param person what the person says of itself
 * @param role key of the role
 * @param emailVerified whether the address is proven
 * @param requiresSecondFactor whether the organization asks for a second factor
 * @param updatedAt when any of it changed last
 */
public record Account(
    Place place,
    Person person,
    String role,
    boolean emailVerified,
    boolean requiresSecondFactor,
    Instant updatedAt) {
  /** A user within an organization. */
  public record Place(UUID user, UUID organization) {}

  /**
   * What a person says of itself.
   *
   * @param email the address
   * @param name the name
   * @param locale the language of mails
   * @param timezone the time zone
   */
  public record Person(String email, String name, String locale, String timezone) {}

  /** The user. */
  public UUID user() {
    return place.user;
  }

  /** The organization. */
  public UUID organization() {
    return place.organization;
  }

  /** The address. */
  public String email() {
    return person.email;
  }

  /**
   * The person as the one that a call made known. What it may is looked up for its own calls, so
   * that this one may nothing.
   */
  public Caller caller(Optional<UUID> session) {
    return new Caller(
        Caller.Who.user(user(), person.name, session),
        organization(),
        Rights.NONE,
        Standing.good("free"));
  }
}
