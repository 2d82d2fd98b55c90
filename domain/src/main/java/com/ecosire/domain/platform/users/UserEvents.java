package com.ecosire.domain.platform.users;

import static com.ecosire.domain.operation.Event.event;
import static com.ecosire.domain.operation.Event.internal;

import com.ecosire.domain.operation.Event;

/** What happens to users and members. */
public final class UserEvents {
  /** A user was made. */
  public static final Event<User> CREATED = event("user.created", User.class, "A user was made");

  /** A user was changed. */
  public static final Event<User> UPDATED = event("user.updated", User.class, "A user was changed");

  /** A user was taken out of the organization. */
  public static final Event<User> DELETED =
      event("user.deleted", User.class, "A user was taken out of the organization");

  /** A user may not call until further notice. */
  public static final Event<User> SUSPENDED =
      event("user.suspended", User.class, "A user was suspended");

  /** A suspended user may call again. */
  public static final Event<User> REACTIVATED =
      event("user.reactivated", User.class, "A suspended user may call again");

  /** Somebody became an active member. */
  public static final Event<Member> JOINED =
      event("member.joined", Member.class, "Somebody joined the organization");

  /** The roles of a member were changed. */
  public static final Event<Member> CHANGED =
      event("member.updated", Member.class, "The roles of a member were changed");

  /** A member is none any more. */
  public static final Event<Member> LEFT =
      event("member.left", Member.class, "A member left the organization");

  /** A user is about to be made, who is invited then; who has sent an invitation before refuses. */
  public static final Event<User> INVITING =
      internal("user.inviting", User.class, "A user is about to be made and invited");

  /** A user is about to lose its place in the organization; what acts for it there ends. */
  public static final Event<User> REMOVING =
      internal("user.removing", User.class, "A user is about to be taken out");

  /** The address of somebody who is only invited was changed; the invitation goes there. */
  public static final Event<User> READDRESSED =
      internal("user.readdressed", User.class, "The address of an invited user was changed");

  private UserEvents() {}
}
