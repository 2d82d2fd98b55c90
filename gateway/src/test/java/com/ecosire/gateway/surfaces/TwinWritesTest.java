package com.ecosire.gateway.surfaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.operation.Operation;
import com.ecosire.gateway.surfaces.Situations.Situation;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whoever changes something changes nothing of another organization, not even where that has
 * records under the same ids.
 */
class TwinWritesTest {
  private static final RunningGateway GATEWAY = RunningGateway.instance();
  private static final UUID ORGANIZATION = GATEWAY.organization(Who.ADMIN);
  private static final Map<String, Situation> SITUATIONS = new HashMap<>();

  static Stream<Operation<?, ?>> changes() {
    return TwinReadsTest.ofTenants().filter(operation -> operation.kind().writes());
  }

  @BeforeAll
  static void copy() {
    assertFalse(Known.made().isEmpty());
    changes().forEach(operation -> SITUATIONS.put(operation.id(), Situations.of(operation)));
    Copies copies = new Copies();
    copies.copy(Who.ADMIN, Who.TWIN, Copies.Column::name);
    copies.copyContents(Who.ADMIN, Who.TWIN);
  }

  @ParameterizedTest
  @MethodSource("changes")
  void eachChangesItsOwnRecords(Operation<?, ?> operation) {
    Situation situation = SITUATIONS.get(operation.id());
    String[] key = {"Idempotency-Key", "key " + UUID.randomUUID()};
    Answer own = Calls.rest(Who.ADMIN, operation, situation.ids(), situation.values(), key);
    assertFalse(own.refused(), () -> "" + own.body());
    Traces before = Traces.of(ORGANIZATION);
    Answer twin = Calls.rest(Who.TWIN, operation, situation.ids(), situation.values(), key);
    assertEquals(own.status(), twin.status(), () -> "" + twin.body());
    assertEquals("", twin.header("Idempotency-Replayed"));
    assertEquals(Set.of(), Traces.of(ORGANIZATION).changedSince(before));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void whoHasNothingChangesNothing(Operation<?, ?> operation) {
    Situation situation = Situations.of(operation);
    Traces before = Traces.of(ORGANIZATION);
    Answer intruder = Calls.rest(Who.INTRUDER, operation, situation.ids(), situation.values());
    if (!operation.pathParameters().isEmpty()) {
      assertEquals(404, intruder.status(), () -> "" + intruder.body());
    }
    assertEquals(Set.of(), Traces.of(ORGANIZATION).changedSince(before));
  }

  /** Operations on a whole collection that can be told of records by their ids. */
  static Stream<Operation<?, ?>> referring() {
    return changes()
        .filter(operation -> operation.hasBody() && operation.pathParameters().isEmpty())
        .filter(
            operation ->
                operation.input().fields().stream().anyMatch(f -> f.reference().isPresent()));
  }

  @ParameterizedTest
  @MethodSource("referring")
  void anothersRecordCannotBeReferredTo(Operation<?, ?> operation) {
    Map<String, Object> values = new HashMap<>(Situations.of(operation).values());
    operation.input().fields().stream()
        .filter(field -> field.reference().isPresent())
        .forEach(
            field -> Known.reference(field).ifPresent(id -> values.putIfAbsent(field.name(), id)));
    Answer intruder = Calls.rest(Who.INTRUDER, operation, Map.of(), values);
    assertEquals(422, intruder.status(), () -> "" + intruder.body());
    assertTrue(
        intruder.faults().stream().anyMatch(fault -> fault.code().equals("unknown_reference")),
        () -> values + " " + intruder.body());
  }
}
