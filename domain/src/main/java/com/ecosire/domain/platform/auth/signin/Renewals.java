package com.ecosire.domain.platform.auth.signin;

import com.ecosire.domain.mail.Mail;
import com.ecosire.domain.mail.MailTemplate;
import com.ecosire.domain.mail.Mails;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.auth.AuthEvents;
import com.ecosire.domain.platform.auth.accounts.Account;
import com.ecosire.domain.platform.auth.sessions.EndReason;
import com.ecosire.domain.platform.auth.sessions.RefreshTokens;
import com.ecosire.domain.platform.auth.sessions.SessionStart;
import com.ecosire.domain.platform.auth.sessions.StoredSession;
import com.ecosire.domain.platform.auth.tables.AuthTables;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import java.util.List;
import java.util.Optional;

/** Going on with a session: with new tokens, and in another organization. */
public final class Renewals {
  private final AuthTables tables;
  private final Entrance entrance;
  private final SessionEnds ends;
  private final Mails mails;

  /** Sessions in some tables. */
  public Renewals(AuthTables tables, Entrance entrance, SessionEnds ends, Mails mails) {
    this.tables = tables;
    this.entrance = entrance;
    this.ends = ends;
    this.mails = mails;
  }

  /** Spends a refresh token for the next one. */
  TokenPair refresh(Refreshing sent, Call call) {
    String token =
        Optional.ofNullable(sent.refreshToken())
            .or(() -> kept(call))
            .orElseThrow(Renewals::refused);
    return switch (tables.of(call).refreshTokens().present(token, call.now())) {
      case RefreshTokens.Presented.Spent spent -> goOn(spent.session(), call);
      case RefreshTokens.Presented.Reused reused -> throw stolen(reused.session(), call);
      case RefreshTokens.Presented.Refused refused -> throw refused();
    };
  }

  /** What the browser sends by itself must be meant. */
  private Optional<String> kept(Call call) {
    Optional<String> token = call.wallet().refreshToken();
    token.ifPresent(
        text ->
            call.wallet()
                .requireMeant(
                    tables
                        .of(call)
                        .refreshTokens()
                        .peek(text, call.now())
                        .map(session -> session.id().toString())
                        .orElse("")));
    return token;
  }

  private TokenPair goOn(StoredSession session, Call call) {
    AuthTables.View view = tables.of(call);
    Account account =
        view.accounts()
            .in(session.start().organization(), session.start().user())
            .orElseThrow(Renewals::refused);
    view.sessions().extend(session, call.now());
    call.actingAs(account.caller(Optional.of(session.id())));
    return entrance.tokens(session, account, call);
  }

  /** Nobody knows who of the two is the thief; the session's end stays, although it is refused. */
  private ProblemException stolen(StoredSession session, Call call) {
    SessionStart start = session.start();
    List<Account> accounts = tables.of(call).accounts().of(start.user());
    Optional<Account> account = accounts.stream().findFirst();
    Call acting =
        account.map(found -> call.actingAs(found.caller(Optional.of(session.id())))).orElse(call);
    ends.end(session.id(), start.user(), EndReason.REUSE, acting);
    acting.emit(
        AuthEvents.REUSE_DETECTED, new AuthEvents.SessionChange(session.id(), start.user()));
    account.ifPresent(
        found ->
            mails.send(
                Mail.to(found.email(), MailTemplate.REUSE_DETECTED, found.person().locale())
                    .with("name", found.person().name()),
                acting));
    call.session().afterCommit(call.wallet()::clear);
    return ProblemException.lasting(
        new Problem.Unauthenticated(
            ProblemCode.INVALID_CREDENTIAL,
            "The refresh token was used before; its session has been ended"));
  }

  private static ProblemException refused() {
    return Problems.invalidCredential("The refresh token is unknown or over");
  }

  /** Ends the session, and begins one in another organization. */
  TokenPair change(SwitchOrganization wanted, Call call) {
    AuthTables.View view = tables.of(call);
    Account account =
        view.accounts()
            .in(wanted.organizationId(), Persons.user(call))
            .orElseThrow(() -> Problems.notFound("organization"));
    StoredSession session =
        call.caller()
            .session()
            .flatMap(id -> view.sessions().find(id))
            .orElseThrow(Problems::unauthenticated);
    SessionStart before = session.start();
    if (account.requiresSecondFactor() && !before.secondFactor()) {
      throw Problems.refusal(
          ProblemCode.MFA_ENROLMENT_REQUIRED,
          "The organization requires a second factor, which this session was begun without");
    }
    ends.end(session.id(), account.user(), EndReason.SWITCHED, call);
    SessionStart start =
        new SessionStart(
            account.user(),
            account.organization(),
            before.method(),
            before.provider(),
            before.secondFactor(),
            before.remembered(),
            before.deviceName());
    return entrance.begin(account, start, call);
  }
}
