package com.ecosire.gateway.server;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.platform.organizations.Operator;
import com.ecosire.domain.platform.organizations.OrganizationStanding;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Whoever sends no credential: sees the public side of the operator's organization as it stands.
 */
record Strangers(DataSource source, Operator operator) implements Supplier<Caller> {
  @Override
  public Caller get() {
    UUID known = operator.get();
    return Caller.anonymous(known, OrganizationStanding.ofStrangers(known, source));
  }
}
