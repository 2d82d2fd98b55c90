package com.ecosire.domain.platform.auth.signin;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.auth.sessions.EndReason;
import java.util.Optional;
import java.util.UUID;

/** Signing out. */
public final class SignOuts {
  private final SessionEnds ends;

  /** Signing out by ending sessions. */
  public SignOuts(SessionEnds ends) {
    this.ends = ends;
  }

  /** Ends the session of the call. */
  Void logout(Call call) {
    ends.endOwn(EndReason.LOGOUT, call);
    return null;
  }

  /** Ends every session of the person. */
  EndedSessions everywhere(LogoutEverywhere wanted, Call call) {
    Optional<UUID> kept = call.caller().session().filter(own -> wanted.keepCurrent());
    int ended = ends.endAll(Persons.user(call), kept, EndReason.LOGOUT, call);
    if (kept.isEmpty()) {
      call.session().afterCommit(call.wallet()::clear);
    }
    return new EndedSessions(ended);
  }
}
