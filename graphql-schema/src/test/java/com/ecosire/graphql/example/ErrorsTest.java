package com.ecosire.graphql.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemDocument;
import com.ecosire.domain.problem.Problems;
import com.ecosire.graphql.GraphqlSettings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorsTest {
  private final ExampleServer server = new ExampleServer(GraphqlSettings.usual());

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{                                                          | invalid_document",
        "{ nothing }                                                | unknown_field",
        "{ contacts }                                               | invalid_document",
        "{ contacts(colour: 1) { nodes { id } } }                   | unknown_parameter",
        "{ contact { id } }                                         | validation_failed",
        "{ contact(id: null) { id } }                               | validation_failed",
        "{ contact(id: 5) { id } }                                  | validation_failed",
        "{ contacts(first: 99999999999) { nodes { id } } }          | validation_failed",
        "{ contacts(type: NOBODY) { nodes { id } } }                | validation_failed",
        "{ contacts(sortBy: EMAIL) { nodes { id } } }               | validation_failed",
        "{ contactLookup(input: {words: \"a\", x: 1}) { totalCount } } | unknown_field",
        "mutation { contactCreate(input: {}) { id } }               | validation_failed",
        "query A { contacts { totalCount } } query B { contacts { totalCount } } |"
            + " invalid_document",
        "subscription { x }                                         | invalid_document",
        "query ($a: Nothing) { contacts { totalCount } }            | invalid_document",
        "fragment F on Contact { id ...F } { contacts { nodes { ...F } } } | invalid_document",
        "{ contactBroken { id } }                                   | internal_error",
        "{ contactBusy { id } }                                     | rate_limited"
      })
  void everyRefusalHasACode(String document, String code) {
    Result result = server.run(document, Map.of());
    assertEquals(code, result.at("errors.0.extensions.code"), result.toString());
    assertEquals(result.at("errors.0.message"), result.at("errors.0.extensions.message"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"name\": null}              | validation_failed",
        "{\"name\": 5}                 | validation_failed",
        "{\"name\": \"A\", \"x\": 1}   | unknown_field",
        "{\"name\": \"A\", \"type\": \"nobody\"} | validation_failed",
        "{\"name\": \"A\", \"type\": \"person\"} | validation_failed",
        "{\"name\": \"A\", \"email\": \"a@b@c\"} | validation_failed",
        "{\"name\": \"A\", \"rebate\": 101}      | validation_failed",
        "{\"name\": \"A\", \"createdAt\": \"2025-01-01T00:00:00Z\"} | unknown_field",
        "{\"name\": \"\\ud800\"}       | validation_failed",
        "\"A\"                         | validation_failed"
      })
  void badVariablesAreRefusedLikeBadBodies(String input, String code) {
    String document =
        "mutation ($input: ContactCreateInput!) { contactCreate(input: $input) { id } }";
    Result result =
        Result.of(
            server.post(
                "{\"query\": "
                    + JsonText.write(document)
                    + ", \"variables\": {\"input\": "
                    + input
                    + "}}",
                "Content-Type",
                "application/json",
                "Authorization",
                "Bearer write"));
    assertEquals(code, result.at("errors.0.extensions.code"), result.toString());
    assertEquals(ExampleData.CONTACTS, server.module.contacts.all().size());
  }

  @Test
  void anErrorHasExactlyTheMembersOfAProblem() {
    Result result = server.run("{ contact(id: \"x\") { id } }", Map.of());
    assertEquals(
        ProblemDocument.members(Problems.notFound("record").problem(), "/graphql", "req-1"),
        result.at("errors.0.extensions"));
    assertEquals("No such record", result.at("errors.0.message"));
    assertEquals(List.of("contact"), result.at("errors.0.path"));
    assertEquals(3, result.at("errors.0.locations.0.column"));
    assertTrue(result.has("data"));
  }

  @Test
  void nothingInternalGetsOut() {
    Result result = server.run("{ contactBroken { id } contacts { totalCount } }", Map.of());
    assertEquals("Something failed on the server", result.at("errors.0.message"));
    assertFalse(result.response().body().contains("jdbc"), result.toString());
    assertEquals(ExampleData.CONTACTS, result.at("data.contacts.totalCount"));
  }

  @Test
  void refusedDocumentsHaveNoData() {
    Result result = server.run("{ nothing }", Map.of());
    assertFalse(result.has("data"));
    assertNull(result.at("extensions"));
    assertEquals("Field 'nothing' in type 'Query' is undefined", result.at("errors.0.message"));
  }

  @Test
  void whoCallsTooOftenIsToldWhenToComeBack() {
    Result result = server.runAs("", "{ contactBusy { id } }", Map.of());
    assertEquals("2", result.response().headers().firstValue("Retry-After").orElseThrow());
    assertEquals(ProblemCode.RATE_LIMITED.status(), result.at("errors.0.extensions.status"));
  }

  @Test
  void anonymousCallersReachWhatIsOpen() {
    assertEquals(
        4,
        server
            .runAs("", "{ contactsMotd(rows: 4) { created } }", Map.of())
            .at("data.contactsMotd.created"));
    Result closed = server.runAs("", "{ contacts { totalCount } }", Map.of());
    assertEquals("unauthenticated", closed.at("errors.0.extensions.code"));
    assertEquals(401, closed.at("errors.0.extensions.status"));
  }
}
