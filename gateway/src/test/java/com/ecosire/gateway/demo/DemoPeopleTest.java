package com.ecosire.gateway.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.Modules;
import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.Origin;
import com.ecosire.domain.commerce.billing.BillingTerms;
import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.operation.Arguments;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.platform.auth.AuthTerms;
import com.ecosire.domain.platform.files.content.FileTerms;
import com.ecosire.domain.platform.users.User;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.query.PageRequest;
import com.ecosire.domain.secrecy.MasterKey;
import com.ecosire.domain.session.Session;
import com.ecosire.domain.store.Persistence;
import com.ecosire.domain.store.embedded.TestDatabase;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The people that a first start with demo data makes. */
class DemoPeopleTest {
  private final Modules modules =
      new Modules(
          new Modules.Foundation(
              MasterKey.of("a key for tests, which opens nothing else"),
              "http://localhost",
              TestDatabase::dataSource,
              UnaryOperator.identity(),
              AuthTerms.usual("http://localhost"),
              FileTerms.NONE,
              Optional.empty(),
              BillingTerms.none()));
  private final Catalog catalog = modules.catalog();

  @Test
  void anOwnerCanSignInAndMembersHaveDifferentRoles() {
    Map<String, String> secrets = new HashMap<>();
    try (EntityManagerFactory unit =
            Persistence.unit(TestDatabase.dataSource(), catalog.entities());
        Session session = new Session(unit, true)) {
      Call call = call(session);
      modules.organizations().tenants().found("Demo", "enterprise", call);
      Call owner = new DemoPeople(modules).make(call, secrets);
      List<User> users = modules.users().users().where("r.id is not null", owner).all();
      session.commit();
      assertEquals(
          List.of("admin", "member", "member", "owner", "viewer"),
          users.stream().map(User::role).sorted().toList());
      UUID own = owner.caller().person().orElseThrow();
      assertTrue(users.stream().anyMatch(user -> user.id().equals(own)));
      assertTrue(
          users.stream().anyMatch(user -> user.email().equals(secrets.get("ECOSIRE_DEMO_EMAIL"))));
      var desk = modules.auth().desk();
      desk.requirePassword(own, Optional.of(secrets.get("ECOSIRE_DEMO_PASSWORD")));
      assertThrows(
          ProblemException.class, () -> desk.requirePassword(own, Optional.of("another one")));
    }
  }

  private Call call(Session session) {
    Origin origin = new Origin("test", "127.0.0.1", "", "job");
    Caller caller = Caller.system("test", UuidV7.next());
    return new Call(
        catalog.operation("api-keys.create").orElseThrow(),
        Arguments.NONE,
        PageRequest.FIRST,
        new Call.Context(caller, origin, session, catalog.listeners(), Clock.systemUTC()));
  }
}
