package com.ecosire.domain.platform.auth.recovery;

import com.ecosire.domain.mail.Mail;
import com.ecosire.domain.mail.MailTemplate;
import com.ecosire.domain.mail.Mails;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.auth.accounts.Account;
import com.ecosire.domain.platform.auth.sessions.OneTimePurpose;
import com.ecosire.domain.platform.auth.sessions.OneTimeTokens;
import com.ecosire.domain.platform.auth.signin.Persons;
import com.ecosire.domain.platform.auth.tables.AuthTables;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Proving addresses by links in mails. */
public final class EmailProofs {
  private static final int MAILS_AN_HOUR = 3;

  private final AuthTables tables;
  private final Mails mails;

  /** Proofs at some tables. */
  public EmailProofs(AuthTables tables, Mails mails) {
    this.tables = tables;
    this.mails = mails;
  }

  /** Mails a link that proves the address of an account, and voids earlier ones. */
  public void ask(Account account, Call call) {
    ask(OneTimePurpose.VERIFY_EMAIL, account, account.email(), call);
  }

  /** Mails a link that makes another address that of an account, and voids earlier ones. */
  public void askToChange(Account account, String email, Call call) {
    ask(OneTimePurpose.CHANGE_EMAIL, account, email, call);
  }

  private void ask(OneTimePurpose purpose, Account account, String email, Call call) {
    OneTimeTokens.Meaning meaning = new OneTimeTokens.Meaning(account.user(), email);
    String token = tables.of(call).oneTimeTokens().replace(purpose, meaning, call.now()).token();
    MailTemplate template =
        purpose == OneTimePurpose.VERIFY_EMAIL
            ? MailTemplate.VERIFY_EMAIL
            : MailTemplate.CHANGE_EMAIL;
    mails.send(
        Mail.to(email, template, account.person().locale())
            .with("name", account.person().name())
            .with("link", mails.link("/verify-email#token=" + token)),
        call);
  }

  /** Mails a new link; a few an hour. */
  Void again(Call call) {
    AuthTables.View view = tables.of(call);
    Account account = Persons.account(view, call);
    if (account.emailVerified()) {
      throw Problems.conflict("The e-mail address is verified already");
    }
    Instant begin = call.now().minus(Duration.ofHours(1));
    OneTimePurpose purpose = OneTimePurpose.VERIFY_EMAIL;
    if (view.oneTimeTokens().issuedSince(purpose, account.user(), begin) >= MAILS_AN_HOUR) {
      throw new ProblemException(
          new Problem.TryLater(
              ProblemCode.RATE_LIMITED, "At most 3 mails an hour", Duration.ofHours(1)));
    }
    ask(account, call);
    return null;
  }

  /** Proves an address by the token of a mail. */
  VerifiedEmail verify(VerifyEmail sent, Call call) {
    AuthTables.View view = tables.of(call);
    OneTimeTokens tokens = view.oneTimeTokens();
    boolean change = tokens.peek(OneTimePurpose.CHANGE_EMAIL, sent.token(), call.now()).isPresent();
    OneTimePurpose purpose = change ? OneTimePurpose.CHANGE_EMAIL : OneTimePurpose.VERIFY_EMAIL;
    OneTimeTokens.Meaning meaning =
        tokens.spend(purpose, sent.token(), call.now()).orElseThrow(EmailProofs::over);
    Account account =
        view.accounts().of(meaning.user()).stream().findFirst().orElseThrow(EmailProofs::over);
    // A link to an address that was given up meanwhile proves nothing.
    if (!change && !meaning.content().equalsIgnoreCase(account.email())) {
      throw over();
    }
    if (change && !isFree(meaning.content(), account, view)) {
      throw Problems.alreadyExists("email", "The address belongs to another account by now");
    }
    view.accounts().prove(account.user(), meaning.content(), call.now());
    call.actingAs(account.caller(Optional.empty())).changesRights();
    return new VerifiedEmail(meaning.content(), true);
  }

  private static boolean isFree(String email, Account account, AuthTables.View view) {
    return email.equalsIgnoreCase(account.email()) || !view.accounts().isTaken(email);
  }

  private static ProblemException over() {
    return Problems.invalidCredential("The token is unknown, over or was used before");
  }
}
