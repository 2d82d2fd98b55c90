package com.ecosire.domain.platform.users.invitations;

import static com.ecosire.domain.caller.Access.ADMIN;
import static com.ecosire.domain.operation.Option.asField;
import static com.ecosire.domain.operation.Option.at;
import static com.ecosire.domain.operation.Option.audited;
import static com.ecosire.domain.operation.Option.emits;
import static com.ecosire.domain.operation.Option.needs;
import static com.ecosire.domain.operation.Option.perMinute;
import static com.ecosire.domain.operation.Option.publicly;
import static com.ecosire.domain.operation.Option.withProvenEmail;
import static com.ecosire.domain.operation.Output.one;
import static com.ecosire.domain.operation.Resource.resource;

import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.platform.users.UserEvents;

/** The rows of invitations. */
public final class InvitationRows {
  private InvitationRows() {}

  /** The rows, as these carry them out. */
  public static Resource<?, ?> of(SentInvitations invitations, Reception reception) {
    return resource("/users/invitations", invitations, "an invitation")
        .list(needs(ADMIN))
        .create(needs(ADMIN), withProvenEmail(), emits(InvitationEvents.CREATED))
        .delete(needs(ADMIN))
        .itemCommand(
            "resend",
            one(Invitation.class),
            "Mail a new link, which voids the old one and is valid for 7 days",
            invitations::resend,
            needs(ADMIN),
            withProvenEmail())
        .query(
            "invitationByToken",
            Reception.InvitationLink.class,
            one(Reception.InvitationInfo.class),
            "What an invitation says to whoever has its link",
            reception::lookUp,
            at("/users/invitations/lookup"),
            asField("invitationByToken"),
            publicly(),
            perMinute(30))
        .command(
            "accept",
            Reception.FollowedInvitation.class,
            one(Reception.JoinedUser.class),
            "Join by an invitation: with an account by signing in, else by a name and a password",
            reception::accept,
            publicly(),
            perMinute(10),
            audited(),
            emits(InvitationEvents.ACCEPTED, UserEvents.CREATED, UserEvents.JOINED));
  }
}
