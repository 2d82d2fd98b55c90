package com.ecosire.domain.platform.organizations.life;

import static com.ecosire.domain.caller.Access.USER;
import static com.ecosire.domain.operation.Option.emits;
import static com.ecosire.domain.operation.Option.needs;
import static com.ecosire.domain.operation.Option.ownersOnly;
import static com.ecosire.domain.operation.Option.personally;
import static com.ecosire.domain.operation.Option.whileClosing;
import static com.ecosire.domain.operation.Output.one;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.platform.organizations.Organization;
import com.ecosire.domain.platform.organizations.Organizations;
import com.ecosire.domain.platform.organizations.OrganizationsModule;
import com.ecosire.domain.problem.Problems;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** The rows of handing over and taking back. */
public final class LifeRows {
  private final Organizations organizations;
  private final Closing closing;
  private final Supplier<Handover> handover;

  /** Rows of these organizations. */
  public LifeRows(Organizations organizations, Closing closing, Supplier<Handover> handover) {
    this.organizations = organizations;
    this.closing = closing;
    this.handover = handover;
  }

  /** Adds the rows to those of organizations. */
  public <I> Resource<Organization, I> add(Resource<Organization, I> resource) {
    return resource
        .itemCommand(
            "transferOwnership",
            TransferOwnership.class,
            one(Organization.class),
            "Make another member the owner; the caller becomes an admin, and both are told by mail",
            this::transfer,
            needs(USER),
            personally(),
            ownersOnly())
        .itemCommand(
            "restore",
            one(Organization.class),
            "Take back the closing of the organization before its time is over",
            closing::restore,
            needs(USER),
            ownersOnly(),
            whileClosing(),
            emits(OrganizationsModule.UPDATED));
  }

  private Organization transfer(UUID id, TransferOwnership wanted, Call call) {
    Organization organization = organizations.change(id, call);
    if (call.caller().person().equals(Optional.of(wanted.userId()))) {
      throw Problems.invalid("userId", "own_account", "Must be somebody else");
    }
    handover.get().to(wanted.userId(), wanted.password(), call);
    organization.touch(call.now());
    call.emit(OrganizationsModule.UPDATED, organization);
    return organizations.shown(organization, call);
  }
}
