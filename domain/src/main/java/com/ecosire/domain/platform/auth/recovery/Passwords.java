package com.ecosire.domain.platform.auth.recovery;

import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.mail.Mail;
import com.ecosire.domain.mail.MailTemplate;
import com.ecosire.domain.mail.Mails;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.auth.AuthEvents;
import com.ecosire.domain.platform.auth.accounts.Account;
import com.ecosire.domain.platform.auth.passwords.PasswordHasher;
import com.ecosire.domain.platform.auth.passwords.PasswordPolicy;
import com.ecosire.domain.platform.auth.sessions.EndReason;
import com.ecosire.domain.platform.auth.sessions.OneTimePurpose;
import com.ecosire.domain.platform.auth.sessions.OneTimeTokens;
import com.ecosire.domain.platform.auth.signin.EndedSessions;
import com.ecosire.domain.platform.auth.signin.Persons;
import com.ecosire.domain.platform.auth.signin.SessionEnds;
import com.ecosire.domain.platform.auth.tables.AuthTables;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Changing passwords, and recovering forgotten ones. */
public final class Passwords {
  private static final int MAILS_AN_HOUR = 3;

  /** An answer takes so long at least, whether there is somebody to be mailed or not. */
  private static final Duration ANSWER = Duration.ofMillis(150);

  private final AuthTables tables;
  private final PasswordHasher hasher;
  private final SessionEnds ends;
  private final Mails mails;

  /** Passwords in some tables. */
  public Passwords(AuthTables tables, PasswordHasher hasher, SessionEnds ends, Mails mails) {
    this.tables = tables;
    this.hasher = hasher;
    this.ends = ends;
    this.mails = mails;
  }

  /** Sets another password, and ends all other sessions. */
  EndedSessions change(ChangePassword sent, Call call) {
    Account account = tables.apart(view -> Persons.account(view, call));
    Optional<String> present = tables.apart(view -> view.passwords().of(account.user()));
    if (!hasher.matches(sent.currentPassword(), present)) {
      throw Problems.refusal(ProblemCode.PERMISSION_DENIED, "The current password is wrong");
    }
    set(account, accepted(account, sent.newPassword()), call);
    int ended =
        ends.endAll(account.user(), call.caller().session(), EndReason.PASSWORD_CHANGED, call);
    return new EndedSessions(ended);
  }

  /** What is kept of a new password, if it may be one; before any transaction. */
  private String accepted(Account account, String password) {
    int least = tables.apart(view -> view.accounts().passwordLength(account.user()));
    List<Violation> violations =
        PasswordPolicy.violations(
            "newPassword", new PasswordPolicy.Candidate(password, account.email(), least));
    if (!violations.isEmpty()) {
      throw Problems.invalid(violations);
    }
    List<String> remembered = tables.apart(view -> view.passwords().remembered(account.user()));
    if (remembered.stream().anyMatch(hash -> hasher.matches(password, Optional.of(hash)))) {
      throw Problems.invalid(
          "newPassword", "password_reused", "Must not be one of the last five passwords");
    }
    return hasher.hash(password);
  }

  private void set(Account account, String hash, Call call) {
    tables.of(call).passwords().set(account.user(), hash, call.now());
    call.emit(AuthEvents.PASSWORD_CHANGED, new AuthEvents.UserChange(account.user()));
    mails.send(mail(account, MailTemplate.PASSWORD_CHANGED), call);
  }

  private static Mail mail(Account account, MailTemplate template) {
    return Mail.to(account.email(), template, account.person().locale())
        .with("name", account.person().name());
  }

  /** Mails a link for a new password to whom an address belongs, and says nothing of it. */
  Void forgot(ForgotPassword sent, Call call) {
    long begun = System.nanoTime();
    List<Account> accounts = tables.apart(view -> view.accounts().byEmail(sent.email()));
    OneTimeTokens tokens = tables.of(call).oneTimeTokens();
    OneTimePurpose purpose = OneTimePurpose.RESET_PASSWORD;
    UUID user = accounts.stream().findFirst().map(Account::user).orElseGet(UuidV7::next);
    Instant hourAgo = call.now().minus(Duration.ofHours(1));
    if (tokens.issuedSince(purpose, user, hourAgo) < MAILS_AN_HOUR) {
      // For nobody, too: a token that no mail holds is as good as none, and takes as long.
      OneTimeTokens.Meaning meaning = new OneTimeTokens.Meaning(user, sent.email());
      String token = tokens.replace(purpose, meaning, call.now()).token();
      String link = mails.link("/reset-password#token=" + token);
      accounts.stream().findFirst().ifPresent(account -> send(account, link, call));
    }
    pause(begun);
    return null;
  }

  private void send(Account account, String link, Call call) {
    Call acting = call.actingAs(account.caller(Optional.empty()));
    mails.send(mail(account, MailTemplate.RESET_PASSWORD).with("link", link), acting);
  }

  private static void pause(long begun) {
    try {
      TimeUnit.NANOSECONDS.sleep(ANSWER.toNanos() - (System.nanoTime() - begun));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Sets a new password by the token of a mail, and ends every session. */
  Void reset(ResetPassword sent, Call call) {
    OneTimePurpose purpose = OneTimePurpose.RESET_PASSWORD;
    Account account =
        tables
            .apart(view -> view.oneTimeTokens().peek(purpose, sent.token(), call.now()))
            .flatMap(meaning -> first(meaning.user()))
            .orElseThrow(Passwords::over);
    String hash = accepted(account, sent.newPassword());
    AuthTables.View view = tables.of(call);
    OneTimeTokens.Meaning meaning =
        view.oneTimeTokens().spend(purpose, sent.token(), call.now()).orElseThrow(Passwords::over);
    Call acting = call.actingAs(account.caller(Optional.empty()));
    if (meaning.content().equalsIgnoreCase(account.email())) {
      view.accounts().prove(account.user(), account.email(), call.now());
    }
    set(account, hash, acting);
    ends.endAll(account.user(), Optional.empty(), EndReason.PASSWORD_CHANGED, acting);
    acting.changesRights();
    call.session().afterCommit(() -> tables.locks().clear(account.email()));
    return null;
  }

  private Optional<Account> first(UUID user) {
    return tables.apart(view -> view.accounts().of(user)).stream().findFirst();
  }

  private static ProblemException over() {
    return Problems.invalidCredential("The token is unknown, over or was used before");
  }
}
