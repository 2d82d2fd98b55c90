package com.ecosire.domain.testing;

import com.ecosire.domain.Modules;
import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.operation.Area;
import com.ecosire.domain.operation.BusinessModule;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.ModuleApi;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.platform.users.colleagues.Colleague;
import com.ecosire.domain.platform.users.colleagues.Colleagues;
import com.ecosire.domain.store.Persistence;
import com.ecosire.domain.store.embedded.TestDatabase;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Some modules over the shared test database, called without a server. */
public final class Business {
  private final Catalog catalog;
  private final EntityManagerFactory unit;

  private Business(Catalog catalog) {
    this.catalog = catalog;
    this.unit = Persistence.unit(TestDatabase.dataSource(), catalog.entities());
  }

  /** A business of these modules; where none of them brings people, it has their names at least. */
  public static Business of(BusinessModule... modules) {
    List<BusinessModule> all = new ArrayList<>(List.of(modules));
    boolean known =
        all.stream()
            .flatMap(module -> module.api().resources().stream())
            .anyMatch(resource -> resource.records().entity() == Colleague.class);
    if (!known) {
      all.add(names());
    }
    return new Business(Catalog.of(all));
  }

  /** The names of people, which records of many modules show. */
  public static BusinessModule names() {
    return () ->
        ModuleApi.module(
            "users",
            Area.PLATFORM,
            "People by name",
            Resource.resource("/users/colleagues", new Colleagues(), "a user by name"));
  }

  /** A business of all modules. */
  public static Business of(Modules modules) {
    return new Business(modules.catalog());
  }

  /** A new organization, which no other test knows. */
  public Tenant tenant() {
    return new Tenant(this, Caller.system("test", UUID.randomUUID()));
  }

  /** Another caller of an organization, for calls at the same time. */
  public Tenant tenant(UUID organization) {
    return new Tenant(this, Caller.system("test", organization));
  }

  /** The tables of the modules. */
  public Catalog catalog() {
    return catalog;
  }

  EntityManagerFactory unit() {
    return unit;
  }
}
