package com.ecosire.gateway.surfaces;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.ecosire.domain.operation.Operation;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may call what is the same over both surfaces, for each operation and each kind of caller. */
class PermissionTest {
  private static final Set<String> REFUSALS =
      Set.of("unauthenticated", "scope_denied", "module_denied", "permission_denied");

  static Stream<Operation<?, ?>> operations() {
    return Calls.all();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void bothSurfacesLetTheSameCallersPass(Operation<?, ?> operation) {
    assertAll(
        Stream.of(Who.NOBODY, Who.READER, Who.WRITER, Who.ADMIN)
            .map(who -> () -> cell(operation, who)));
  }

  private static void cell(Operation<?, ?> operation, Who who) {
    String expected = who.refusal(operation);
    var ids = Calls.strangeIds(operation);
    Answer rest = Calls.rest(who, operation, ids, Samples.required(operation));
    Answer graphql = Calls.graphql(who, operation, ids, Samples.required(operation));
    assertEquals(expected, refusal(rest), who + " over REST: " + rest.body());
    assertEquals(expected, refusal(graphql), who + " over GraphQL: " + graphql.body());
    if (expected.isEmpty()) {
      assertFalse(rest.status() >= 500, () -> who + " over REST: " + rest.body());
      assertFalse(graphql.problemStatus() >= 500, () -> who + " over GraphQL: " + graphql.body());
    } else {
      int status = expected.equals("unauthenticated") ? 401 : 403;
      assertEquals(status, rest.status());
      assertEquals(status, graphql.problemStatus());
      assertEquals(rest.detail(), graphql.detail());
    }
  }

  private static String refusal(Answer answer) {
    return REFUSALS.contains(answer.code()) ? answer.code() : "";
  }
}
