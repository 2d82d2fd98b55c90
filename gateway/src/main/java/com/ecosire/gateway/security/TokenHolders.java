package com.ecosire.gateway.security;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.platform.apikeys.StoredKeys;
import com.ecosire.domain.platform.auth.sessions.StoredSession;
import com.ecosire.domain.platform.auth.sessions.StoredSessions;
import com.ecosire.domain.platform.auth.tokens.AccessClaims;
import com.ecosire.domain.platform.users.People;
import com.ecosire.domain.store.sql.Sql;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Looks up whom access tokens stand for: persons with a session that has not ended, and API keys.
 */
public record TokenHolders(DataSource source, People people, StoredKeys keys, Clock clock) {
  /** The caller and its bounds; nobody where the session or the key has ended. */
  Optional<Identity> find(AccessClaims claims) {
    return switch (claims.holder().kind()) {
      case PERSON -> person(claims.holder());
      case API_KEY -> key(claims.holder());
    };
  }

  private Optional<Identity> person(AccessClaims.Holder holder) {
    Optional<StoredSession> session =
        holder.session().flatMap(id -> open(id)).filter(found -> isOf(found, holder));
    return session
        .flatMap(
            found ->
                people.caller(holder.subject(), holder.organization(), Optional.of(found.id())))
        .map(caller -> Identity.of(caller, session.map(StoredSession::expiresAt), List.of()));
  }

  private Optional<StoredSession> open(java.util.UUID id) {
    Instant now = clock.instant();
    return Sql.with(
        source,
        sql -> {
          StoredSessions sessions = new StoredSessions(sql);
          Optional<StoredSession> session = sessions.find(id).filter(found -> found.isOpenAt(now));
          session.ifPresent(found -> sessions.see(found, now));
          return session;
        });
  }

  private static boolean isOf(StoredSession session, AccessClaims.Holder holder) {
    return session.start().user().equals(holder.subject())
        && session.start().organization().equals(holder.organization());
  }

  private Optional<Identity> key(AccessClaims.Holder holder) {
    Caller named = Caller.key(holder.subject(), holder.organization(), Access.READ);
    return keys.record(named, clock.instant())
        .map(record -> Identity.of(record.caller(), record.expiresAt(), record.addresses()));
  }
}
