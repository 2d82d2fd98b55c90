package com.ecosire.gateway.security;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.platform.apikeys.StoredKeys;
import com.ecosire.domain.platform.auth.sessions.StoredSessions;
import com.ecosire.domain.platform.users.People;
import com.ecosire.domain.store.sql.Sql;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Who a caller is by now, for what outlives its request, such as a link: with the rights of this
 * moment, and empty where what proved the caller does so no longer.
 */
public record Present(DataSource source, StoredKeys keys, People people, Clock clock)
    implements Function<Caller, Optional<Caller>> {
  @Override
  public Optional<Caller> apply(Caller caller) {
    return switch (caller.kind()) {
      case ANONYMOUS -> Optional.of(Caller.anonymous(caller.organization()));
      case API_KEY -> keys.present(caller, clock.instant());
      case USER ->
          caller
              .person()
              .filter(person -> caller.session().map(this::isOpen).orElse(true))
              .flatMap(person -> people.caller(person, caller.organization(), caller.session()));
      // A job makes no links.
      case SYSTEM -> Optional.empty();
    };
  }

  private boolean isOpen(UUID session) {
    return Sql.with(source, sql -> new StoredSessions(sql).find(session))
        .filter(found -> found.isOpenAt(clock.instant()))
        .isPresent();
  }
}
