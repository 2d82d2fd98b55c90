package com.ecosire.domain.platform.users.invitations;

import static com.ecosire.domain.operation.Event.event;

import com.ecosire.domain.operation.Event;

/** What happens to invitations. */
public final class InvitationEvents {
  /** Somebody was invited. */
  public static final Event<Invitation> CREATED =
      event("invitation.created", Invitation.class, "Somebody was invited");

  /** Somebody followed an invitation. */
  public static final Event<Invitation> ACCEPTED =
      event("invitation.accepted", Invitation.class, "Somebody followed an invitation");

  private InvitationEvents() {}
}
