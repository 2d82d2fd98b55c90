package com.ecosire.domain.platform.auth.desk;

import com.ecosire.domain.mail.Mail;
import com.ecosire.domain.mail.MailTemplate;
import com.ecosire.domain.mail.Mails;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.auth.AuthEvents;
import com.ecosire.domain.platform.auth.accounts.Account;
import com.ecosire.domain.platform.auth.passwords.PasswordHasher;
import com.ecosire.domain.platform.auth.passwords.PasswordPolicy;
import com.ecosire.domain.platform.auth.recovery.EmailProofs;
import com.ecosire.domain.platform.auth.sessions.EndReason;
import com.ecosire.domain.platform.auth.sessions.TokenHash;
import com.ecosire.domain.platform.auth.signin.SessionEnds;
import com.ecosire.domain.platform.auth.tables.AuthTables;
import com.ecosire.domain.platform.users.SignInDesk;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Does at the tables of signing in what the care of people asks for. */
public final class PeopleDesk implements SignInDesk {
  private static final String INVITATION = "INVITATION";

  private final Parts parts;

  /** What the desk works with. */
  public record Parts(
      AuthTables tables,
      PasswordHasher hasher,
      SessionEnds ends,
      EmailProofs proofs,
      Mails mails,
      TokenHash hash) {}

  /** A desk with these parts. */
  public PeopleDesk(Parts parts) {
    this.parts = parts;
  }

  private Account account(UUID user, Call call) {
    return parts
        .tables
        .of(call)
        .accounts()
        .in(call.organization(), user)
        .orElseThrow(() -> Problems.notFound("user"));
  }

  @Override
  public void endSessions(UUID user, Call call) {
    parts.ends.endAllHere(user, EndReason.PERSON_REMOVED, call);
  }

  @Override
  public void requirePassword(UUID user, Optional<String> password) {
    Optional<String> kept = parts.tables.apart(view -> view.passwords().of(user));
    if (kept.isPresent() && !parts.hasher.matches(password.orElse(""), kept)) {
      throw Problems.refusal(ProblemCode.PERMISSION_DENIED, "The password is wrong");
    }
  }

  @Override
  public void askToChange(UUID user, String email, Call call) {
    Account account = account(user, call);
    parts.proofs.askToChange(account, email, call);
    parts.mails.send(mail(account, MailTemplate.EMAIL_CHANGING).with("email", email), call);
  }

  @Override
  public void askToProve(UUID user, Call call) {
    call.session().flush();
    parts.tables.of(call).accounts().of(user).stream()
        .findFirst()
        .ifPresent(account -> parts.proofs.ask(account, call));
  }

  @Override
  public String hashOf(String password, String email, UUID organization) {
    int least = parts.tables.apart(view -> view.accounts().passwordLengthIn(organization));
    List<Violation> violations =
        PasswordPolicy.violations("password", new PasswordPolicy.Candidate(password, email, least));
    if (!violations.isEmpty()) {
      throw Problems.invalid(violations);
    }
    return parts.hasher.hash(password);
  }

  @Override
  public void setPassword(UUID user, String hash, Call call) {
    parts.tables.of(call).passwords().set(user, hash, call.now());
  }

  @Override
  public boolean unlock(String email, Call call) {
    if (parts.tables.locks().lockedUntil(email, call.now()).isEmpty()) {
      return false;
    }
    call.session().afterCommit(() -> parts.tables.locks().clear(email));
    return true;
  }

  @Override
  public boolean dropSecondFactor(UUID user, Call call) {
    call.session().flush();
    AuthTables.View view = parts.tables.of(call);
    if (view.authenticators().enabledAt(user).isEmpty()) {
      return false;
    }
    view.authenticators().disable(user);
    view.recoveryCodes().clear(user);
    view.accounts().enrolled(user, false, call.now());
    parts.ends.endAll(user, Optional.empty(), EndReason.REVOKED, call);
    call.emit(AuthEvents.MFA_DISABLED, new AuthEvents.UserChange(user));
    call.changesRights();
    view.accounts().of(user).stream()
        .findFirst()
        .ifPresent(
            account -> parts.mails.send(mail(account, MailTemplate.SECOND_FACTOR_OFF), call));
    return true;
  }

  private static Mail mail(Account account, MailTemplate template) {
    return Mail.to(account.email(), template, account.person().locale())
        .with("name", account.person().name());
  }

  @Override
  public void forget(UUID user, Call call) {
    AuthTables.View view = parts.tables.of(call);
    view.passwords().forget(user);
    view.authenticators().disable(user);
    view.recoveryCodes().clear(user);
    view.oneTimeTokens().forget(user);
    view.identities().forget(user);
  }

  @Override
  public String newToken() {
    return TokenHash.make();
  }

  @Override
  public byte[] hashOfToken(String token) {
    return parts.hash.of(INVITATION, token);
  }
}
