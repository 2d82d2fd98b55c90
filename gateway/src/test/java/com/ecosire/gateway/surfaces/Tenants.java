package com.ecosire.gateway.surfaces;

import com.ecosire.domain.Modules;
import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.Origin;
import com.ecosire.domain.caller.Rights;
import com.ecosire.domain.caller.Standing;
import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.operation.Arguments;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.platform.apikeys.KeyEnvironment;
import com.ecosire.domain.platform.apikeys.KeyScope;
import com.ecosire.domain.platform.users.NewPerson;
import com.ecosire.domain.query.PageRequest;
import com.ecosire.domain.secrecy.MasterKey;
import com.ecosire.domain.session.Session;
import com.ecosire.domain.store.ConnectionPool;
import com.ecosire.domain.store.DatabaseLogin;
import com.ecosire.domain.store.Persistence;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Organizations with keys, made before the server starts. */
final class Tenants {
  private final Modules modules;
  private final Catalog catalog;
  private final Map<Who, String> keys = new EnumMap<>(Who.class);

  /** Who owns the first organization, and those that are given copies of it. */
  private final UUID owner = UuidV7.next();

  private Tenants(String encryptionKey) {
    this.modules = Modules.of(MasterKey.of(encryptionKey), "http://localhost");
    this.catalog = modules.catalog();
  }

  /** Makes the organizations and gives the key of each caller. */
  static Map<Who, String> found(DatabaseLogin login, String encryptionKey) throws SQLException {
    Tenants tenants = new Tenants(encryptionKey);
    try (ConnectionPool pool = ConnectionPool.open(login, ConnectionPool.Settings.DEFAULT);
        EntityManagerFactory unit =
            Persistence.unit(pool.dataSource(), tenants.catalog.entities())) {
      tenants.make(
          unit,
          "enterprise",
          Map.of(
              Who.READER, KeyScope.READ_ONLY,
              Who.WRITER, KeyScope.READ_WRITE,
              Who.ADMIN, KeyScope.ADMIN));
      for (Who other : List.of(Who.STRANGER, Who.INTRUDER, Who.TWIN, Who.CROWD)) {
        tenants.make(unit, "enterprise", Map.of(other, KeyScope.ADMIN));
      }
      tenants.make(unit, "starter", Map.of(Who.HURRIED, KeyScope.ADMIN));
    }
    return tenants.keys;
  }

  private void make(EntityManagerFactory unit, String plan, Map<Who, KeyScope> scopes) {
    UUID organization = UuidV7.next();
    Origin origin = new Origin(UuidV7.next().toString(), "127.0.0.1", "tests", "job");
    try (Session session = new Session(unit, true)) {
      Call.Context context =
          new Call.Context(
              Caller.system("tests", organization),
              origin,
              session,
              catalog.listeners(),
              Clock.systemUTC());
      Call call = call(context);
      modules.organizations().tenants().found("Company of " + scopes.keySet(), plan, call);
      Caller maker = owner(scopes.keySet(), plan, call);
      Call made =
          call(new Call.Context(maker, origin, session, catalog.listeners(), Clock.systemUTC()));
      scopes.forEach((who, scope) -> keys.put(who, key(who.name(), scope, made)));
      session.commit();
    }
  }

  private Call call(Call.Context context) {
    return new Call(
        catalog.operation("api-keys.create").orElseThrow(),
        Arguments.NONE,
        PageRequest.FIRST,
        context);
  }

  /** Makes the person who makes the keys, so that they stand for somebody. */
  private Caller owner(Set<Who> those, String plan, Call call) {
    boolean copied = those.contains(Who.TWIN) || those.contains(Who.CROWD);
    boolean first = those.contains(Who.ADMIN);
    UUID user = copied || first ? owner : UuidV7.next();
    call.session().flush();
    if (copied) {
      modules.users().memberships().own(user, call);
    } else {
      String email = "owner-" + user + "@example.com";
      modules
          .users()
          .memberships()
          .found(new NewPerson(user, email, "The owner", "en", "UTC"), call);
    }
    return new Caller(
        Caller.Who.user(user, "The owner", Optional.empty()),
        call.organization(),
        Rights.ALL,
        Standing.good(plan));
  }

  private String key(String name, KeyScope scope, Call call) {
    return modules.apiKeys().keys().issue(name, KeyEnvironment.DEVELOPMENT, scope, call).key();
  }
}
