package com.ecosire.domain.platform.auth.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What signing in needs of the people who sign in, as one transaction sees and changes it. */
public interface Accounts {
  /** Where a person with an address is an active member; where it was last comes first. */
  List<Account> byEmail(String email);

  /** Where a person is an active member; where it was last comes first. */
  List<Account> of(UUID user);

  /** A person in one organization, if it is an active member there. */
  default Optional<Account> in(UUID organization, UUID user) {
    return of(user).stream()
        .filter(account -> account.organization().equals(organization))
        .findFirst();
  }

  /** Characters that the strictest of a person's organizations asks of a password. */
  int passwordLength(UUID user);

  /** Characters that an organization asks of a password. */
  int passwordLengthIn(UUID organization);

  /** Whose an address is, if anybody's. */
  Optional<UUID> owner(String email);

  /** Whether an address belongs to somebody. */
  default boolean isTaken(String email) {
    return owner(email).isPresent();
  }

  /** Whether people whose addresses are of a domain may join an organization by themselves. */
  boolean letsIn(UUID organization, String domain);

  /** The role that an organization gives such people, if it has decided. */
  Optional<UUID> roleOfNewcomers(UUID organization);

  /** The role of a key in an organization, if there is one. */
  Optional<UUID> role(UUID organization, String key);

  /** Notes another name of a person. */
  void rename(UUID user, String name, Instant now);

  /** Makes a person, as a member of its first organization. */
  void create(Account account, Instant now);

  /** Makes an address the person's own, and notes that it is proven. */
  void prove(UUID user, String email, Instant now);

  /** Notes whether a person has a second factor. */
  void enrolled(UUID user, boolean enrolled, Instant now);

  /** Notes that a person signed in. */
  void signedIn(Account.Place place, Instant now);
}
