package com.ecosire.domain.platform.auth;

import static com.ecosire.domain.operation.Event.event;

import com.ecosire.domain.operation.Event;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** What happens around signing in. */
public final class AuthEvents {
  /** Somebody registered. */
  public static final Event<RegisteredUser> REGISTERED =
      event("user.registered", RegisteredUser.class, "Somebody registered");

  /** Somebody signed in. */
  public static final Event<SessionChange> SESSION_CREATED =
      event("session.created", SessionChange.class, "Somebody signed in");

  /** Somebody signed in at a place that is like none of his other sessions. */
  public static final Event<SessionChange> NEW_DEVICE =
      Event.internal(
          "session.new_device", SessionChange.class, "Somebody signed in from a new device");

  /** A session was ended before its time. */
  public static final Event<SessionChange> SESSION_REVOKED =
      event("session.revoked", SessionChange.class, "A session was ended before its time");

  /** A spent refresh token came back. */
  public static final Event<SessionChange> REUSE_DETECTED =
      event(
          "session.reuse_detected",
          SessionChange.class,
          "A spent refresh token came back, so that its session was ended");

  /** A password was set. */
  public static final Event<UserChange> PASSWORD_CHANGED =
      event("password.changed", UserChange.class, "A password was set");

  /** A second factor was turned on. */
  public static final Event<UserChange> MFA_ENABLED =
      event("mfa.enabled", UserChange.class, "A second factor was turned on");

  /** A second factor was turned off. */
  public static final Event<UserChange> MFA_DISABLED =
      event("mfa.disabled", UserChange.class, "A second factor was turned off");

  private AuthEvents() {}

  /** Who registered. */
  @Doc("Somebody who registered")
  public record RegisteredUser(
      @Doc("The user") @NotNull UUID userId,
      @Doc("The address") @NotNull @Is(Scalar.EMAIL) String email,
      @Doc("The name") @NotNull String name) {}

  /** A session that began or ended. */
  @Doc("A session that began or ended")
  public record SessionChange(
      @Doc("The session") @NotNull UUID sessionId, @Doc("The user") @NotNull UUID userId) {}

  /** What changed for somebody. */
  @Doc("Somebody whose way of signing in has changed")
  public record UserChange(@Doc("The user") @NotNull UUID userId) {}
}
