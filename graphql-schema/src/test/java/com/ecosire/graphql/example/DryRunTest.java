package com.ecosire.graphql.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.ecosire.domain.json.JsonText;
import com.ecosire.graphql.GraphqlSettings;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A dry run tells of the relations within its root fields what it tells of the fields. */
class DryRunTest {
  private static final String FIRST = "extensions.explain.0.relations.";

  private final ExampleServer server = new ExampleServer(GraphqlSettings.usual());

  @AfterEach
  void nothingWasRead() {
    assertEquals(List.of(), server.pipeline.calls);
    assertEquals(List.of(), server.pipeline.relates);
    server.close();
  }

  private Result explain(String token, String document, Map<String, ?> variables) {
    String body = JsonText.write(Map.of("query", document, "variables", variables));
    Result result =
        Result.of(
            server.post(
                body,
                "Content-Type",
                "application/json",
                "Authorization",
                "Bearer " + token,
                "Prefer",
                "explain"));
    assertNull(result.at("data"), result::toString);
    return result;
  }

  private static List<?> each(Result result, String member) {
    return ((List<?>) result.at("extensions.explain.0.relations"))
        .stream().map(relation -> ((Map<?, ?>) relation).get(member)).toList();
  }

  @Test
  void relationsAreToldByTheNamesThatLeadToThem() {
    Result result =
        explain(
            "write",
            "query ($id: UUID!) { order(id: $id) { reference customer { name }"
                + " again: customer { parent { email } } lines { productName } __typename } }",
            Map.of("id", ExampleData.order(1)));
    assertEquals("order", result.at("extensions.explain.0.field"));
    assertEquals(
        List.of("order.customer", "order.again", "order.again.parent", "order.lines"),
        each(result, "path"));
    assertEquals(List.of("Contact", "Contact", "Contact", "OrderLine"), server.pipeline.explained);
    assertEquals("contacts.get", result.at(FIRST + "0.operation.id"));
    assertEquals("contacts:read", result.at(FIRST + "0.permission.needed"));
    assertEquals(true, result.at(FIRST + "0.permission.held"));
    assertEquals("orders.lines.list", result.at(FIRST + "3.operation.id"));
    assertEquals(true, result.at(FIRST + "3.passes"));
    assertNull(result.at("errors"));
  }

  @Test
  void eachHasItsShareOfTheCost() {
    Result result =
        explain(
            "write",
            "query ($n: Int) { contacts(first: 10) { edges { node { name"
                + " orders(first: $n) { reference contact { name } } } } } }",
            Map.of("n", 3));
    // 10 lists of 3 orders, each with its reference and a contact with its name.
    assertEquals(List.of(10 * (1 + 3 * 3), 10 * 3 * 2), each(result, "cost"));
    assertEquals(result.at("extensions.cost.requested"), result.at("extensions.explain.0.cost"));
    assertEquals(
        List.of("contacts.edges.node.orders", "contacts.edges.node.orders.contact"),
        each(result, "path"));
  }

  @Test
  void whatTheCallerMayNotReadIsNamed() {
    Result result =
        explain(
            "contacts",
            "{ contacts { nodes { orders { id contact { id } } parent { id } } } }",
            Map.of());
    assertEquals(true, result.at("extensions.explain.0.passes"));
    assertEquals(List.of(false, true, true), each(result, "passes"));
    assertEquals("module_denied", result.at(FIRST + "0.permission.missing.0.code"));
  }

  @Test
  void whatIsWrongWithTheArgumentsIsTold() {
    Result result =
        explain("write", "{ contacts { nodes { orders(first: 101) { id } } } }", Map.of());
    assertEquals("validation_failed", result.at(FIRST + "0.problem.code"));
    assertEquals("first", result.at(FIRST + "0.problem.details.0.field"));
    assertEquals(false, result.at(FIRST + "0.passes"));
  }

  @Test
  void fragmentsAndConditionsAreFollowed() {
    Result result =
        explain(
            "write",
            "query ($no: Boolean!) { contacts { nodes { ...f parent @include(if: $no) { id } } } }"
                + " fragment f on Contact { ... @skip(if: $no) { orders(first: 2) { id } } ...f2 }"
                + " fragment f2 on Contact { orders(first: 2) { reference } }",
            Map.of("no", false));
    assertEquals(List.of("contacts.nodes.orders"), each(result, "path"));
    // Both selections of the one field: in each of 20 contacts 2 orders, twice.
    assertEquals(List.of(20 * 3 * 2), each(result, "cost"));
  }

  @Test
  void mutationsAndNodesHaveThemToo() {
    Result confirm =
        explain(
            "write",
            "mutation ($id: UUID!) { a: orderConfirm(id: $id) { contact { name } } }",
            Map.of("id", ExampleData.order(5)));
    assertEquals(List.of("a.contact"), each(confirm, "path"));
    String document =
        "query ($id: ID!) { node(id: $id) { ... on Order { payer { id } }"
            + " ... on Contact { parent { id } } } }";
    Result node = explain("write", document, Map.of("id", nodeId()));
    assertEquals(List.of("node.payer"), each(node, "path"), node::toString);
  }

  private static String nodeId() {
    UUID order = ExampleData.order(5);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(("Order:" + order).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void fieldsWithoutThemHaveNone() {
    assertEquals(
        List.of(), each(explain("write", "{ contacts { nodes { id } } }", Map.of()), "path"));
  }
}
