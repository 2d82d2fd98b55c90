package com.ecosire.domain.platform.auth.recovery;

import static com.ecosire.domain.caller.Access.USER;
import static com.ecosire.domain.operation.Option.accepted;
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
import com.ecosire.domain.platform.auth.signin.EndedSessions;

/** The rows of passwords and addresses. */
public final class RecoveryRows {
  private RecoveryRows() {}

  /** Adds the rows to the table of the module. */
  public static ModuleApi add(ModuleApi api, Passwords passwords, EmailProofs proofs) {
    return api.command(
            "changePassword",
            ChangePassword.class,
            one(EndedSessions.class),
            "Set another password and end all other sessions",
            passwords::change,
            at("/auth/password/change"),
            needs(USER),
            personally(),
            perMinute(10),
            audited(),
            emits(AuthEvents.PASSWORD_CHANGED))
        .command(
            "forgotPassword",
            ForgotPassword.class,
            nothing(),
            "Mail a link for a new password, if the address is known; the answer does not tell",
            passwords::forgot,
            at("/auth/password/forgot"),
            publicly(),
            perMinute(5),
            accepted())
        .command(
            "resetPassword",
            ResetPassword.class,
            nothing(),
            "Set a new password by the token of a mail and end every session",
            passwords::reset,
            at("/auth/password/reset"),
            publicly(),
            perMinute(10),
            audited(),
            emits(AuthEvents.PASSWORD_CHANGED))
        .command(
            "verifyEmail",
            VerifyEmail.class,
            one(VerifiedEmail.class),
            "Prove an address by the token of a mail",
            proofs::verify,
            at("/auth/email/verify"),
            publicly(),
            perMinute(10))
        .command(
            "resendVerification",
            nothing(),
            "Mail a new link that proves the address; three an hour",
            proofs::again,
            at("/auth/email/resend"),
            needs(USER),
            personally());
  }
}
