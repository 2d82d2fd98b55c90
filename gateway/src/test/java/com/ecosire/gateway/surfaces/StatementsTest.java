package com.ecosire.gateway.surfaces;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.operation.Kind;
import com.ecosire.domain.operation.Operation;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How many statements each way of reading sends to the database, as the database counts them. */
class StatementsTest {
  private static final RunningGateway GATEWAY = RunningGateway.instance();

  /** Their records show something out of other tables, which is one statement for all of them. */
  private static final Set<String> SHOWING_OTHERS =
      Set.of("orders", "invoices", "users", "organizations.members");

  /** What is part of the program. */
  private static final Set<String> FIXED = Set.of("organizations.plans");

  /** The pool asks a connection that has rested whether it is alive: an administrative command. */
  private static final Set<String> OF_READING =
      Set.of("Com_select", "Com_stmt_execute", "Com_admin_commands");

  static Stream<Operation<?, ?>> gets() {
    return Calls.byKey().filter(operation -> operation.kind() == Kind.GET);
  }

  static Stream<Operation<?, ?>> lists() {
    return Calls.lists().filter(operation -> !FIXED.contains(collection(operation)));
  }

  private static String collection(Operation<?, ?> operation) {
    return operation.id().substring(0, operation.id().lastIndexOf('.'));
  }

  /** One more where a record shows what other tables hold. */
  private static int ofRecords(Operation<?, ?> operation) {
    return SHOWING_OTHERS.contains(collection(operation)) ? 1 : 0;
  }

  /** One more for the record in the path, which has to exist. */
  private static int ofParents(Operation<?, ?> operation) {
    boolean stored = !operation.path().startsWith("/organizations/{organizationId}");
    return operation.kind() == Kind.LIST && !operation.pathParameters().isEmpty() && stored ? 1 : 0;
  }

  private static Map<String, Object> with(Map<String, ?> some, String name, Object value) {
    Map<String, Object> more = new HashMap<>(some);
    more.put(name, value);
    return more;
  }

  private static void takes(int statements, Supplier<Answer> call) {
    Traffic traffic = Traffic.of(call);
    assertEquals(200, traffic.answer().status(), () -> "" + traffic.answer().body());
    assertTrue(!traffic.answer().refused(), () -> "" + traffic.answer().body());
    onlyReads(statements, traffic);
  }

  private static void onlyReads(int statements, Traffic traffic) {
    assertEquals(statements, traffic.questions(), traffic::toString);
    assertEquals(statements, traffic.selects(), traffic::toString);
    assertTrue(
        traffic.counters().keySet().stream()
            .filter(counter -> counter.startsWith("Com_"))
            .allMatch(OF_READING::contains),
        traffic::toString);
  }

  @ParameterizedTest
  @MethodSource("gets")
  void oneRecordIsOneStatement(Operation<?, ?> get) {
    Map<String, String> ids = Known.ids(get).orElseThrow();
    int whole = 1 + ofRecords(get);
    takes(whole, () -> Calls.rest(Who.ADMIN, get, ids, Map.of()));
    takes(1, () -> Calls.rest(Who.ADMIN, get, ids, Map.of("fields", "id,createdAt")));
    takes(1, () -> Calls.graphql(Who.ADMIN, get, ids, Map.of()));
  }

  @ParameterizedTest
  @MethodSource("gets")
  void whatIsKnownOrUnknownCostsNoMore(Operation<?, ?> get) {
    Map<String, String> ids = Known.ids(get).orElseThrow();
    String path = Calls.path(get, ids);
    String tag = GATEWAY.send(Who.ADMIN, "GET", path, "").header("ETag");
    Traffic known =
        Traffic.of(() -> GATEWAY.send(Who.ADMIN, "GET", path, "", "If-None-Match", tag));
    assertEquals(304, known.answer().status());
    onlyReads(1 + ofRecords(get), known);
    Map<String, String> strange = new HashMap<>(ids);
    strange.put("id", Calls.strangeIds(get).get("id"));
    Traffic unknown = Traffic.of(() -> Calls.rest(Who.ADMIN, get, strange, Map.of()));
    assertEquals(404, unknown.answer().status());
    assertTrue(unknown.questions() <= 1, unknown::toString);
    Traffic graphql = Traffic.of(() -> Calls.graphql(Who.ADMIN, get, strange, Map.of()));
    assertEquals("not_found", graphql.answer().code());
    assertTrue(graphql.questions() <= 1, graphql::toString);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void oneListIsOneStatement(Operation<?, ?> list) {
    Map<String, String> ids = Known.ids(list).orElseThrow();
    int whole = 1 + ofParents(list) + ofRecords(list);
    int narrow = 1 + ofParents(list);
    Map<String, Object> uncounted = Map.of("limit", 2, "total", false);
    takes(whole, () -> Calls.rest(Who.ADMIN, list, ids, uncounted));
    takes(narrow, () -> Calls.rest(Who.ADMIN, list, ids, with(uncounted, "fields", "id")));
    takes(narrow, () -> Calls.graphql(Who.ADMIN, list, ids, Map.of("limit", 2)));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void countingIsOneMoreAndReadsOnlyAnIndex(Operation<?, ?> list) {
    Map<String, String> ids = Known.ids(list).orElseThrow();
    // A page that is not the last one: else the page itself tells the number.
    Map<String, Object> wanted = Map.of("limit", 1, "fields", "id");
    Traffic counted = Traffic.of(() -> Calls.rest(Who.ADMIN, list, ids, wanted));
    boolean more = counted.answer().at("meta", "nextCursor") != null;
    onlyReads(1 + ofParents(list) + (more ? 1 : 0), counted);
    assertAll(
        counted.statements().stream()
            .filter(HeardStatement::counts)
            .flatMap(count -> count.plan(Traffic.connection()).stream())
            .map(step -> () -> assertTrue(step.readsOnlyTheIndex(), () -> "" + step)));
  }

  @Test
  void whoCallsTooOftenCostsNothing() {
    Supplier<Answer> rest = () -> GATEWAY.send(Who.HURRIED, "GET", "/api/contacts", "");
    for (int i = 0; i < Who.HURRIED_CALLS; i++) {
      assertEquals(200, rest.get().status());
    }
    Traffic refused = Traffic.of(rest);
    assertEquals(429, refused.answer().status());
    assertEquals(0, refused.questions(), refused::toString);
    String document = "{ contacts { nodes { id } } }";
    Traffic graphql = Traffic.of(() -> GATEWAY.graphql(Who.HURRIED, document, Map.of()));
    assertEquals("rate_limited", graphql.answer().code());
    assertEquals(0, graphql.questions(), graphql::toString);
  }
}
