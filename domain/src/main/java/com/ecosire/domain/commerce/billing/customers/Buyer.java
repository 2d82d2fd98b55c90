package com.ecosire.domain.commerce.billing.customers;

import com.ecosire.domain.operation.Call;
import java.util.Optional;
import java.util.UUID;

/**
 * The person who calls, as somebody who buys.
 *
 * @param id the user
 * @param proven whether the address is
 */
public record Buyer(UUID id, String email, String name, boolean proven) {
  private static final String QUERY =
      "select u.input.email, u.input.name, u.emailVerified from User u where u.organizationId ="
          + " :org and u.id = :person";

  /** The person; empty where a key without a maker, or the server itself, calls. */
  public static Optional<Buyer> of(Call call) {
    return call.caller().person().flatMap(person -> find(person, call));
  }

  private static Optional<Buyer> find(UUID person, Call call) {
    return call.session()
        .manager()
        .createQuery(QUERY, Object[].class)
        .setParameter("org", call.organization())
        .setParameter("person", person)
        .getResultStream()
        .findFirst()
        .map(row -> new Buyer(person, (String) row[0], (String) row[1], (Boolean) row[2]));
  }
}
