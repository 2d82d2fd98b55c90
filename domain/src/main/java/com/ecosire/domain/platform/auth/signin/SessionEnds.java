package com.ecosire.domain.platform.auth.signin;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.auth.AuthEvents;
import com.ecosire.domain.platform.auth.sessions.EndReason;
import com.ecosire.domain.platform.auth.tables.AuthTables;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Ends sessions, at once and on every node. */
public final class SessionEnds {
  private final AuthTables tables;

  /** Sessions in some tables. */
  public SessionEnds(AuthTables tables) {
    this.tables = tables;
  }

  /** Ends a session of a person; says no where it has ended before. */
  public boolean end(UUID session, UUID user, EndReason reason, Call call) {
    AuthTables.View view = tables.of(call);
    boolean ended = view.sessions().end(session, reason, call.now());
    if (ended) {
      view.refreshTokens().spendAll(session, call.now());
      told(session, user, call);
    }
    return ended;
  }

  /** Ends the sessions of a person but one, if any; says how many. */
  public int endAll(UUID user, Optional<UUID> kept, EndReason reason, Call call) {
    List<UUID> ended = tables.of(call).sessions().endAll(user, kept, reason, call.now());
    ended.forEach(session -> told(session, user, call));
    return ended.size();
  }

  /** Ends the sessions that a person has in the organization of the call; says how many. */
  public int endAllHere(UUID user, EndReason reason, Call call) {
    List<UUID> ended =
        tables.of(call).sessions().openIn(call.organization(), user, call.now()).stream()
            .filter(session -> end(session, user, reason, call))
            .toList();
    return ended.size();
  }

  /** Ends the session of the call, and has the browser forget it. */
  void endOwn(EndReason reason, Call call) {
    call.caller().session().ifPresent(own -> end(own, Persons.user(call), reason, call));
    call.session().afterCommit(call.wallet()::clear);
  }

  /** Whoever is remembered as signed in is forgotten. */
  private static void told(UUID session, UUID user, Call call) {
    call.emit(AuthEvents.SESSION_REVOKED, new AuthEvents.SessionChange(session, user));
    call.changesRights();
  }
}
