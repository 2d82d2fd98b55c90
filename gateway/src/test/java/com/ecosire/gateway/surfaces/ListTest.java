package com.ecosire.gateway.surfaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.query.ListParameters;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists refuse the same bad parameters and show the same records in the same order. */
class ListTest {
  private static final Set<Type> CHECKED =
      Set.of(Scalar.UUID, Scalar.DATE, Scalar.INSTANT, Scalar.INT, Scalar.BOOL, Scalar.MONEY);

  static Stream<Operation<?, ?>> lists() {
    return Calls.lists();
  }

  private static Map<String, String> ids(Operation<?, ?> operation) {
    return Known.ids(operation).orElseThrow();
  }

  private static void refuses(Operation<?, ?> operation, Map<String, ?> sent, int status) {
    Answer rest = Calls.rest(Who.ADMIN, operation, ids(operation), sent);
    assertEquals(status, rest.status(), () -> sent + ": " + rest.body());
    // A filter that takes several values names the one at fault by its index.
    assertEquals(
        sent.keySet(),
        rest.faultyFields().stream()
            .map(field -> field.replace("[0]", ""))
            .collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void badParametersAreNamed(Operation<?, ?> operation) {
    refuses(operation, Map.of("noSuchParameter", 1), 400);
    refuses(operation, Map.of("sortBy", "noSuchField"), 422);
    refuses(operation, Map.of("sortOrder", "sideways"), 422);
    refuses(operation, Map.of("page", 0), 422);
    refuses(operation, Map.of("limit", 101), 422);
    operation.input().fields().stream()
        .filter(field -> !ListParameters.isPaging(field.name()))
        .filter(ListTest::checked)
        .forEach(field -> refuses(operation, Map.of(field.name(), "not one"), 422));
  }

  private static boolean checked(Field field) {
    Type type = field.type() instanceof Type.ListOf list ? list.element() : field.type();
    return type instanceof Type.Words || CHECKED.contains(type);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void bothSurfacesRefuseTheSamePage(Operation<?, ?> operation) {
    for (Map<String, Integer> sent : List.of(Map.of("page", 0), Map.of("limit", 101))) {
      Answer rest = Calls.rest(Who.ADMIN, operation, ids(operation), sent);
      Answer graphql = Calls.graphql(Who.ADMIN, operation, ids(operation), sent);
      assertEquals(rest.code(), graphql.code(), () -> "" + graphql.body());
      assertEquals(rest.faults(), graphql.faults());
    }
  }

  static Stream<Operation<?, ?>> paged() {
    return Calls.byKey().filter(Operation::isPaged).filter(paged -> paged.method().equals("GET"));
  }

  @ParameterizedTest
  @MethodSource("paged")
  void anEmptyCursorStartsAtTheBeginning(Operation<?, ?> operation) {
    Map<String, Object> sent = Map.of("limit", 1, "cursor", "");
    Answer rest = Calls.rest(Who.ADMIN, operation, ids(operation), sent);
    Answer first = Calls.rest(Who.ADMIN, operation, ids(operation), Map.of("limit", 1));
    assertEquals(200, rest.status(), () -> "" + rest.body());
    assertEquals(first.at("data"), rest.at("data"));
    Map<?, ?> meta = (Map<?, ?>) rest.at("meta");
    assertEquals(Set.of("total", "limit", "nextCursor"), meta.keySet());
    assertEquals(first.at("meta", "nextCursor"), meta.get("nextCursor"));
    Answer graphql =
        Calls.graphql(Who.ADMIN, operation, ids(operation), Map.of("limit", 1, "after", ""));
    assertFalse(graphql.refused(), () -> "" + graphql.body());
    Object next = graphql.at("data", "answer", "pageInfo", "endCursor");
    assertTrue(meta.get("nextCursor") == null || meta.get("nextCursor").equals(next), "" + next);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void bothSurfacesShowTheSameRecordsInTheSameOrder(Operation<?, ?> operation) {
    for (String order : List.of("asc", "desc")) {
      Map<String, Object> sent = Map.of("limit", 50, "sortOrder", order);
      Answer rest = Calls.rest(Who.ADMIN, operation, ids(operation), sent);
      Answer graphql = Calls.graphql(Who.ADMIN, operation, ids(operation), sent);
      assertFalse(rest.refused(), () -> "" + rest.body());
      assertFalse(graphql.refused(), () -> "" + graphql.body());
      assertEquals(entries(rest.at("data")), entries(graphql.at("data", "answer", "nodes")));
    }
  }

  /** The ids, or the number of entries where they have none. */
  private static Object entries(Object list) {
    List<?> entries = (List<?>) list;
    return entries.stream().map(entry -> String.valueOf(((Map<?, ?>) entry).get("id"))).toList();
  }

  @Test
  void aFilterThatIsCalledVersionIsOneOverGraphqlToo() {
    Operation<?, ?> files =
        RunningGateway.catalog().operation("downloads.files.list").orElseThrow();
    Answer answer =
        Calls.graphql(Who.ADMIN, files, Map.of(), Map.of("version", List.of("17.0.10-rc1")));
    assertFalse(answer.refused(), () -> "" + answer.body());
  }
}
