package com.ecosire.gateway.demo;

import com.ecosire.domain.Modules;
import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.Rights;
import com.ecosire.domain.caller.Standing;
import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.roles.Role;
import com.ecosire.domain.platform.users.NewPerson;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The people of the demo organization: an owner who can sign in, and members of each role. */
final class DemoPeople {
  private static final String PLAN = "enterprise";
  private static final String HOST = "@demo.example.com";

  /** The owner. */
  static final String NAME = "Ada Lovelace";

  /** The owner's address. */
  static final String EMAIL = "ada" + HOST;

  private static final int PASSWORD_BYTES = 15;

  /** Names by the keys of their roles, as pairs. */
  private static final List<String> MEMBERS =
      List.of(
          "admin", "Grace Hopper",
          "member", "Alan Turing",
          "member", "Katherine Johnson",
          "viewer", "Edsger Dijkstra");

  private final Modules modules;

  DemoPeople(Modules modules) {
    this.modules = modules;
  }

  /** Makes them in the organization of a call, and gives the call of the owner. */
  Call make(Call call, Map<String, String> secrets) {
    // The roles were made just now, and are asked for in SQL.
    call.session().flush();
    NewPerson owner = person(NAME);
    modules.users().memberships().found(owner, call);
    String password = password();
    modules
        .auth()
        .desk()
        .setPassword(
            owner.id(),
            modules.auth().desk().hashOf(password, owner.email(), call.organization()),
            call);
    secrets.put("ECOSIRE_DEMO_EMAIL", owner.email());
    secrets.put("ECOSIRE_DEMO_PASSWORD", password);
    for (int i = 0; i < MEMBERS.size(); i += 2) {
      UUID role = modules.roles().byKey(MEMBERS.get(i), call).map(Role::id).orElseThrow();
      modules
          .users()
          .memberships()
          .welcome(person(MEMBERS.get(i + 1)), List.of(role), Optional.of(owner.id()), call);
    }
    return call.actingAs(caller(owner, call));
  }

  private static NewPerson person(String name) {
    String first = name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT);
    return new NewPerson(UuidV7.next(), first + HOST, name, "en", "UTC");
  }

  /** 120 random bits. */
  private static String password() {
    byte[] random = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  /** The owner, in whose name the first keys are made. */
  private static Caller caller(NewPerson owner, Call call) {
    return new Caller(
        Caller.Who.user(owner.id(), owner.name(), Optional.empty()),
        call.organization(),
        Rights.ALL,
        Standing.good(PLAN));
  }
}
