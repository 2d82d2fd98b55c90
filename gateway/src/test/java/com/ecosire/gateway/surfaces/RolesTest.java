package com.ecosire.gateway.surfaces;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.operation.Operation;
import com.ecosire.gateway.surfaces.Persons.Role;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people may do follows from their roles, over both surfaces alike, for each operation and
 * each built-in role; and what the server says of it is the same.
 */
class RolesTest {
  private static final RunningGateway GATEWAY = RunningGateway.instance();

  private static final String SCHEMA = GATEWAY.text("/graphql/schema.graphql");

  /** They end the session that the others need. */
  private static final Set<String> LEAVING = Set.of("auth.logout", "auth.logoutEverywhere");

  static Stream<Operation<?, ?>> operations() {
    return Calls.all().filter(operation -> !LEAVING.contains(operation.id()));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void bothSurfacesLetTheSameRolesPass(Operation<?, ?> operation) {
    assertAll(Stream.of(Role.values()).map(role -> () -> cell(operation, role)));
  }

  private static void cell(Operation<?, ?> operation, Role role) {
    String[] header = Persons.of(role).header();
    Map<String, String> ids = Calls.strangeIds(operation);
    Map<String, Object> values = Samples.required(operation);
    Answer rest = Calls.rest(Who.NOBODY, operation, ids, values, header);
    Answer graphql = Calls.graphql(Who.NOBODY, operation, ids, values, header);
    assertEquals(role.may(operation), !isRefused(rest), role + " over REST: " + rest.body());
    assertEquals(
        role.may(operation), !isRefused(graphql), role + " over GraphQL: " + graphql.body());
    if (isRefused(rest)) {
      assertEquals(403, rest.status());
      assertEquals(403, graphql.problemStatus());
      assertEquals(rest.detail(), graphql.detail());
    }
    boolean broken = rest.status() >= 500 || rest.code().equals("unauthenticated");
    assertFalse(broken, () -> role + ": " + rest.body());
  }

  /** Refused for a right; methods refuse with the same code what needs a password, for example. */
  private static boolean isRefused(Answer answer) {
    return answer.code().equals("permission_denied")
        && answer.detail().contains(" needs the ")
        && (answer.detail().contains("permission") || answer.detail().contains("role owner"));
  }

  static Stream<Operation<?, ?>> ofRights() {
    return Calls.all().filter(operation -> operation.access().compareTo(Access.USER) > 0);
  }

  @ParameterizedTest
  @MethodSource("ofRights")
  void theServerSaysTheSameOfEachMember(Operation<?, ?> operation) {
    for (Role role : Role.values()) {
      Map<String, String> asked =
          Map.of("userId", Persons.of(role).id(), "operation", operation.id());
      Answer answer =
          GATEWAY.send(
              Who.ADMIN,
              "POST",
              "/api/roles/check",
              JsonText.write(asked),
              "Content-Type",
              "application/json");
      assertEquals(200, answer.status(), () -> "" + answer.body());
      assertEquals(role.may(operation), answer.at("allowed"), role + ": " + answer.body());
    }
  }

  /** The sentence that both documents show names what is asked for here. */
  @ParameterizedTest
  @MethodSource("ofRights")
  void theDocumentsNameThePermission(Operation<?, ?> operation) {
    String permission = operation.permission();
    String rest = Described.operation(operation).get("description").toString();
    assertTrue(rest.contains("`" + permission + "`"), rest);
    assertTrue(
        SCHEMA
            .lines()
            .filter(line -> line.contains("(" + operation.id() + " in REST)"))
            .anyMatch(line -> line.contains("Needs " + permission)),
        operation::toString);
  }
}
