package com.ecosire.domain.platform.auth.mfa;

import com.ecosire.domain.mail.Mail;
import com.ecosire.domain.mail.MailTemplate;
import com.ecosire.domain.mail.Mails;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.auth.AuthEvents;
import com.ecosire.domain.platform.auth.accounts.Account;
import com.ecosire.domain.platform.auth.passwords.PasswordHasher;
import com.ecosire.domain.platform.auth.secondfactor.Authenticators;
import com.ecosire.domain.platform.auth.secondfactor.Enrolment;
import com.ecosire.domain.platform.auth.signin.Persons;
import com.ecosire.domain.platform.auth.tables.AuthTables;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Turning the second factor on and off. */
public final class SecondFactors {
  private static final String ISSUER = "ECOSIRE";

  private final AuthTables tables;
  private final PasswordHasher hasher;
  private final Mails mails;

  /** Second factors in some tables. */
  public SecondFactors(AuthTables tables, PasswordHasher hasher, Mails mails) {
    this.tables = tables;
    this.hasher = hasher;
    this.mails = mails;
  }

  /** Whether the caller has one. */
  FactorStatus status(Call call) {
    return tables.apart(view -> status(view, call));
  }

  private static FactorStatus status(AuthTables.View view, Call call) {
    Account account = Persons.account(view, call);
    Optional<Instant> enabledAt = view.authenticators().enabledAt(account.user());
    return new FactorStatus(
        enabledAt.isPresent(),
        enabledAt.orElse(null),
        view.recoveryCodes().left(account.user()),
        account.requiresSecondFactor());
  }

  /** Begins an enrolment. */
  TotpEnrolment enrol(EnrolTotp sent, Call call) {
    requirePassword(Optional.ofNullable(sent.password()), call);
    AuthTables.View view = tables.of(call);
    Account account = Persons.account(view, call);
    if (view.authenticators().enabledAt(account.user()).isPresent()) {
      throw Problems.conflict("An authenticator is on already");
    }
    Instant end = call.now().plus(Authenticators.PATIENCE);
    Enrolment enrolment =
        Enrolment.of(ISSUER, account.email(), view.authenticators().begin(account.user(), end));
    return new TotpEnrolment(enrolment.secret(), enrolment.uri(), enrolment.qrSvg(), end);
  }

  /** Turns it on by its first code. */
  NewRecoveryCodes confirm(TotpCode sent, Call call) {
    AuthTables.View view = tables.of(call);
    Account account = Persons.account(view, call);
    if (!view.authenticators().isPending(account.user(), call.now())) {
      throw Problems.conflict("No enrolment is open; begin one");
    }
    if (!view.authenticators().confirm(account.user(), sent.code(), call.now())) {
      throw wrongCode();
    }
    view.accounts().enrolled(account.user(), true, call.now());
    call.caller().session().ifPresent(session -> view.sessions().proveSecondFactor(session));
    call.emit(AuthEvents.MFA_ENABLED, new AuthEvents.UserChange(account.user()));
    call.changesRights();
    return new NewRecoveryCodes(view.recoveryCodes().replace(account.user()));
  }

  private static ProblemException wrongCode() {
    return Problems.invalid("code", "wrong_code", "The code is wrong or was used before");
  }

  /** Turns it off. */
  Void disable(DisableTotp sent, Call call) {
    requirePassword(Optional.ofNullable(sent.password()), call);
    AuthTables.View view = tables.of(call);
    Account account = Persons.account(view, call);
    boolean required =
        view.accounts().of(account.user()).stream().anyMatch(Account::requiresSecondFactor);
    if (required) {
      throw Problems.conflict("An organization of yours requires a second factor");
    }
    if (view.authenticators().enabledAt(account.user()).isEmpty()) {
      throw Problems.conflict("No authenticator is on");
    }
    FactorCheck.Codes codes = FactorCheck.Codes.of(sent.code(), sent.recoveryCode());
    if (!FactorCheck.passes(view, account.user(), codes, call.now())) {
      throw Problems.refusal(ProblemCode.PERMISSION_DENIED, "The code is wrong or was used before");
    }
    view.authenticators().disable(account.user());
    view.recoveryCodes().clear(account.user());
    view.accounts().enrolled(account.user(), false, call.now());
    call.emit(AuthEvents.MFA_DISABLED, new AuthEvents.UserChange(account.user()));
    call.changesRights();
    mails.send(
        Mail.to(account.email(), MailTemplate.SECOND_FACTOR_OFF, account.person().locale())
            .with("name", account.person().name()),
        call);
    return null;
  }

  /** Makes new recovery codes. */
  NewRecoveryCodes regenerate(TotpCode sent, Call call) {
    AuthTables.View view = tables.of(call);
    UUID user = Persons.user(call);
    if (view.authenticators().enabledAt(user).isEmpty()) {
      throw Problems.conflict("No authenticator is on");
    }
    if (!view.authenticators().take(user, sent.code(), call.now())) {
      throw wrongCode();
    }
    return new NewRecoveryCodes(view.recoveryCodes().replace(user));
  }

  /** Who has a password must know it. */
  private void requirePassword(Optional<String> sent, Call call) {
    Optional<String> kept = tables.apart(view -> view.passwords().of(Persons.user(call)));
    if (kept.isPresent() && !hasher.matches(sent.orElse(""), kept)) {
      throw Problems.refusal(ProblemCode.PERMISSION_DENIED, "The password is wrong");
    }
  }
}
