package com.ecosire.gateway.surfaces;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.caller.Condition;
import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.platform.auth.sessions.TokenHash;
import com.ecosire.domain.secrecy.MasterKey;
import com.ecosire.domain.store.sql.Sql;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Members of the first organization who followed an invitation and signed in, one for each role.
 */
final class Persons {
  private static final RunningGateway GATEWAY = RunningGateway.instance();
  private static final TokenHash HASH = new TokenHash(MasterKey.of(RunningGateway.ENCRYPTION_KEY));
  private static final String PASSWORD = "a long enough pass phrase";
  private static final Map<Role, Person> KNOWN = new EnumMap<>(Role.class);

  private Persons() {}

  /** Somebody who signed in. */
  record Person(String id, String token) {
    String[] header() {
      return new String[] {"Authorization", "Bearer " + token};
    }
  }

  /** The roles that every organization has. */
  enum Role {
    OWNER(Access.ADMIN),
    ADMIN(Access.ADMIN),
    MEMBER(Access.WRITE),
    VIEWER(Access.READ);

    /** Whoever may not do everything everywhere needs a role of his own for these. */
    private static final Set<String> GUARDED = Set.of("roles", "api-keys", "webhooks", "audit");

    private final Access level;

    Role(Access level) {
      this.level = level;
    }

    String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether the catalogue's rules let a holder of the role call an operation. */
    boolean may(Operation<?, ?> operation) {
      return holds(operation) && (this == OWNER || !operation.has(Condition.OWNERS_ONLY));
    }

    private boolean holds(Operation<?, ?> operation) {
      if (operation.access() == Access.PUBLIC || operation.access() == Access.USER) {
        return true;
      }
      boolean reaches = level == Access.ADMIN || !GUARDED.contains(operation.module());
      return reaches && level.compareTo(operation.access()) >= 0;
    }
  }

  /** The one of a role, who signs in at the first question. */
  static synchronized Person of(Role role) {
    return KNOWN.computeIfAbsent(role, Persons::join);
  }

  private static Person join(Role role) {
    String email = role.key() + "-" + UUID.randomUUID() + "@example.com";
    Answer roles = GATEWAY.send(Who.ADMIN, "GET", "/api/roles?limit=100&search=" + role.key(), "");
    String id = "";
    for (int i = 0; roles.at("data", i) != null; i++) {
      id = role.key().equals(roles.at("data", i, "key")) ? text(roles, "data", i, "id") : id;
    }
    Answer invited =
        post(Who.ADMIN, "/users/invitations", Map.of("email", email, "roleIds", List.of(id)));
    String link = TokenHash.make();
    new Sql(Traffic.connection())
        .change(
            "UPDATE invitation SET hash = ? WHERE id = ?",
            HASH.of("INVITATION", link),
            UUID.fromString(text(invited, "id")));
    Map<String, Object> accepting = Map.of("token", link, "name", "Ada", "password", PASSWORD);
    Answer joined = post(Who.NOBODY, "/users/invitations/accept", accepting);
    Answer signedIn = post(Who.NOBODY, "/auth/login", Map.of("email", email, "password", PASSWORD));
    return new Person(text(joined, "userId"), text(signedIn, "token"));
  }

  private static String text(Answer answer, Object... path) {
    Object found = answer.at(path);
    if (found == null) {
      throw new AssertionError("" + answer.body());
    }
    return found.toString();
  }

  private static Answer post(Who who, String path, Map<String, ?> body) {
    return GATEWAY.send(
        who, "POST", "/api" + path, JsonText.write(body), "Content-Type", "application/json");
  }
}
