package com.ecosire.domain.platform.auth.signin;

import static com.ecosire.domain.caller.Access.USER;
import static com.ecosire.domain.operation.Option.at;
import static com.ecosire.domain.operation.Option.audited;
import static com.ecosire.domain.operation.Option.emits;
import static com.ecosire.domain.operation.Option.needs;
import static com.ecosire.domain.operation.Option.perMinute;
import static com.ecosire.domain.operation.Option.personally;
import static com.ecosire.domain.operation.Option.publicly;
import static com.ecosire.domain.operation.Output.nothing;
import static com.ecosire.domain.operation.Output.one;

import com.ecosire.domain.operation.ModuleApi;
import com.ecosire.domain.platform.auth.AuthEvents;

/** The rows of signing in and out. */
public final class SignInRows {
  private SignInRows() {}

  /** What carries the rows out. */
  public record Handlers(
      Registrations registrations,
      SignIns signIns,
      CodeExchange codes,
      Renewals renewals,
      SignOuts signOuts) {}

  /** Adds the rows to the table of the module. */
  public static ModuleApi add(ModuleApi api, Handlers handlers) {
    return api.command(
            "register",
            Registering.class,
            one(Registered.class),
            "Make an account, with an organization or by an invitation, and sign in",
            handlers.registrations::register,
            publicly(),
            perMinute(5),
            audited(),
            emits(AuthEvents.REGISTERED, AuthEvents.SESSION_CREATED))
        .command(
            "login",
            Login.class,
            one(SignedIn.class),
            "Sign in by a password, and a second factor where there is one",
            handlers.signIns::login,
            publicly(),
            perMinute(10),
            audited(),
            emits(AuthEvents.SESSION_CREATED))
        .command(
            "exchange",
            ExchangedCode.class,
            one(SignedIn.class),
            "End a sign-in at an identity provider: swap its one-time code for tokens",
            handlers.codes::exchange,
            publicly(),
            perMinute(10),
            audited(),
            emits(AuthEvents.SESSION_CREATED))
        .command(
            "verifySecondFactor",
            SecondStep.class,
            one(ProvenSignIn.class),
            "End a sign-in that waits for the second factor",
            handlers.signIns::verify,
            at("/auth/mfa/verify"),
            publicly(),
            perMinute(10),
            audited(),
            emits(AuthEvents.SESSION_CREATED))
        .command(
            "refresh",
            Refreshing.class,
            one(TokenPair.class),
            "Swap a refresh token, sent or in the cookie, for new tokens",
            handlers.renewals::refresh,
            publicly(),
            audited(),
            emits(AuthEvents.SESSION_REVOKED, AuthEvents.REUSE_DETECTED))
        .command(
            "logout",
            nothing(),
            "End the session of the call",
            handlers.signOuts::logout,
            needs(USER),
            personally(),
            emits(AuthEvents.SESSION_REVOKED))
        .command(
            "logoutEverywhere",
            LogoutEverywhere.class,
            one(EndedSessions.class),
            "End every session of the caller; API keys stay valid",
            handlers.signOuts::everywhere,
            at("/auth/logout-all"),
            needs(USER),
            personally(),
            emits(AuthEvents.SESSION_REVOKED))
        .command(
            "switchOrganization",
            SwitchOrganization.class,
            one(TokenPair.class),
            "Go on in another organization of the caller",
            handlers.renewals::change,
            needs(USER),
            personally(),
            emits(AuthEvents.SESSION_REVOKED, AuthEvents.SESSION_CREATED));
  }
}
