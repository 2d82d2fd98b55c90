package com.ecosire.graphql.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.ecosire.graphql.GraphqlSettings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RelationsTest {
  private final ExampleServer server = new ExampleServer(GraphqlSettings.usual());

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aPageOfTwentyIsOneStatementForEachLevel() {
    Result result =
        server.run(
            "{ orders(first: 20) { nodes { reference contact { name parent { name } } } } }",
            Map.of());
    assertEquals(
        List.of("orders.list -> Contact", "orders.list -> Contact"), server.pipeline.relates);
    assertEquals("Contact 29", result.at("data.orders.nodes.0.contact.name"));
    assertEquals("Contact 00", result.at("data.orders.nodes.19.contact.parent.name"));
  }

  @Test
  void twoRelationsAndTheirAliasesShareOneStatement() {
    Result result =
        server.run(
            "{ orders(first: 20) { nodes { contact { name } again: contact { email } payer { type }"
                + " } } }",
            Map.of());
    assertEquals(List.of("orders.list -> Contact"), server.pipeline.relates);
    assertEquals(
        Set.of("id", "name", "email", "type"), server.module.contacts.reads.getLast().fields());
    assertEquals("Contact 29", result.at("data.orders.nodes.0.contact.name"));
    assertEquals("c29@example.com", result.at("data.orders.nodes.0.again.email"));
    assertEquals("SOLE_TRADER", result.at("data.orders.nodes.0.payer.type"));
  }

  @Test
  void rootFieldsShareStatementsToo() {
    Result result =
        server.run(
            "{ a: orders(first: 2) { nodes { contact { name } } } b: orders(first: 3) { nodes {"
                + " payer { name } } } }",
            Map.of());
    assertEquals(1, server.pipeline.relates.size());
    assertEquals("Contact 00", result.at("data.b.nodes.2.payer.name"));
  }

  @Test
  void childrenComeInOneStatementForEachPart() {
    Result result =
        server.run(
            "{ contacts(first: 20, sortBy: NAME, sortOrder: ASC) { nodes { orders { reference }"
                + " one: orders(first: 1, sortBy: REFERENCE, sortOrder: ASC) { reference contact {"
                + " name } } } } }",
            Map.of());
    assertEquals(
        List.of("contacts.list -> Order", "contacts.list -> Order", "contacts.list -> Contact"),
        server.pipeline.relates);
    assertEquals("SO/2025/0002", result.at("data.contacts.nodes.0.orders.0.reference"));
    assertEquals("SO/2025/0000", result.at("data.contacts.nodes.0.one.0.reference"));
    assertNull(result.at("data.contacts.nodes.0.one.1"));
    assertEquals("Contact 01", result.at("data.contacts.nodes.1.one.0.contact.name"));
  }

  @Test
  void whoHasNoneHasAnEmptyList() {
    server.module.orders.all().clear();
    Result result =
        server.run("{ contacts(first: 1) { nodes { orders { reference } } } }", Map.of());
    assertEquals(List.of(), result.at("data.contacts.nodes.0.orders"));
  }

  @Test
  void anIdOfNothingIsNull() {
    Result result =
        server.run(
            "query ($id: UUID!) { contact(id: $id) { parent { name } } }",
            Map.of("id", ExampleData.contact(0)));
    assertNull(result.at("data.contact.parent"));
    assertNull(result.at("errors"));
    assertEquals(List.of(), server.pipeline.relates);
  }

  @Test
  void whatTheCallerMayNotReadIsNullWithAnError() {
    Result result =
        server.runAs(
            "contacts", "{ contacts(first: 2) { nodes { name orders { reference } } } }", Map.of());
    assertEquals("module_denied", result.at("errors.0.extensions.code"));
    assertEquals("orders", result.at("errors.0.path.3"));
    assertNull(result.at("data.contacts.nodes.0.orders"));
    assertEquals("Contact 29", result.at("data.contacts.nodes.0.name"));
  }

  @Test
  void aHundredErrorsAreEnough() {
    Result result =
        server.runAs(
            "contacts",
            "{ contacts(first: 30) { nodes { a: orders { id } b: orders { id } c: orders { id } d:"
                + " orders { id } } } }",
            Map.of());
    assertEquals(100, ((List<?>) result.at("errors")).size());
  }

  @Test
  void tooManyChildrenAreRefused() {
    Result result =
        server.run("{ contacts(first: 1) { nodes { orders(first: 101) { id } } } }", Map.of());
    assertEquals("validation_failed", result.at("errors.0.extensions.code"));
    assertEquals("first", result.at("errors.0.extensions.details.0.field"));
  }

  @Test
  void mutationsAnswerRelationsToo() {
    Result result =
        server.run(
            "mutation ($id: UUID!) { a: orderConfirm(id: $id) { contact { name } } }",
            Map.of("id", ExampleData.order(5)));
    assertEquals("Contact 01", result.at("data.a.contact.name"));
    assertEquals(List.of("orders.confirm -> Contact"), server.pipeline.relates);
  }
}
