package com.ecosire.graphql.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.json.JsonText;
import com.ecosire.graphql.GraphqlSettings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MutationsTest {
  private static final String CREATE =
      "mutation ($input: ContactCreateInput!) { contactCreate(input: $input) { id name type email"
          + " address { city } } }";
  private static final String UPDATE =
      "mutation ($id: UUID!, $input: ContactUpdateInput!, $version: Long) {"
          + " contactUpdate(id: $id, input: $input, version: $version) {"
          + " name email version address { street city } } }";

  private final ExampleServer server = new ExampleServer(GraphqlSettings.usual());

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void createsWithDefaultsAndValues() {
    Result result =
        server.run(
            CREATE,
            Map.of(
                "input",
                Map.of("name", "Ada", "address", Map.of("street", "Main 1", "city", "Ulm"))));
    assertEquals("PERSON", result.at("data.contactCreate.type"));
    assertEquals("Ulm", result.at("data.contactCreate.address.city"));
  }

  @Test
  void everyKindOfValueIsTaken() {
    Result result =
        server.run(
            "mutation { contactCreate(input: {name: \"B\", type: COMPANY, born: \"1815-12-10\","
                + " rebate: 12.3456, extra: {a: [1, 2.5, null, true, WORD], b: {c: \"d\"}}}) { type"
                + " born rebate extra } }",
            Map.of());
    assertEquals("COMPANY", result.at("data.contactCreate.type"));
    assertEquals("1815-12-10", result.at("data.contactCreate.born"));
    assertEquals("12.3456", String.valueOf(result.at("data.contactCreate.rebate")));
    assertEquals(
        "{\"a\":[1,2.5,null,true,\"WORD\"],\"b\":{\"c\":\"d\"}}",
        JsonText.write(result.at("data.contactCreate.extra")));
  }

  @Test
  void allViolationsComeAtOnceWithTheirPaths() {
    Result result =
        server.run(
            CREATE,
            Map.of(
                "input",
                Map.of("name", "", "email", "nonsense", "born", "31.12.", "parentId", "x")));
    assertEquals("Validation failed", result.at("errors.0.message"));
    assertEquals("validation_failed", result.at("errors.0.extensions.code"));
    assertEquals(4, ((List<?>) result.at("errors.0.extensions.details")).size());
    assertEquals("email", result.at("errors.0.extensions.details.1.field"));
    assertEquals("Invalid email address", result.at("errors.0.extensions.details.1.message"));
    assertEquals("contactCreate", result.at("errors.0.path.0"));
    assertNull(result.at("data.contactCreate"));
    Result line =
        server.run(
            "mutation ($id: UUID!) { orderCreate(input: {contactId: $id, lineItems: [{description:"
                + " \"a\", quantity: 1}, {description: \"b\", quantity: 0}]}) { id } }",
            Map.of("id", ExampleData.contact(1)));
    assertEquals("lineItems[1].quantity", line.at("errors.0.extensions.details.0.field"));
  }

  @Test
  void updatesMergeValuesAndNullClears() {
    String id = ExampleData.contact(2).toString();
    server.run(
        UPDATE,
        Map.of("id", id, "input", Map.of("address", Map.of("street", "Main 1", "city", "Ulm"))));
    Result merged =
        server.run(UPDATE, Map.of("id", id, "input", Map.of("address", Map.of("city", "Bonn"))));
    assertEquals("Main 1", merged.at("data.contactUpdate.address.street"));
    assertEquals("Bonn", merged.at("data.contactUpdate.address.city"));
    assertEquals("c02@example.com", merged.at("data.contactUpdate.email"));
    Result cleared =
        server.run(
            "mutation { contactUpdate(id: \"" + id + "\", input: {email: null}) { name email } }",
            Map.of());
    assertEquals("Contact 02", cleared.at("data.contactUpdate.name"));
    assertNull(cleared.at("data.contactUpdate.email"));
  }

  @Test
  void aStaleVersionIsRefused() {
    String id = ExampleData.contact(2).toString();
    Map<String, Object> input = Map.of("name", "New");
    assertEquals(
        1,
        server
            .run(UPDATE, Map.of("id", id, "input", input, "version", 0))
            .at("data.contactUpdate.version"));
    Result stale = server.run(UPDATE, Map.of("id", id, "input", input, "version", 0));
    assertEquals("precondition_failed", stale.at("errors.0.extensions.code"));
    assertEquals(412, stale.at("errors.0.extensions.status"));
  }

  @Test
  void deletionAnswersTheId() {
    String id = ExampleData.contact(7).toString();
    String document = "mutation ($id: UUID!) { contactDelete(id: $id) }";
    assertEquals(id, server.run(document, Map.of("id", id)).at("data.contactDelete"));
    assertEquals(
        "not_found", server.run(document, Map.of("id", id)).at("errors.0.extensions.code"));
  }

  @Test
  void commandsWithoutAnswerAnswerTrue() {
    assertEquals(
        true, server.runAs("admin", "mutation { contactReset }", Map.of()).at("data.contactReset"));
    Result denied = server.run("mutation { contactReset }", Map.of());
    assertEquals("scope_denied", denied.at("errors.0.extensions.code"));
    assertTrue(denied.has("data"));
    assertNull(denied.at("data"));
  }

  @Test
  void somebodyElsesOrNobodysIdIsNotFound() {
    String document = "mutation ($id: UUID!) { orderConfirm(id: $id) { id } }";
    assertEquals(
        "not_found", server.run(document, Map.of("id", "nonsense")).at("errors.0.extensions.code"));
    assertEquals(
        "not_found",
        server.run(document, Map.of("id", ExampleData.contact(1))).at("errors.0.extensions.code"));
  }

  @Test
  void filesOfNobodyAreUnknownReferences() {
    Result result =
        server.run(
            "mutation ($id: UUID!) { contactImport(input: {fileId: $id}) { created } }",
            Map.of("id", ExampleData.note(1)));
    assertEquals("unknown_reference", result.at("errors.0.extensions.code"));
    assertEquals("fileId", result.at("errors.0.extensions.details.0.field"));
    Result denied =
        server.runAs(
            "read",
            "mutation ($id: UUID!) { contactImport(input: {fileId: $id}) { created } }",
            Map.of("id", ExampleData.note(1)));
    assertEquals("scope_denied", denied.at("errors.0.extensions.code"));
  }

  @Test
  void mutationsRunInTheirOrder() {
    String id = ExampleData.order(1).toString();
    Result result =
        server.run(
            "mutation ($id: UUID!) { a: orderConfirm(id: $id) { status } b: orderConfirm(id: $id) {"
                + " status } c: orderDelete(id: $id) }",
            Map.of("id", id));
    assertEquals("CONFIRMED", result.at("data.a.status"));
    assertEquals("invalid_state", result.at("errors.0.extensions.code"));
    assertEquals("b", result.at("errors.0.path.0"));
    assertEquals(id, result.at("data.c"));
  }

  @Test
  void eachFieldHasAnIdempotencyKeyOfItsOwn() {
    String document =
        "mutation { a: contactCreate(input: {name: \\\"A\\\"}) { id } b: contactCreate(input:"
            + " {name: \\\"B\\\"}) { id } }";
    String body = "{\"query\": \"" + document + "\"}";
    Result first = keyed(body);
    Result again = keyed(body);
    assertNotEquals(first.at("data.a.id"), first.at("data.b.id"));
    assertEquals(first.at("data.a.id"), again.at("data.a.id"));
    assertEquals(first.at("data.b.id"), again.at("data.b.id"));
    assertTrue(first.response().headers().firstValue("Idempotency-Replayed").isEmpty());
    assertEquals(
        "true", again.response().headers().firstValue("Idempotency-Replayed").orElseThrow());
  }

  @Test
  void theDocumentsOfABatchDoNotTakeEachOthersAnswers() {
    String one = "{\"query\": \"mutation { contactCreate(input: {name: \\\"A\\\"}) { id } }\"}";
    Result result = keyed("[" + one + "," + one + "]");
    assertNotEquals(result.at("0.data.contactCreate.id"), result.at("1.data.contactCreate.id"));
  }

  private Result keyed(String body) {
    return Result.of(
        server.post(
            body,
            "Content-Type",
            "application/json",
            "Authorization",
            "Bearer write",
            "Idempotency-Key",
            "k1"));
  }
}
