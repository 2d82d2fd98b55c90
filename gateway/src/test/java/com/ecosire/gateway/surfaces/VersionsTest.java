package com.ecosire.gateway.surfaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.operation.Kind;
import com.ecosire.domain.operation.Operation;
import com.ecosire.gateway.surfaces.Situations.Situation;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Versions keep callers from reading twice what they have, and from overwriting what they have not.
 */
class VersionsTest {
  private static final RunningGateway GATEWAY = RunningGateway.instance();
  private static final UUID ORGANIZATION = GATEWAY.organization(Who.ADMIN);
  private static final long STALE = 999_999;

  static Stream<Operation<?, ?>> gets() {
    return Calls.byKey().filter(operation -> operation.kind() == Kind.GET);
  }

  static Stream<Operation<?, ?>> changesOfItems() {
    return Calls.harmless()
        .filter(operation -> operation.kind().writes() && operation.resource().isPresent())
        .filter(operation -> operation.pathParameters().contains("id"));
  }

  static Stream<Operation<?, ?>> fieldsOfItems() {
    return changesOfItems()
        .filter(operation -> !Calls.takesFile(operation) && !Calls.givesFile(operation));
  }

  @ParameterizedTest
  @MethodSource("gets")
  void whoHasTheRecordGetsItNotAgain(Operation<?, ?> get) {
    Map<String, String> ids = Known.ids(get).orElseThrow();
    Answer first = Calls.rest(Who.ADMIN, get, ids, Map.of());
    String tag = first.header("ETag");
    Object counted = first.at("rowVersion") == null ? first.at("version") : first.at("rowVersion");
    assertTrue(tag.startsWith("\"" + counted + "-"), tag);
    for (String known : Set.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
      Answer again = Calls.rest(Who.ADMIN, get, ids, Map.of(), "If-None-Match", known);
      assertEquals(304, again.status(), known);
      assertEquals("", again.text());
      assertEquals(tag, again.header("ETag"));
    }
    Answer other = Calls.rest(Who.ADMIN, get, ids, Map.of(), "If-None-Match", "\"1-0\"");
    assertEquals(200, other.status());
    assertEquals(first.body(), other.body());
    Answer part = Calls.rest(Who.ADMIN, get, ids, Map.of("fields", "id"), "If-None-Match", tag);
    assertEquals(200, part.status());
  }

  @ParameterizedTest
  @MethodSource("changesOfItems")
  void whoHasNotThePresentVersionChangesNothing(Operation<?, ?> operation) {
    Situation situation = Situations.of(operation);
    Traces before = Traces.of(ORGANIZATION);
    for (String stale : Set.of("\"" + STALE + "-0\"", "\"of something else\"", "W/\"1-0\"")) {
      Answer refused = rest(operation, situation, stale);
      assertEquals(412, refused.status(), () -> stale + " " + refused.body());
      assertEquals("precondition_failed", refused.code());
    }
    assertEquals(Set.of(), Traces.of(ORGANIZATION).changedSince(before));
    Answer done = rest(operation, situation, "\"" + version(operation, situation) + "-0\"");
    assertFalse(done.refused(), () -> "" + done.body());
    assertFalse(Traces.of(ORGANIZATION).changedSince(before).isEmpty());
  }

  private static Answer rest(Operation<?, ?> operation, Situation situation, String match) {
    return Calls.rest(Who.ADMIN, operation, situation.ids(), situation.values(), "If-Match", match);
  }

  /** The version of the record that an operation is about, as its list shows it. */
  private static Object version(Operation<?, ?> operation, Situation situation) {
    String path = operation.path().substring(0, operation.path().indexOf("/{id}"));
    for (Map.Entry<String, String> id : situation.ids().entrySet()) {
      path = path.replace("{" + id.getKey() + "}", id.getValue());
    }
    // What is in the trash is shown where it is asked for.
    String query = "?limit=100" + (operation.id().equals("files.restore") ? "&trashed=true" : "");
    Answer list = GATEWAY.send(Who.ADMIN, "GET", "/api" + path + query, "");
    for (int i = 0; list.at("data", i) != null; i++) {
      if (situation.ids().get("id").equals(list.at("data", i, "id"))) {
        Object counted = list.at("data", i, "rowVersion");
        return counted == null ? list.at("data", i, "version") : counted;
      }
    }
    throw new AssertionError(path + " lacks " + situation.ids());
  }

  @ParameterizedTest
  @MethodSource("fieldsOfItems")
  void theSameHoldsOverGraphql(Operation<?, ?> operation) {
    Situation situation = Situations.of(operation);
    Traces before = Traces.of(ORGANIZATION);
    Answer refused =
        Calls.graphql(Who.ADMIN, operation, versioned(situation, STALE), situation.values());
    assertEquals("precondition_failed", refused.code(), () -> "" + refused.body());
    assertEquals(412, refused.problemStatus());
    assertNull(refused.at("data", "answer"));
    assertEquals(Set.of(), Traces.of(ORGANIZATION).changedSince(before));
    Object present = version(operation, situation);
    Answer done =
        Calls.graphql(Who.ADMIN, operation, versioned(situation, present), situation.values());
    assertFalse(done.refused(), () -> "" + done.body());
  }

  private static Map<String, Object> versioned(Situation situation, Object version) {
    Map<String, Object> arguments = new java.util.HashMap<>(situation.ids());
    arguments.put("version", version);
    return arguments;
  }
}
