package com.ecosire.domain.platform.organizations;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.session.Session;
import java.util.Optional;
import java.util.UUID;

/** Makes organizations and finds them where no caller says which is meant. */
public final class Tenants {
  private final Organizations organizations;

  Tenants(Organizations organizations) {
    this.organizations = organizations;
  }

  /**
   * Makes the organization that the call is made for: {@code call.organization()} is its new id.
   * Its number sequences are made with it; other modules add theirs when they hear of {@link
   * OrganizationsModule#CREATED}.
   *
   * @param plan code of a plan
   * @throws IllegalArgumentException where there is no such plan
   */
  public Organization found(String name, String plan, Call call) {
    OrganizationInput input = new OrganizationInput();
    input.name = name;
    return organizations.found(input, plan, call);
  }

  /**
   * The organization that public operations mean where they name none: the first that was made.
   * Empty before the first start.
   */
  public Optional<UUID> byDefault(Session session) {
    return session
        .manager()
        .createQuery("select o.id from Organization o order by o.createdAt, o.id", UUID.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The organization of a slug, if there is one. */
  public Optional<UUID> bySlug(String slug, Session session) {
    return session
        .manager()
        .createQuery("select o.id from Organization o where o.input.slug = :slug", UUID.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }
}
