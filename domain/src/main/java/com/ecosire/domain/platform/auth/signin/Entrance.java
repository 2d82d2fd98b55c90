package com.ecosire.domain.platform.auth.signin;

import com.ecosire.domain.caller.Credentials;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.auth.AuthEvents;
import com.ecosire.domain.platform.auth.accounts.Account;
import com.ecosire.domain.platform.auth.sessions.RefreshTokens;
import com.ecosire.domain.platform.auth.sessions.SessionStart;
import com.ecosire.domain.platform.auth.sessions.StoredSession;
import com.ecosire.domain.platform.auth.tables.AuthTables;
import com.ecosire.domain.platform.auth.tokens.AccessClaims;
import com.ecosire.domain.platform.auth.tokens.AccessTokens;
import java.time.Duration;
import java.util.Optional;

/** Begins sessions, and gives them their tokens. */
public final class Entrance {
  /** What a person's token opens: all that the person may. */
  static final String SCOPE = "user";

  private final AuthTables tables;
  private final AccessTokens tokens;

  /** Sessions in some tables with tokens of one issuer. */
  public Entrance(AuthTables tables, AccessTokens tokens) {
    this.tables = tables;
    this.tokens = tokens;
  }

  /** Begins a session for somebody. */
  public TokenPair begin(Account account, SessionStart start, Call call) {
    AuthTables.View view = tables.of(call);
    StoredSession session =
        view.sessions().begin(start, new SessionStart.At(call.origin(), call.now()));
    view.accounts().signedIn(account.place(), call.now());
    Call acting = call.actingAs(account.caller(Optional.of(session.id())));
    acting.emit(
        AuthEvents.SESSION_CREATED, new AuthEvents.SessionChange(session.id(), account.user()));
    if (view.sessions().isElsewhere(session)) {
      acting.emit(
          AuthEvents.NEW_DEVICE, new AuthEvents.SessionChange(session.id(), account.user()));
    }
    return tokens(session, account, call);
  }

  /** Gives a session its next tokens, to browsers as cookies too. */
  TokenPair tokens(StoredSession session, Account account, Call call) {
    RefreshTokens.Issued refresh = tables.of(call).refreshTokens().issue(session, call.now());
    AccessTokens.Issued access =
        tokens.issue(
            new AccessClaims.Holder(
                AccessClaims.Kind.PERSON,
                account.user(),
                account.organization(),
                account.role(),
                SCOPE,
                Optional.of(session.id())));
    Optional<Duration> kept =
        Optional.of(session.lifetime()).filter(time -> session.start().remembered());
    Credentials credentials = new Credentials(access.token(), refresh.token(), kept);
    call.session().afterCommit(() -> call.wallet().put(credentials));
    return new TokenPair(access.token(), refresh.token(), access.expiresAt());
  }
}
