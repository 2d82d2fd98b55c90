package com.ecosire.gateway.surfaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.gateway.surfaces.Situations.Situation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever changes something is carried out once for each idempotency key, on either surface. */
class ReplayTest {
  private static final String REPLAYED = "Idempotency-Replayed";
  private static final UUID ORGANIZATION = RunningGateway.instance().organization(Who.ADMIN);

  static Stream<Operation<?, ?>> changes() {
    return Calls.harmless()
        .filter(operation -> operation.kind().writes() && !makesKnown(operation));
  }

  /** Belongs to another organization than the caller's, and has tests of its own. */
  private static boolean makesKnown(Operation<?, ?> operation) {
    return operation.module().equals("auth") || operation.id().equals("organizations.create");
  }

  /** Files are sent over REST only, both ways; whoever follows a link makes the call. */
  static Stream<Operation<?, ?>> fields() {
    return changes()
        .filter(operation -> !Calls.takesFile(operation) && !Calls.givesFile(operation));
  }

  private static String key() {
    return "key " + UUID.randomUUID();
  }

  private static Answer rest(Operation<?, ?> operation, Situation situation, String key) {
    return Calls.rest(
        Who.ADMIN, operation, situation.ids(), situation.values(), "Idempotency-Key", key);
  }

  private static Answer graphql(Operation<?, ?> operation, Situation situation, String key) {
    return Calls.graphql(
        Who.ADMIN, operation, situation.ids(), situation.values(), "Idempotency-Key", key);
  }

  @ParameterizedTest
  @MethodSource("changes")
  void theSameAnswerComesAgainOverRest(Operation<?, ?> operation) {
    Situation situation = Situations.of(operation);
    Situation other = other(operation, situation);
    String key = key();
    Traces before = Traces.of(ORGANIZATION);
    Answer first = rest(operation, situation, key);
    assertFalse(first.refused(), () -> "" + first.body());
    assertEquals("", first.header(REPLAYED));
    Traces between = Traces.of(ORGANIZATION);
    assertEquals(before.rows("audit_entry") + 1, between.rows("audit_entry"));
    Answer second = rest(operation, situation, key);
    assertEquals("true", second.header(REPLAYED), () -> "" + second.body());
    assertEquals(first.status(), second.status());
    assertEquals(first.body(), second.body());
    assertEquals(first.header("ETag"), second.header("ETag"));
    assertEquals(first.header("Location"), second.header("Location"));
    if (Calls.canDiffer(operation)) {
      Answer third = rest(operation, other, key);
      assertEquals(422, third.status(), () -> "" + third.body());
      assertEquals("idempotency_key_reused", third.code());
    }
    assertEquals(Set.of(), Traces.of(ORGANIZATION).changedSince(between));
  }

  /** Another value where there is a text, else another record. */
  private static Situation other(Operation<?, ?> operation, Situation situation) {
    Optional<Field> text =
        operation.hasBody()
            ? operation.input().fields().stream().filter(ReplayTest::isFree).findFirst()
            : Optional.empty();
    if (text.isEmpty()) {
      return Situations.of(operation);
    }
    Map<String, Object> values = new HashMap<>(situation.values());
    Field field = text.get();
    values.put(
        field.name(),
        field.type() == Scalar.FILE
            ? values.get(field.name()) + "\n"
            : Samples.value(field, field.type()));
    return situation.sending(values);
  }

  private static boolean isFree(Field field) {
    return field.type() == Scalar.FILE
        || field.type() == Scalar.TEXT
        || (field.type() == Scalar.STRING && field.limits().pattern() == null);
  }

  @ParameterizedTest
  @MethodSource("fields")
  void theSameAnswerComesAgainOverGraphql(Operation<?, ?> operation) {
    Situation situation = Situations.of(operation);
    String key = key();
    Answer first = graphql(operation, situation, key);
    assertFalse(first.refused(), () -> "" + first.body());
    assertEquals("", first.header(REPLAYED));
    Situation other = other(operation, situation);
    Traces between = Traces.of(ORGANIZATION);
    Answer second = graphql(operation, situation, key);
    assertEquals("true", second.header(REPLAYED), () -> "" + second.body());
    assertEquals(first.at("data"), second.at("data"));
    if (Calls.canDiffer(operation)) {
      Answer third = graphql(operation, other, key);
      assertEquals("idempotency_key_reused", third.code(), () -> "" + third.body());
      assertEquals(422, third.problemStatus());
    }
    assertEquals(Set.of(), Traces.of(ORGANIZATION).changedSince(between));
  }
}
