package com.ecosire.gateway.surfaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad input is refused for the same reasons over both surfaces, for each operation with a body. */
class BadInputTest {
  private static final Map<Scalar, Object> BAD =
      Map.ofEntries(
          Map.entry(Scalar.EMAIL, "not one"),
          Map.entry(Scalar.URL, "not one"),
          Map.entry(Scalar.PHONE, "not one"),
          Map.entry(Scalar.COUNTRY, "not one"),
          Map.entry(Scalar.CURRENCY, "not one"),
          Map.entry(Scalar.TIMEZONE, "not one"),
          Map.entry(Scalar.UUID, "not one"),
          Map.entry(Scalar.DATE, "not one"),
          Map.entry(Scalar.INSTANT, "not one"),
          Map.entry(Scalar.TIME, "not one"),
          Map.entry(Scalar.MONEY, 1.5),
          Map.entry(Scalar.LONG, 1.5),
          Map.entry(Scalar.PERCENT, 101),
          Map.entry(Scalar.STRING, "x".repeat(70_000)),
          Map.entry(Scalar.TEXT, "x".repeat(70_000)));

  private record Both(Answer rest, Answer graphql) {}

  static Stream<Operation<?, ?>> operations() {
    return Calls.withBody();
  }

  private static Set<String> required(Operation<?, ?> operation) {
    return operation.input().fields().stream()
        .filter(Field::required)
        .map(Field::name)
        .collect(Collectors.toSet());
  }

  static Stream<Operation<?, ?>> withRequired() {
    return operations()
        .filter(operation -> !Calls.isPatch(operation) && !required(operation).isEmpty());
  }

  /** A value that is wrong for each field of whose type not every value is right. */
  static Map<String, Object> bad(Operation<?, ?> operation) {
    Map<String, Object> bad = new HashMap<>();
    for (Field field : operation.input().fields()) {
      boolean list = field.type() instanceof Type.ListOf;
      Type type = field.type() instanceof Type.ListOf of ? of.element() : field.type();
      if (type instanceof Scalar scalar && BAD.containsKey(scalar)) {
        Object value = BAD.get(scalar);
        bad.put(field.name(), list ? List.of(value) : value);
      }
    }
    return bad;
  }

  static Stream<Operation<?, ?>> withBad() {
    return operations().filter(operation -> !bad(operation).isEmpty());
  }

  private static Both send(Operation<?, ?> operation, Map<String, Object> values) {
    var ids = Known.ids(operation).orElseThrow();
    return new Both(
        Calls.rest(Who.ADMIN, operation, ids, values),
        Calls.graphql(Who.ADMIN, operation, ids, values));
  }

  private static void refusedBeforeExecution(Answer graphql, Set<String> codes) {
    assertNull(graphql.at("data"), () -> "" + graphql.body());
    assertTrue(codes.contains(graphql.code()), () -> "" + graphql.body());
  }

  @ParameterizedTest
  @MethodSource("operations")
  void unknownFields(Operation<?, ?> operation) {
    Map<String, Object> values = Known.values(operation);
    values.put("noSuchField", 1);
    Both both = send(operation, values);
    assertEquals(422, both.rest.status(), () -> "" + both.rest.body());
    assertEquals(Set.of("noSuchField"), both.rest.faultyFields());
    assertTrue(both.rest.faults().stream().allMatch(f -> f.code().equals("unknown_field")));
    refusedBeforeExecution(both.graphql, Set.of("unknown_field"));
  }

  @ParameterizedTest
  @MethodSource("withRequired")
  void missingFields(Operation<?, ?> operation) {
    Both both = send(operation, Map.of());
    assertEquals(422, both.rest.status(), () -> "" + both.rest.body());
    assertEquals(required(operation), both.rest.faultyFields());
    refusedBeforeExecution(both.graphql, Set.of("validation_failed"));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void wrongTypes(Operation<?, ?> operation) {
    for (Field field : operation.input().fields()) {
      if (field.type() != Scalar.JSON) {
        Map<String, Object> values = Known.values(operation);
        values.put(field.name(), field.type() == Scalar.BOOL ? "x" : true);
        Both both = send(operation, values);
        assertEquals(422, both.rest.status(), () -> field + ": " + both.rest.body());
        String first = both.rest.faultyFields().iterator().next();
        assertTrue(first.startsWith(field.name()), () -> field + ": " + both.rest.body());
        refusedBeforeExecution(both.graphql, Set.of("validation_failed"));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("withBad")
  void wrongValues(Operation<?, ?> operation) {
    Map<String, Object> bad = bad(operation);
    Map<String, Object> values = Known.values(operation);
    values.putAll(bad);
    Both both = send(operation, values);
    assertEquals(422, both.rest.status(), () -> "" + both.rest.body());
    assertEquals(both.rest.code(), both.graphql.code(), () -> "" + both.graphql.body());
    assertEquals(both.rest.faults(), both.graphql.faults());
    Set<String> named =
        both.rest.faultyFields().stream()
            .map(path -> path.replaceFirst("[\\[.].*", ""))
            .collect(Collectors.toSet());
    assertEquals(bad.keySet(), named);
  }
}
