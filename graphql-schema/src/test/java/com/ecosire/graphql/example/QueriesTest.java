package com.ecosire.graphql.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.operation.Arguments;
import com.ecosire.domain.query.Selection;
import com.ecosire.graphql.GraphqlSettings;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QueriesTest {
  private final ExampleServer server = new ExampleServer(GraphqlSettings.usual());

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void readsOneRecordWithItsValues() {
    Result result =
        server.run(
            "query ($id: UUID!) { contact(id: $id) { id name type rebate createdAt revenue tags }"
                + " }",
            Map.of("id", ExampleData.contact(10)));
    assertEquals(ExampleData.contact(10).toString(), result.at("data.contact.id"));
    assertEquals("Contact 10", result.at("data.contact.name"));
    assertEquals("SOLE_TRADER", result.at("data.contact.type"));
    assertEquals(new BigDecimal("12.5"), result.at("data.contact.rebate"));
    assertEquals("2025-01-01T00:00:10.000Z", result.at("data.contact.createdAt"));
    assertEquals(10_000, result.at("data.contact.revenue"));
    assertEquals("b", result.at("data.contact.tags.1"));
  }

  @Test
  void readsOnlyTheFieldsWanted() {
    server.run(
        "{ contacts { nodes { name ...More } } } fragment More on Contact { email @include(if:"
            + " true) }",
        Map.of());
    assertEquals(Set.of("id", "name", "email"), server.module.contacts.reads.getLast().fields());
    server.module.contacts.reads.clear();
    server.run(
        "{ contacts { edges { node { parent { email } orders { reference } } } } }", Map.of());
    assertEquals(
        List.of(Set.of("id", "parentId"), Set.of("id", "email")),
        server.module.contacts.reads.stream().map(Selection::fields).toList());
  }

  @Test
  void secretsAreNoFields() {
    Result result = server.run("{ contacts { nodes { password } } }", Map.of());
    assertEquals("unknown_field", result.at("errors.0.extensions.code"));
  }

  @Test
  void countsOnlyWhenAsked() {
    assertNull(
        server.run("{ contacts { nodes { id } } }", Map.of()).at("data.contacts.totalCount"));
    assertEquals(false, lastArguments().values().get("total"));
    Result result =
        server.run(
            "{ contacts { ...Count } } fragment Count on ContactConnection { totalCount }",
            Map.of());
    assertEquals(ExampleData.CONTACTS, result.at("data.contacts.totalCount"));
  }

  @Test
  void pagesForwardByCursors() {
    String document =
        "query ($after: String) { contacts(first: 12, after: $after, sortBy: NAME, sortOrder: ASC)"
            + " { edges { cursor node { name } } pageInfo { hasNextPage hasPreviousPage startCursor"
            + " endCursor } } }";
    Result first = server.run(document, Map.of());
    assertEquals("Contact 00", first.at("data.contacts.edges.0.node.name"));
    assertEquals(
        first.at("data.contacts.edges.11.cursor"), first.at("data.contacts.pageInfo.endCursor"));
    assertEquals(
        first.at("data.contacts.edges.0.cursor"), first.at("data.contacts.pageInfo.startCursor"));
    assertEquals(false, first.at("data.contacts.pageInfo.hasPreviousPage"));
    Result second =
        server.run(document, Map.of("after", first.at("data.contacts.pageInfo.endCursor")));
    assertEquals("Contact 12", second.at("data.contacts.edges.0.node.name"));
    assertEquals(true, second.at("data.contacts.pageInfo.hasPreviousPage"));
    Result middle = server.run(document, Map.of("after", first.at("data.contacts.edges.3.cursor")));
    assertEquals("Contact 04", middle.at("data.contacts.edges.0.node.name"));
    Result last = server.run(document, Map.of("after", "at-24"));
    assertEquals(false, last.at("data.contacts.pageInfo.hasNextPage"));
    assertEquals("at-30", last.at("data.contacts.pageInfo.endCursor"));
  }

  @Test
  void pagesByNumberAsRestDoes() {
    Result result =
        server.run(
            "{ contacts(page: 2, limit: 5, sortBy: NAME, sortOrder: ASC) { nodes { name } } }",
            Map.of());
    assertEquals("Contact 05", result.at("data.contacts.nodes.0.name"));
    assertNull(result.at("data.contacts.nodes.5"));
  }

  @Test
  void badPagesAreRefusedByTheNamesThatWereUsed() {
    Result tooMany = server.run("{ contacts(first: 101) { nodes { id } } }", Map.of());
    assertEquals("validation_failed", tooMany.at("errors.0.extensions.code"));
    assertEquals("first", tooMany.at("errors.0.extensions.details.0.field"));
    Result stranger = server.run("{ contacts(after: \"x\") { nodes { id } } }", Map.of());
    assertEquals("invalid_cursor", stranger.at("errors.0.extensions.code"));
    assertEquals("after", stranger.at("errors.0.extensions.details.0.field"));
    Result two = server.run("{ contacts(first: 3, limit: 4) { nodes { id } } }", Map.of());
    assertEquals("first", two.at("errors.0.extensions.details.0.field"));
    Result other =
        server.run(
            "{ contactActivity(id: \""
                + ExampleData.contact(1)
                + "\", first: 0) { nodes { at } } }",
            Map.of());
    assertEquals("validation_failed", other.at("errors.0.extensions.code"));
  }

  @Test
  void filtersByOneOrSeveralWords() {
    Result one = server.run("{ contacts(type: SOLE_TRADER) { totalCount } }", Map.of());
    assertEquals(3, one.at("data.contacts.totalCount"));
    Result both = server.run("{ contacts(type: [SOLE_TRADER, PERSON]) { totalCount } }", Map.of());
    assertEquals(ExampleData.CONTACTS, both.at("data.contacts.totalCount"));
  }

  @Test
  void otherPagedAnswersAreConnectionsToo() {
    Result result =
        server.run(
            "query ($id: UUID!) { contactActivity(id: $id, first: 2) {"
                + " totalCount nodes { at subject } pageInfo { hasNextPage endCursor } } }",
            Map.of("id", ExampleData.contact(1)));
    assertEquals(70, result.at("data.contactActivity.totalCount"));
    assertEquals("event 1", result.at("data.contactActivity.nodes.1.subject"));
    assertEquals("next", result.at("data.contactActivity.pageInfo.endCursor"));
  }

  @Test
  void queriesWithABodyTakeAnInput() {
    Result result =
        server.run("{ contactLookup(input: {words: \"2\"}) { nodes { name } } }", Map.of());
    assertEquals("Contact 02", result.at("data.contactLookup.nodes.0.name"));
    assertEquals("2", lastArguments().values().get("words"));
  }

  @Test
  void plainListsAndRecordsInsideAnswers() {
    Result result =
        server.run("{ contactDuplicates { key contacts { name parent { name } } } }", Map.of());
    assertEquals("Contact 01", result.at("data.contactDuplicates.0.contacts.1.name"));
    assertEquals("Contact 00", result.at("data.contactDuplicates.0.contacts.1.parent.name"));
  }

  @Test
  void filesAreLinksForThoseWhoMay() {
    Result link = server.run("{ contactExport(rows: 3) { url expiresAt } }", Map.of());
    assertEquals(
        "https://files.example/contacts.export{rows=3}", link.at("data.contactExport.url"));
    assertEquals("2023-11-14T22:13:20.000Z", link.at("data.contactExport.expiresAt"));
    Result nobody = server.runAs("", "{ contactExport { url } }", Map.of());
    assertEquals("unauthenticated", nobody.at("errors.0.extensions.code"));
    Result bad = server.run("{ contactExport(rows: 300) { url } }", Map.of());
    assertEquals("rows", bad.at("errors.0.extensions.details.0.field"));
  }

  @Test
  void everyRecordIsReachedByItsOpaqueId() {
    Object contact =
        nodeId("{ contact(id: \"" + ExampleData.contact(4) + "\") { nodeId } }", "contact");
    Object note =
        nodeId(
            "{ note(contactId: \""
                + ExampleData.contact(0)
                + "\", id: \""
                + ExampleData.note(0)
                + "\") { nodeId } }",
            "note");
    String document =
        "query ($id: ID!) { node(id: $id) { nodeId ... on Contact { name } ... on Note { body } }"
            + " }";
    assertEquals("Contact 04", server.run(document, Map.of("id", contact)).at("data.node.name"));
    assertEquals("Likes tea", server.run(document, Map.of("id", note)).at("data.node.body"));
    assertEquals(contact, server.run(document, Map.of("id", contact)).at("data.node.nodeId"));
    assertTrue(server.pipeline.calls.contains("contacts.notes.get"));
    for (String strange : new String[] {"", "§", "Q29udGFjdA", "TmllbWFuZDox"}) {
      assertEquals(
          "not_found",
          server.run(document, Map.of("id", strange)).at("errors.0.extensions.code"),
          strange);
    }
  }

  private Object nodeId(String document, String field) {
    return server.run(document, Map.of()).at("data." + field + ".nodeId");
  }

  @Test
  void everyRootFieldIsACallOfItsOwn() {
    server.run(
        "{ a: contacts { nodes { id } } b: contacts { nodes { id } } contactsMotd { created } }",
        Map.of());
    assertEquals(3, server.pipeline.calls.size());
    assertFalse(server.pipeline.calls.contains("contacts.get"));
  }

  private Arguments lastArguments() {
    return server.pipeline.arguments.getLast();
  }
}
