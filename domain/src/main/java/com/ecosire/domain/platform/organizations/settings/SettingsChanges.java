package com.ecosire.domain.platform.organizations.settings;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.organizations.Organization;
import com.ecosire.domain.platform.organizations.Organizations;
import com.ecosire.domain.platform.organizations.OrganizationsModule;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import com.ecosire.domain.shape.Patch;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.store.References;
import com.ecosire.domain.store.sql.Sql;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows and changes what an organization decides for itself. */
public final class SettingsChanges {
  private final Organizations organizations;

  /** The settings of these organizations. */
  public SettingsChanges(Organizations organizations) {
    this.organizations = organizations;
  }

  /** What the caller's organization has decided. */
  public OrganizationSettings of(UUID id, Call call) {
    return organizations.get(id, call).settings();
  }

  /** Decides anew; from the next call of everybody on. */
  public OrganizationSettings change(UUID id, Patch<OrganizationSettings> patch, Call call) {
    Organization organization = organizations.change(id, call);
    OrganizationSettings before = organization.settings();
    OrganizationSettings after = patch.applyTo(before);
    List<Violation> violations = SettingsRules.violations(after, call.origin().address());
    if (!violations.isEmpty()) {
      throw Problems.invalid(violations);
    }
    if (!after.equals(before)) {
      Shape<OrganizationSettings> shape = Shape.of(OrganizationSettings.class);
      References.all().check(shape, Optional.of(before), after, call);
      organization.settle(after, call.now());
      list(after.corsOrigins(), call);
      listRedirects(after.redirectUris(), call);
      call.emit(OrganizationsModule.UPDATED, organization);
      call.changesRights();
    }
    return after;
  }

  /** Where sign-ins elsewhere look addresses up. */
  private static void listRedirects(List<String> uris, Call call) {
    Sql sql = Sql.of(call.session());
    sql.change("DELETE FROM organization_redirect WHERE organizationId = ?", call.organization());
    for (String uri : new LinkedHashSet<>(uris)) {
      sql.change(
          "INSERT INTO organization_redirect (uri, organizationId) VALUES (?, ?)",
          uri,
          call.organization());
    }
  }

  /** Where gateways look origins up. */
  private static void list(List<String> origins, Call call) {
    call.session().flush();
    Sql sql = Sql.of(call.session());
    sql.change("DELETE FROM organization_origin WHERE organizationId = ?", call.organization());
    for (String origin : new LinkedHashSet<>(origins)) {
      sql.change(
          "INSERT INTO organization_origin (origin, organizationId) VALUES (?, ?)",
          origin,
          call.organization());
    }
  }
}
