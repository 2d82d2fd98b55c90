package com.ecosire.gateway.surfaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Relation;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.platform.users.colleagues.Colleague;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Related records cost the same number of statements, however many records they belong to. */
class RelationsTest {
  private static final int ORDERS = 20;
  private static final int MOST = 3;

  /** A list, and a way from its records to others. */
  record Way(Operation<?, ?> list, Relation relation) {
    @Override
    public String toString() {
      return list.id() + " with " + relation.name();
    }

    private Answer rest(Who who, Map<String, String> ids, int limit) {
      Map<String, Object> parameters =
          Map.of("limit", limit, "total", false, "fields", "id", "include", relation.name());
      return Calls.rest(who, list, ids, parameters);
    }

    private Answer graphql(Who who, Map<String, String> ids, int limit, String... headers) {
      List<String> names = Stream.concat(ids.keySet().stream(), Stream.of("limit")).toList();
      Map<String, Object> variables = new java.util.HashMap<>(ids);
      variables.put("limit", limit);
      String selection = "{ nodes { id " + relation.name() + " { id } } }";
      String document = Documents.document(list, names, selection);
      return RunningGateway.instance().graphql(who, document, variables, headers);
    }
  }

  static Stream<Way> ways() {
    return Calls.lists()
        .flatMap(
            list ->
                RunningGateway.catalog().resources().stream()
                    .filter(owner -> list.resource().filter(owner.name()::equals).isPresent())
                    .map(Resource::relations)
                    .flatMap(List::stream)
                    .map(relation -> new Way(list, relation)));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void relatedRecordsAreOneStatement(Way way) {
    Map<String, String> ids = Known.ids(way.list).orElseThrow();
    Traffic many = Traffic.of(() -> way.rest(Who.ADMIN, ids, 50));
    assertFalse(many.answer().refused(), () -> "" + many.answer().body());
    // The list, the record in its path, what is related, and what that shows of other tables.
    long most = 1L + way.list.pathParameters().size() + 2;
    assertTrue(many.questions() <= most, many::toString);
    Traffic graphql = Traffic.of(() -> way.graphql(Who.ADMIN, ids, 50));
    assertFalse(graphql.answer().refused(), () -> "" + graphql.answer().body());
    assertTrue(graphql.questions() <= most, graphql::toString);
  }

  @ParameterizedTest
  @MethodSource("ways")
  void aDryRunSaysWhoMayReadThem(Way way) {
    Map<String, String> ids = Known.ids(way.list).orElseThrow();
    for (Who who : List.of(Who.NOBODY, Who.READER, Who.ADMIN)) {
      Answer dry = way.graphql(who, ids, 50, "Prefer", "explain");
      String expected =
          refusal(way, who, (List<?>) dry.at("extensions", "explain", 0, "relations"));
      // Records without a related one give no reason to refuse.
      Object refused = way.graphql(who, ids, 50).at("errors", 0, "extensions", "code");
      assertTrue(refused == null || refused.equals(expected), () -> who + ": " + refused);
    }
  }

  /** What the explanation of the relation must refuse and does; nothing where it needs nothing. */
  private static String refusal(Way way, Who who, List<?> relations) {
    if (relations.isEmpty()) {
      // Colleagues are shown with the records that name them.
      assertEquals(Colleague.class, way.relation.target());
      return who.refusal(way.list);
    }
    Map<?, ?> told = (Map<?, ?>) relations.getFirst();
    assertEquals("answer.nodes." + way.relation.name(), told.get("path"));
    String read = "" + ((Map<?, ?>) told.get("operation")).get("id");
    String refusal = who.refusal(RunningGateway.catalog().operation(read).orElseThrow());
    assertEquals(refusal.isEmpty(), told.get("passes"), who + ": " + told);
    return refusal;
  }

  @Test
  void twentyOrdersWithCustomersAndLinesAreThreeStatements() {
    for (int i = 0; i < ORDERS; i++) {
      assertEquals(200, Situations.confirmed().status());
    }
    RunningGateway gateway = RunningGateway.instance();
    String shown = "/api/orders?limit=20";
    String embedded = shown + "&total=false&fields=id,reference,total&include=customer,lines";
    for (String path : List.of(shown, embedded)) {
      Traffic rest = Traffic.of(() -> gateway.send(Who.ADMIN, "GET", path, ""));
      assertEquals(ORDERS, ((List<?>) rest.answer().at("data")).size());
      assertTrue(rest.questions() <= MOST, rest::toString);
    }
    for (String part :
        List.of(
            "contact { name } lineItems { id total }", "customer { name } lines { id total }")) {
      String document = "{ orders(limit: 20) { nodes { id reference total " + part + " } } }";
      Traffic graphql = Traffic.of(() -> gateway.graphql(Who.ADMIN, document, Map.of()));
      assertEquals(ORDERS, ((List<?>) graphql.answer().at("data", "orders", "nodes")).size());
      assertTrue(graphql.questions() <= MOST, graphql::toString);
    }
  }
}
