package com.ecosire.domain.platform.organizations;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.Rights;
import com.ecosire.domain.caller.Standing;
import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.store.Change;
import com.ecosire.domain.store.Store;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * All organizations. Each is its own tenant, so that a caller never sees another one than its own.
 */
public final class Organizations extends Store<Organization, OrganizationInput> {
  // Members are no stored type of this module, so they are asked for in SQL; under other names than
  // those of the organization's columns, which the provider writes without their table.
  private static final String MEMBERS =
      "SQL('(SELECT COUNT(*) FROM (SELECT organizationId AS ofOrganization, joinedAt AS since FROM"
          + " membership) m WHERE m.ofOrganization = ? AND m.since IS NOT NULL)', r.id)";
  private static final String WHERE_MEMBER =
      "r.id in (select m.organizationId from Member m where m.id = :person and m.status ="
          + " com.ecosire.domain.platform.users.MemberStatus.ACTIVE)";
  private static final Duration CLOSING = Duration.ofDays(30);

  Organizations() {
    super(
        records(Organization.class, OrganizationInput.class)
            .list(
                listing()
                    .search("name", "slug", "legalName")
                    .filter("status", "planCode", "createdAt")
                    .sort("name", "createdAt", "updatedAt"))
            .selected("memberCount", MEMBERS)
            .showing(call -> isPerson(call) ? Optional.of(WHERE_MEMBER) : Optional.empty()));
  }

  private static boolean isPerson(Call call) {
    return call.caller().kind() == Caller.Kind.USER;
  }

  /** The caller's own organization. */
  public Organization own(Call call) {
    return get(call.organization(), call);
  }

  /**
   * The caller's own organization, kept until the end of the transaction from everybody else who
   * asks for it in this way: so that two calls cannot both take the last of what a plan allows.
   */
  public Organization ownLocked(Call call) {
    return where("r.id = :id", call)
        .with("id", call.organization())
        .locked()
        .first()
        .orElseThrow(() -> Problems.notFound("organization"));
  }

  /** An organization as its clients see it, with what other tables hold. */
  public Organization shown(Organization organization, Call call) {
    call.session().flush();
    return fill(organization, call);
  }

  /**
   * Makes an organization of its own for the caller, who owns it; the rest of the call belongs to
   * it.
   */
  @Override
  public Organization create(OrganizationInput input, Call call) {
    if (call.caller().person().isEmpty()) {
      throw Problems.conflict("Nobody made this key who could own the organization");
    }
    Caller founder =
        new Caller(
            call.caller().who(), UuidV7.at(call.now()), Rights.NONE, Standing.good(Plan.FREE));
    return found(input, Plan.FREE, call.actingAs(founder));
  }

  /** Makes the organization that a call is made for, with what every organization has. */
  Organization found(OrganizationInput input, String plan, Call call) {
    Organization organization = super.create(input, call);
    organization.planCode = Plans.named(plan).code();
    Numbering.BUILT_IN.forEach(numbering -> DocumentNumbers.provide(numbering, call));
    call.emit(OrganizationsModule.CREATED, organization);
    return shown(organization, call);
  }

  /** Begins to close an organization, which is erased when thirty days are over. */
  @Override
  public void delete(UUID id, Call call) {
    Organization organization = change(id, call);
    if (organization.status() == OrganizationStatus.CLOSING) {
      throw Problems.invalidState("organization", organization.status(), "closed");
    }
    if (organization.subscription().isPaid()) {
      throw Problems.conflict("A paid subscription is running; end it first");
    }
    organization.close(call.now().plus(CLOSING), call.now());
    call.emit(OrganizationsModule.CLOSING, organization);
    call.changesRights();
  }

  @Override
  protected UUID newId(Call call) {
    return call.organization();
  }

  @Override
  protected void check(Change<Organization, OrganizationInput> change) {
    OrganizationInput after = change.after();
    UUID own = change.record().id();
    if (after.slug == null) {
      after.slug = Slug.free(after.name, own, change.call());
    } else if (change.changes(input -> input.slug)
        && Slug.isTaken(after.slug, own, change.call())) {
      throw Problems.alreadyExists("slug", "Another organization has the slug " + after.slug);
    }
    if (!change.isNew() && change.changes(input -> input.currency)) {
      change.call().emit(OrganizationsModule.CHANGING_CURRENCY, change.record());
    }
  }

  @Override
  protected void stored(Change<Organization, OrganizationInput> change) {
    if (!change.isNew()) {
      change.call().emit(OrganizationsModule.UPDATED, change.record());
    }
  }
}
