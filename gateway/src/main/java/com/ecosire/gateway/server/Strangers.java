package com.ecosire.gateway.server;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.platform.organizations.OrganizationStanding;
import com.ecosire.domain.platform.organizations.Tenants;
import com.ecosire.domain.session.Session;
import jakarta.persistence.EntityManagerFactory;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Whoever sends no credential: sees the public side of the default organization as it stands. */
final class Strangers implements Supplier<Caller> {
  private final EntityManagerFactory unit;
  private final DataSource source;
  private final Tenants tenants;
  private volatile UUID organization;

  Strangers(EntityManagerFactory unit, DataSource source, Tenants tenants) {
    this.unit = unit;
    this.source = source;
    this.tenants = tenants;
  }

  @Override
  public Caller get() {
    UUID known = organization();
    return Caller.anonymous(known, OrganizationStanding.ofStrangers(known, source));
  }

  /** Never another once there is one. */
  private UUID organization() {
    UUID known = organization;
    if (known == null) {
      try (Session session = new Session(unit, false)) {
        known = tenants.byDefault(session).orElseThrow();
      }
      organization = known;
    }
    return known;
  }
}
