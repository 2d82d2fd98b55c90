package com.ecosire.domain.commerce.contacts.own;

import com.ecosire.domain.operation.Call;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The contact that a person who calls is: the one with the person's proven e-mail address. */
public final class OwnContact {
  /** The ids, as a JPQL query of {@code :org} and {@code :person}. */
  public static final String IDS =
      "select c.id from Contact c, User u where c.organizationId = :org and u.organizationId = :org"
          + " and u.id = :person and u.emailVerified = true and c.input.email = u.input.email";

  private OwnContact() {}

  /** The id of the contact of whoever calls, if there is one; a key calls for who made it. */
  public static Optional<UUID> one(Call call) {
    return of(call).stream().findFirst();
  }

  /** The ids of the contact of whoever calls; none of a caller that is no person. */
  public static Set<UUID> of(Call call) {
    Optional<UUID> person = call.caller().person();
    if (person.isEmpty()) {
      return Set.of();
    }
    return new HashSet<>(
        call.session()
            .manager()
            .createQuery(IDS, UUID.class)
            .setParameter("org", call.organization())
            .setParameter("person", person.get())
            .getResultList());
  }
}
