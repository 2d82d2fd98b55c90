package com.ecosire.domain.platform.users.invitations;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.roles.Role;
import com.ecosire.domain.platform.roles.RoleGrants;
import com.ecosire.domain.platform.users.Seats;
import com.ecosire.domain.platform.users.User;
import com.ecosire.domain.platform.users.UserStatus;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.store.Change;
import com.ecosire.domain.store.Store;
import com.ecosire.domain.values.Flow;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The invitations of organizations. */
public final class SentInvitations extends Store<Invitation, InvitationInput> {
  private static final int MOST_MAILS = 5;
  private static final String PENDING =
      "r.acceptedAt is null and r.revokedAt is null and r.expiresAt > :now";

  private static final Flow<InvitationStatus> FLOW =
      Flow.of("invitation", InvitationStatus.class)
          .from(
              InvitationStatus.PENDING,
              InvitationStatus.PENDING,
              InvitationStatus.ACCEPTED,
              InvitationStatus.REVOKED)
          .from(InvitationStatus.EXPIRED, InvitationStatus.PENDING);

  private final RoleGrants grants;
  private final Seats seats;
  private final InvitationMails mails;

  /** Invitations that give roles and take seats. */
  public SentInvitations(RoleGrants grants, Seats seats, InvitationMails mails) {
    super(
        records(Invitation.class, InvitationInput.class)
            .list(
                listing()
                    .search("email")
                    .filter("status", "email", "expiresAt")
                    .sort("email", "expiresAt", "createdAt"))
            .filtered("status", InvitationStatus.JPQL)
            .computed(
                "status",
                (some, call) -> some.forEach(one -> one.status = one.statusAt(call.now())),
                "expiresAt",
                "acceptedAt",
                "revokedAt"));
    this.grants = grants;
    this.seats = seats;
    this.mails = mails;
  }

  @Override
  protected void check(Change<Invitation, InvitationInput> change) {
    InvitationInput after = change.after();
    Call call = change.call();
    List<Role> roles = grants.of(after.roleIds, call);
    grants.requireOwn(roles, call);
    after.roleIds = roles.stream().map(Role::id).toList();
    seats.requireOne(call);
    requireNew(after.email, call);
  }

  /** Addresses are compared without case, as the columns do. */
  private void requireNew(String email, Call call) {
    boolean member =
        call.session()
                .manager()
                .createQuery(
                    "select count(r.id) from User r where r.organizationId = :org and"
                        + " r.input.email = :email",
                    Long.class)
                .setParameter("org", call.organization())
                .setParameter("email", email)
                .getSingleResult()
            > 0;
    if (member) {
      throw Problems.alreadyExists("email", "There is a user with this e-mail already");
    }
    requireNoOther(email, call);
  }

  private void requireNoOther(String email, Call call) {
    boolean pending =
        where("r.input.email = :email and " + PENDING, call)
            .with("email", email)
            .with("now", call.now())
            .any();
    if (pending) {
      throw Problems.alreadyExists("email", "An invitation to this e-mail is pending");
    }
  }

  @Override
  protected void applied(Change<Invitation, InvitationInput> change) {
    begin(change.record(), change.call());
  }

  private void begin(Invitation invitation, Call call) {
    invitation.invitedById = call.caller().person().orElse(null);
    mails.send(invitation, call);
  }

  @Override
  protected void stored(Change<Invitation, InvitationInput> change) {
    change.call().emit(InvitationEvents.CREATED, fill(change.record(), change.call()));
  }

  /** Refuses (409) a user whose address has an invitation already. */
  public void requireNoOther(User user, Call call) {
    requireNoOther(user.email(), call);
  }

  /** Invites a user that was just made, who has a seat and roles already. */
  public void invite(User user, Call call) {
    if (user.status() != UserStatus.INVITED) {
      return;
    }
    Invitation invitation = draft(call);
    invitation.input.email = user.email();
    invitation.input.name = user.name();
    invitation.userId = user.id();
    begin(invitation, call);
    call.session().manager().persist(invitation);
    call.emit(InvitationEvents.CREATED, fill(invitation, call));
  }

  /** Sends the invitation of a user to another address, where no old link works. */
  public void readdress(User user, Call call) {
    for (Invitation open : openOf(user, call)) {
      open.input.email = user.email();
      mails.send(open, call);
    }
  }

  /** Takes the invitation of a user back who is about to be removed. */
  public void withdraw(User user, Call call) {
    openOf(user, call).forEach(open -> open.revoke(call.now()));
  }

  private List<Invitation> openOf(User user, Call call) {
    return where("r.userId = :user and r.acceptedAt is null and r.revokedAt is null", call)
        .with("user", user.id())
        .locked()
        .all();
  }

  /** Revokes a pending invitation; others stay as they are. */
  @Override
  public void delete(UUID id, Call call) {
    Invitation invitation = change(id, call);
    FLOW.step(invitation.statusAt(call.now()), InvitationStatus.REVOKED, "revoked");
    invitation.revoke(call.now());
  }

  /** Makes a new link, which voids the old one. */
  Invitation resend(UUID id, Call call) {
    Invitation invitation = change(id, call);
    InvitationStatus status = invitation.statusAt(call.now());
    FLOW.step(status, InvitationStatus.PENDING, "sent again");
    if (invitation.sentCount >= MOST_MAILS) {
      throw new ProblemException(
          new Problem.TryLater(
              ProblemCode.RATE_LIMITED, "At most 5 mails an invitation", Duration.ofDays(1)));
    }
    if (status == InvitationStatus.EXPIRED && invitation.userId == null) {
      seats.requireOne(call);
      requireNew(invitation.input.email, call);
    }
    mails.send(invitation, call);
    return fill(invitation, call);
  }

  /** Uses an invitation up; empty where somebody else did so meanwhile. */
  Optional<Invitation> use(UUID id, Call call) {
    Optional<Invitation> pending =
        where("r.id = :id", call)
            .with("id", id)
            .locked()
            .first()
            .filter(found -> found.statusAt(call.now()) == InvitationStatus.PENDING);
    pending.ifPresent(found -> found.accept(call.now()));
    return pending.map(found -> fill(found, call));
  }
}
