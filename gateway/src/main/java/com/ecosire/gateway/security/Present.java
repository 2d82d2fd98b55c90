package com.ecosire.gateway.security;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.platform.apikeys.StoredKeys;
import com.ecosire.domain.platform.users.People;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/**
 * Who a caller is by now, for what outlives its request, such as a link: with the rights of this
 * moment, and empty where what proved the caller does so no longer.
 */
public record Present(StoredKeys keys, People people, Clock clock)
    implements Function<Caller, Optional<Caller>> {
  @Override
  public Optional<Caller> apply(Caller caller) {
    return switch (caller.kind()) {
      case ANONYMOUS -> Optional.of(Caller.anonymous(caller.organization()));
      case API_KEY -> keys.present(caller, clock.instant());
      case USER ->
          caller
              .person()
              .flatMap(person -> people.caller(person, caller.organization(), caller.session()));
      // A job makes no links.
      case SYSTEM -> Optional.empty();
    };
  }
}
