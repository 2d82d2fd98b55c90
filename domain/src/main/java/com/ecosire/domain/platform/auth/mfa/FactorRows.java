package com.ecosire.domain.platform.auth.mfa;

import static com.ecosire.domain.caller.Access.USER;
import static com.ecosire.domain.operation.Option.at;
import static com.ecosire.domain.operation.Option.emits;
import static com.ecosire.domain.operation.Option.needs;
import static com.ecosire.domain.operation.Option.perMinute;
import static com.ecosire.domain.operation.Option.personally;
import static com.ecosire.domain.operation.Output.nothing;
import static com.ecosire.domain.operation.Output.one;

import com.ecosire.domain.operation.ModuleApi;
import com.ecosire.domain.platform.auth.AuthEvents;

/** The rows of the second factor. */
public final class FactorRows {
  private FactorRows() {}

  /** Adds the rows to the table of the module. */
  public static ModuleApi add(ModuleApi api, SecondFactors factors) {
    return api.query(
            "secondFactor",
            one(FactorStatus.class),
            "Whether the caller has a second factor",
            factors::status,
            at("/auth/mfa"),
            needs(USER),
            personally())
        .command(
            "enrolTotp",
            EnrolTotp.class,
            one(TotpEnrolment.class),
            "Make a secret for an authenticator, to be confirmed within ten minutes",
            factors::enrol,
            at("/auth/mfa/totp/enrol"),
            needs(USER),
            personally(),
            perMinute(10))
        .command(
            "confirmTotp",
            TotpCode.class,
            one(NewRecoveryCodes.class),
            "Turn the authenticator on by its first code; answers ten recovery codes",
            factors::confirm,
            at("/auth/mfa/totp/confirm"),
            needs(USER),
            personally(),
            perMinute(10),
            emits(AuthEvents.MFA_ENABLED))
        .command(
            "disableTotp",
            DisableTotp.class,
            nothing(),
            "Turn the authenticator off",
            factors::disable,
            at("/auth/mfa/totp/disable"),
            needs(USER),
            personally(),
            perMinute(10),
            emits(AuthEvents.MFA_DISABLED))
        .command(
            "regenerateRecoveryCodes",
            TotpCode.class,
            one(NewRecoveryCodes.class),
            "Make ten new recovery codes and void all older ones",
            factors::regenerate,
            at("/auth/mfa/recovery-codes"),
            needs(USER),
            personally(),
            perMinute(10));
  }
}
