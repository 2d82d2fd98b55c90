package com.ecosire.gateway.server;

import com.ecosire.domain.Modules;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.platform.apikeys.KeyHash;
import com.ecosire.domain.platform.apikeys.StoredKeys;
import com.ecosire.domain.platform.users.People;
import com.ecosire.domain.secrecy.MasterKey;
import com.ecosire.gateway.security.Browsers;
import com.ecosire.gateway.security.Callers;
import com.ecosire.gateway.security.Present;
import com.ecosire.gateway.security.TokenHolders;
import com.ecosire.gateway.security.TrustedOrigins;
import com.ecosire.gateway.settings.Settings;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** Who callers are: what looks them up, and hears when their rights change. */
final class Identities {
  private final Parts parts;
  private final Clock clock;
  private final People people;
  private final StoredKeys keys;
  private final Browsers browsers;

  /** What it works with. */
  record Parts(
      Settings settings,
      Modules modules,
      Catalog catalog,
      Database database,
      Elsewhere elsewhere,
      Counting counting,
      MasterKey masterKey) {
    DataSource source() {
      return database.source();
    }
  }

  Identities(Parts parts, Clock clock) {
    this.parts = parts;
    this.clock = clock;
    this.people = new People(parts.source());
    this.keys = new StoredKeys(parts.source(), people);
    this.browsers = browsers(callers());
  }

  private Callers callers() {
    Callers callers = new Callers(sources(), parts.counting.limits().limiter(), clock);
    parts
        .catalog
        .listeners()
        .onRights(
            call -> {
              parts.counting.rights().grow(call.session());
              call.session().afterCommit(callers::forget);
            });
    return callers;
  }

  private Callers.Sources sources() {
    return new Callers.Sources(
        new KeyHash(parts.masterKey),
        keys,
        new Strangers(parts.source(), parts.modules.organizations().operator()),
        parts.counting.rights(),
        Optional.of(
            new Callers.Tokens(
                parts.modules.auth().tokens(),
                new TokenHolders(parts.source(), people, keys, clock),
                parts.elsewhere.provider(parts.source(), people))));
  }

  /** Pages of the server itself, and of origins that the operator or an organization lists. */
  private Browsers browsers(Callers callers) {
    Set<String> own = new HashSet<>(parts.settings.cors().origins());
    own.add(parts.settings.http().base());
    TrustedOrigins origins = new TrustedOrigins(own, parts.source(), clock);
    parts.catalog.listeners().onRights(call -> call.session().afterCommit(origins::forget));
    // Before anybody asks, so that the list is known should the database go away.
    origins.forget();
    return new Browsers(callers, parts.modules.auth().csrf(), origins);
  }

  /** Tells callers of requests. */
  Browsers browsers() {
    return browsers;
  }

  /** Tells who callers are by now, of what outlives their requests. */
  Present present() {
    return new Present(parts.source(), keys, people, clock);
  }
}
