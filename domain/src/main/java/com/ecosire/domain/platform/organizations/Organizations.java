package com.ecosire.domain.platform.organizations;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.store.Change;
import com.ecosire.domain.store.Store;
import java.util.UUID;

/**
 * All organizations. Each is its own tenant, so that a caller never sees another one than its own.
 */
public final class Organizations extends Store<Organization, OrganizationInput> {
  Organizations() {
    super(
        records(Organization.class, OrganizationInput.class)
            .list(
                listing()
                    .search("name", "slug", "legalName")
                    .filter("status", "planCode", "createdAt")
                    .sort("name", "createdAt", "updatedAt")));
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
