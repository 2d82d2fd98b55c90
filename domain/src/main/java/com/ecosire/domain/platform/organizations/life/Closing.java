package com.ecosire.domain.platform.organizations.life;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Job;
import com.ecosire.domain.platform.organizations.Organization;
import com.ecosire.domain.platform.organizations.OrganizationStatus;
import com.ecosire.domain.platform.organizations.Organizations;
import com.ecosire.domain.platform.organizations.OrganizationsModule;
import com.ecosire.domain.problem.Problems;
import java.util.Optional;
import java.util.UUID;

/** What becomes of an organization that is closing: an owner takes it back, or it is erased. */
public final class Closing {
  private final Organizations organizations;

  /** The closing of these organizations. */
  public Closing(Organizations organizations) {
    this.organizations = organizations;
  }

  Organization restore(UUID id, Call call) {
    Organization organization = organizations.change(id, call);
    if (organization.status() != OrganizationStatus.CLOSING) {
      throw Problems.invalidState("organization", organization.status(), "restored");
    }
    organization.reopen(call.now());
    call.emit(OrganizationsModule.UPDATED, organization);
    call.changesRights();
    return organizations.shown(organization, call);
  }

  /** Erases a part of an organization whose time is over; the audit stays. */
  public Job.Progress erase(Call call) {
    Optional<Organization> due =
        organizations
            .findToChange(call.organization(), call)
            .filter(found -> found.isOver(call.now()));
    if (due.isEmpty()) {
      return Job.Progress.NOTHING;
    }
    long erased = Erasure.of(call).some();
    if (erased > 0) {
      return new Job.Progress(erased, true);
    }
    call.emit(OrganizationsModule.CLOSED, due.get());
    call.session().manager().remove(due.get());
    call.changesRights();
    return new Job.Progress(1L, false);
  }
}
