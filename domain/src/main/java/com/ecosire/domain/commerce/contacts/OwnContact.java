package com.ecosire.domain.commerce.contacts;

import com.ecosire.domain.operation.Call;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The contact that a person is: the one with the person's proven address. */
public final class OwnContact {
  /** JPQL of its id, with the parameters {@code :org} and {@code :person}. */
  public static final String QUERY =
      "select c.id from Contact c, User u where c.organizationId = :org and u.organizationId = :org"
          + " and u.id = :person and u.emailVerified = true and c.input.email = u.input.email";

  private OwnContact() {}

  /** The contact of the person who calls, if there is one; a key calls for who made it. */
  public static Optional<UUID> of(Call call) {
    return all(call).stream().findFirst();
  }

  /** The same as a set. */
  public static Set<UUID> all(Call call) {
    Optional<UUID> person = call.caller().person();
    if (person.isEmpty()) {
      return Set.of();
    }
    return new HashSet<>(
        call.session()
            .manager()
            .createQuery(QUERY, UUID.class)
            .setParameter("org", call.organization())
            .setParameter("person", person.get())
            .getResultList());
  }
}
