package com.ecosire.gateway.surfaces;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.operation.Operation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A dry run says the same over both surfaces, for each operation and each kind of caller. */
class DryRunTest {
  private static final RunningGateway GATEWAY = RunningGateway.instance();
  private static final String[] EXPLAIN = {"Prefer", "respond-async, Explain"};

  static Stream<Operation<?, ?>> operations() {
    return Calls.all();
  }

  static Stream<Operation<?, ?>> ofRestOnly() {
    return RunningGateway.catalog().operations().stream().filter(Operation::isRestOnly);
  }

  private static Map<?, ?> rest(Who who, Operation<?, ?> operation, Map<String, ?> values) {
    Answer answer = Calls.rest(who, operation, Calls.strangeIds(operation), values, EXPLAIN);
    assertEquals(200, answer.status(), () -> who + ": " + answer.body());
    assertEquals("explain", answer.header("Preference-Applied"));
    assertTrue(answer.headers().allValues("Vary").toString().contains("Prefer"));
    assertEquals("no-store", answer.header("Cache-Control"));
    return (Map<?, ?>) answer.body();
  }

  private static Map<?, ?> graphql(Who who, Operation<?, ?> operation, Map<String, ?> values) {
    Answer answer = Calls.graphql(who, operation, Calls.strangeIds(operation), values, EXPLAIN);
    assertEquals(200, answer.status(), () -> who + ": " + answer.body());
    assertEquals("explain", answer.header("Preference-Applied"));
    assertNull(answer.at("errors"), () -> who + ": " + answer.body());
    assertNull(answer.at("data"));
    return (Map<?, ?>) answer.at("extensions", "explain", 0);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void bothSurfacesExplainTheSame(Operation<?, ?> operation) {
    Traces before = Traces.of(GATEWAY.organization(Who.ADMIN));
    assertAll(
        Stream.of(Who.NOBODY, Who.READER, Who.WRITER, Who.ADMIN)
            .map(who -> () -> cell(operation, who)));
    assertEquals(Set.of(), Traces.of(GATEWAY.organization(Who.ADMIN)).changedSince(before));
  }

  private static void cell(Operation<?, ?> operation, Who who) {
    Map<String, Object> values = Samples.required(operation);
    Map<?, ?> rest = rest(who, operation, values);
    Map<?, ?> graphql = graphql(who, operation, values);
    Map<?, ?> shown = (Map<?, ?>) rest.get("operation");
    assertEquals(operation.id(), shown.get("id"));
    assertEquals(operation.graphqlField(), shown.get("graphql"));
    for (String member : List.of("operation", "permission", "problem", "passes")) {
      assertEquals(rest.get(member), graphql.get(member), who + ": " + member);
    }
    assertEquals(names(rest), names(graphql));
    String expected = who.refusal(operation);
    Map<?, ?> permission = (Map<?, ?>) rest.get("permission");
    assertEquals(expected.isEmpty(), permission.get("held"), () -> who + ": " + permission);
    assertEquals(
        expected,
        permission.get("missing") instanceof List<?> reasons && !reasons.isEmpty()
            ? ((Map<?, ?>) reasons.getFirst()).get("code")
            : "");
    assertEquals(
        operation.access() == Access.PUBLIC ? null : operation.permission(),
        permission.get("needed"));
    assertNull(rest.get("idempotencyKey"));
  }

  private static List<?> names(Map<?, ?> explanation) {
    return ((List<?>) explanation.get("limits"))
        .stream().map(limit -> ((Map<?, ?>) limit).get("name")).toList();
  }

  @ParameterizedTest
  @MethodSource("ofRestOnly")
  void whatIsOfRestAloneIsExplainedThere(Operation<?, ?> operation) {
    Map<?, ?> explained = rest(Who.NOBODY, operation, Map.of());
    assertNull(((Map<?, ?>) explained.get("operation")).get("graphql"));
  }

  @ParameterizedTest
  @MethodSource("com.ecosire.gateway.surfaces.BadInputTest#withBad")
  void badInputIsTheSameProblemThatTheCallAnswers(Operation<?, ?> operation) {
    var ids = Known.ids(operation).orElseThrow();
    Map<String, Object> values = Known.values(operation);
    values.putAll(BadInputTest.bad(operation));
    Answer real = Calls.rest(Who.ADMIN, operation, ids, values);
    Map<?, ?> rest = rest(Who.ADMIN, operation, values);
    Map<?, ?> graphql = graphql(Who.ADMIN, operation, values);
    assertEquals(false, rest.get("passes"));
    Map<?, ?> problem = (Map<?, ?>) rest.get("problem");
    assertEquals(real.at("details"), problem.get("details"));
    assertEquals(real.code(), problem.get("code"));
    assertEquals(Set.copyOf((List<?>) problem.get("details")), details(graphql));
  }

  private static Set<?> details(Map<?, ?> explanation) {
    return Set.copyOf((List<?>) ((Map<?, ?>) explanation.get("problem")).get("details"));
  }

  @Test
  void tellsOfUnknownAndMissingFieldsAndOfTheQuery() {
    Answer body =
        GATEWAY.send(
            Who.ADMIN, "POST", "/api/contacts", "{\"colour\": 1}", headers("application/json"));
    assertEquals("colour", body.at("problem", "details", 0, "field"), () -> "" + body.body());
    Answer query = GATEWAY.send(Who.ADMIN, "GET", "/api/contacts?colour=1", "", EXPLAIN);
    assertEquals("unknown_parameter", query.at("problem", "code"));
    Answer broken =
        GATEWAY.send(Who.ADMIN, "POST", "/api/contacts", "{", headers("application/json"));
    assertEquals("malformed_json", broken.at("problem", "code"));
    Answer include = GATEWAY.send(Who.ADMIN, "GET", "/api/contacts?include=parent", "", EXPLAIN);
    assertNull(include.at("problem"), () -> "" + include.body());
  }

  private static String[] headers(String type) {
    return new String[] {"Content-Type", type, "Prefer", "explain"};
  }

  @Test
  void aKeyIsLookedAtAndNotUsed() {
    String key = UUID.randomUUID().toString();
    String ada = "{\"name\": \"Ada\"}";
    String[] dry = {
      "Content-Type", "application/json", "Prefer", "explain", "Idempotency-Key", key
    };
    String[] real = {"Content-Type", "application/json", "Idempotency-Key", key};
    String path = "/api/contacts";
    Answer first = GATEWAY.send(Who.ADMIN, "POST", path, ada, dry);
    assertEquals("fresh", first.at("idempotencyKey"));
    assertEquals(true, first.at("passes"));
    Answer made = GATEWAY.send(Who.ADMIN, "POST", path, ada, real);
    assertEquals(201, made.status());
    assertEquals("", made.header("Preference-Applied"));
    assertEquals("kept", GATEWAY.send(Who.ADMIN, "POST", path, ada, dry).at("idempotencyKey"));
    Answer other = GATEWAY.send(Who.ADMIN, "POST", path, "{\"name\": \"Bob\"}", dry);
    assertEquals("reused", other.at("idempotencyKey"));
    assertEquals(false, other.at("passes"));
  }

  @Test
  void eachRootFieldIsExplainedWithItsPartOfTheCost() {
    String document =
        "mutation { a: contactCreate(input: {name: \"Ada\"}) { id name }"
            + " b: contactDelete(id: \""
            + UUID.randomUUID()
            + "\")"
            + " c: contactCreate(input: {name: \"\"}) { id } __typename }";
    Answer answer = GATEWAY.graphql(Who.ADMIN, document, Map.of(), EXPLAIN);
    assertEquals(List.of("a", "b", "c"), fields(answer), () -> "" + answer.body());
    assertEquals(3, answer.at("extensions", "explain", 0, "cost"));
    assertEquals(1, answer.at("extensions", "explain", 1, "cost"));
    assertEquals(7, answer.at("extensions", "cost", "requested"));
    assertEquals("validation_failed", answer.at("extensions", "explain", 2, "problem", "code"));
    Answer spread =
        GATEWAY.graphql(
            Who.ADMIN,
            "query ($n: Int) { ...q } fragment q on Query { contacts(first: $n) { nodes { id } } }",
            Map.of("n", 7),
            EXPLAIN);
    assertEquals(
        spread.at("extensions", "cost", "requested"),
        spread.at("extensions", "explain", 0, "cost"));
  }

  private static List<?> fields(Answer answer) {
    return ((List<?>) answer.at("extensions", "explain"))
        .stream().map(field -> ((Map<?, ?>) field).get("field")).toList();
  }

  @ParameterizedTest
  @EnumSource(
      value = Who.class,
      names = {"NOBODY", "READER", "ADMIN"})
  void relationsAreExplainedAsTheReadingOfTheirRecords(Who who) {
    String document =
        "{ orders(first: 10) { nodes { customer { name } lines(first: 0) { total } } } }";
    Answer answer = GATEWAY.graphql(who, document, Map.of(), EXPLAIN);
    assertNull(answer.at("errors"), () -> "" + answer.body());
    Map<?, ?> customer = (Map<?, ?>) answer.at("extensions", "explain", 0, "relations", 0);
    Map<?, ?> lines = (Map<?, ?>) answer.at("extensions", "explain", 0, "relations", 1);
    assertEquals("orders.nodes.customer", customer.get("path"));
    assertEquals("orders.nodes.lines", lines.get("path"));
    assertEquals(20, customer.get("cost"));
    assertEquals("validation_failed", ((Map<?, ?>) lines.get("problem")).get("code"));
    assertEquals(List.of(), customer.get("limits"));
    Map<?, ?> called =
        rest(who, RunningGateway.catalog().operation("contacts.get").orElseThrow(), Map.of());
    for (String member : List.of("operation", "permission", "passes")) {
      assertEquals(called.get(member), customer.get(member), member);
    }
  }

  @Test
  void whatNeverRunsIsRefusedAsEver() {
    assertEquals(
        "unknown_field", GATEWAY.graphql(Who.ADMIN, "{ nothing }", Map.of(), EXPLAIN).code());
    Answer told =
        GATEWAY.graphql(Who.ADMIN, "subscription { contactCreated { id } }", Map.of(), EXPLAIN);
    assertEquals("bad_request", told.code());
    Answer wrong =
        GATEWAY.send(
            Who.NOBODY,
            "GET",
            "/api/contacts",
            "",
            "Prefer",
            "explain",
            "Authorization",
            "Bearer ecos_live_nothing");
    assertEquals(401, wrong.status());
  }

  @Test
  void pagingIsToldInTheWordsOfTheSurface() {
    String document = "{ contacts(first: 1000) { nodes { id } } }";
    Answer graphql = GATEWAY.graphql(Who.ADMIN, document, Map.of(), EXPLAIN);
    assertEquals(
        "first",
        graphql.at("extensions", "explain", 0, "problem", "details", 0, "field"),
        () -> "" + graphql.body());
    Answer node =
        GATEWAY.graphql(Who.ADMIN, "{ node(id: \"nothing\") { nodeId } }", Map.of(), EXPLAIN);
    assertEquals("not_found", node.code());
  }

  @Test
  void otherPreferencesChangeNothing() {
    for (String preference : List.of("return=minimal", "x=\", explain\"", "explained", "")) {
      Answer answer =
          GATEWAY.send(Who.ADMIN, "GET", "/api/contacts?limit=1", "", "Prefer", preference);
      assertEquals("", answer.header("Preference-Applied"), preference);
      assertFalse(answer.refused());
      assertTrue(new HashMap<>((Map<?, ?>) answer.body()).containsKey("data"));
    }
  }
}
