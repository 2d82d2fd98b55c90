package com.ecosire.graphql.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.ecosire.domain.json.JsonText;
import com.ecosire.graphql.GraphqlSettings;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong values are told alike, whether they stand in a document or beside it. */
class InlineInputTest {
  private static final String CONTACT =
      "mutation ($input: ContactCreateInput!) { contactCreate(input: $input) { id } }";
  private static final String ORDER =
      "mutation ($input: OrderCreateInput!) { orderCreate(input: $input) { id } }";

  private final ExampleServer server = new ExampleServer(GraphqlSettings.usual());

  @AfterEach
  void nothingWasCalled() {
    assertEquals(List.of(), server.pipeline.calls);
    server.close();
  }

  private Result send(String document, Object variables, String... headers) {
    String[] all = new String[4 + headers.length];
    System.arraycopy(
        new String[] {"Content-Type", "application/json", "Authorization", "Bearer write"},
        0,
        all,
        0,
        4);
    System.arraycopy(headers, 0, all, 4, headers.length);
    return Result.of(
        server.post(JsonText.write(Map.of("query", document, "variables", variables)), all));
  }

  private static String told(Object details) {
    return ((List<?>) details)
        .stream()
            .map(each -> ((Map<?, ?>) each).get("field") + " " + ((Map<?, ?>) each).get("code"))
            .collect(Collectors.toCollection(TreeSet::new))
            .toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "contact | {}                            | {}                    | [name required]",
        "contact | {\"name\": null}              | {name: null}          | [name required]",
        "contact | {\"name\": 5}                 | {name: 5}             | [name type]",
        "contact | {\"name\": \"\", \"tags\": [null]} | {name: \"\", tags: [null]} |"
            + " [name too_short, tags[0] type]",
        "contact | {\"email\": \"a@b@c\"}        | {email: \"a@b@c\"}    |"
            + " [email email, name required]",
        "contact | {\"name\": \"A\", \"x\": 1}   | {name: \"A\", x: 1}   | [x unknown_field]",
        "contact | {\"name\": \"A\", \"type\": \"NOBODY\"} | {name: \"A\", type: NOBODY} |"
            + " [type enum]",
        "contact | {\"name\": \"A\", \"address\": {\"city\": \"B\"}} |"
            + " {name: \"A\", address: {city: \"B\"}} | [address.street required]",
        "contact | {\"name\": \"A\", \"address\": \"B\"} | {name: \"A\", address: \"B\"} |"
            + " [address type]",
        "order   | {}                            | {}                    | [contactId required]",
        "order   | {\"contactId\": true}         | {contactId: true}     | [contactId uuid]",
        "order   | {\"lineItems\": [{\"quantity\": \"1\"}]} | {lineItems: [{quantity: \"1\"}]} |"
            + " [contactId required, lineItems[0].description required, lineItems[0].quantity"
            + " type]"
      })
  void bothWaysTellTheSame(String what, String variables, String inline, String details) {
    String document = what.equals("contact") ? CONTACT : ORDER;
    Result beside = send(document, Map.of("input", JsonText.parse(variables)));
    String written = document.replaceFirst(" \\([^)]*\\) ", " ").replace("$input", inline);
    Result within = send(written, Map.of());
    assertEquals(details, told(within.at("errors.0.extensions.details")), within::toString);
    for (String member : List.of("code", "details", "message")) {
      assertEquals(
          beside.at("errors.0.extensions." + member), within.at("errors.0.extensions." + member));
    }
    assertEquals(1, ((List<?>) within.at("errors")).size(), within::toString);
    assertEquals(beside.status(), within.status());
    assertFalse(within.has("data"));

    Result dry = send(written, Map.of(), "Prefer", "explain");
    assertNull(dry.at("errors"), dry::toString);
    assertEquals(false, dry.at("extensions.explain.0.passes"));
    assertEquals(true, dry.at("extensions.explain.0.permission.held"));
    assertEquals(
        within.at("errors.0.extensions.details"),
        dry.at("extensions.explain.0.problem.details"),
        dry::toString);
    assertEquals(
        dry.at("extensions.explain"),
        send(document, Map.of("input", JsonText.parse(variables)), "Prefer", "explain")
            .at("extensions.explain"));
  }

  @Test
  void variablesWithinLiteralsAreReadToo() {
    Result result =
        send(
            "mutation ($n: String!, $x: EmailAddress) {"
                + " contactCreate(input: {name: $n, email: $x, type: 1}) { id } }",
            Map.of("n", ""));
    assertEquals(
        "[name too_short, type enum]",
        told(result.at("errors.0.extensions.details")),
        result::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ contact { id } }                       | [id required]",
        "{ contact(id: 5) { id } }                | [id type]",
        "{ contacts(first: \"x\") { totalCount } } | [first type]",
        "{ contacts(type: NOBODY) { totalCount } } | [type enum]"
      })
  void argumentsOutsideOfInputsAreNamedToo(String document, String details) {
    Result result = send(document, Map.of());
    assertEquals("validation_failed", result.at("errors.0.extensions.code"));
    assertEquals(details, told(result.at("errors.0.extensions.details")), result::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mutation { contactCreate(input: {}) { id } }",
        "{ contacts { nodes { orders(first: \"x\") { id } } } }",
        "{ contacts(first: {a: \"}' must not be null\"}) { totalCount } }",
        "query ($n: Int = \"x\") { contacts(first: $n) { totalCount } }",
        "{ contacts @include(if: \"x\") { totalCount } }"
      })
  void noMessageIsOfJava(String document) {
    String body = send(document, Map.of()).response().body();
    for (String word : List.of("Value{", "objectFields", "StringValue", "IntValue", "with value")) {
      assertFalse(body.contains(word), body);
    }
  }
}
