package com.ecosire.graphql.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.problem.Problems;
import com.ecosire.graphql.GraphqlSettings;
import com.ecosire.graphql.document.Bounds;
import graphql.introspection.IntrospectionQuery;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BoundsTest {
  private static final Bounds SMALL = new Bounds(2_000, 300, 5, 40, 4, 3, 5);

  private ExampleServer server = new ExampleServer(GraphqlSettings.usual().withBounds(SMALL));

  @AfterEach
  void stop() {
    server.close();
  }

  private void restart(GraphqlSettings settings) {
    server.close();
    server = new ExampleServer(settings);
  }

  private void assertTooComplex(String document, String words) {
    Result result = server.run(document, Map.of());
    assertEquals("query_too_complex", result.at("errors.0.extensions.code"), result.toString());
    assertTrue(result.at("errors.0.message").toString().contains(words), result.toString());
    assertTrue(server.pipeline.calls.isEmpty());
  }

  @Test
  void documentsHaveALength() {
    assertTooComplex("{ contacts { totalCount } } #" + " ".repeat(2_000), "too long");
    assertTooComplex("{ contacts { nodes { " + "id ".repeat(300) + "} } }", "tokens");
    assertTooComplex("{a".repeat(90) + "}".repeat(90), "deep");
  }

  @Test
  void documentsHaveADepth() {
    assertEquals(
        30,
        server
            .run("{ contacts { totalCount nodes { parent { parent { id } } } } }", Map.of())
            .at("data.contacts.totalCount"));
    server.pipeline.calls.clear();
    assertTooComplex("{ contacts { nodes { parent { parent { parent { id } } } } } }", "too deep");
    assertTooComplex(
        "{ contacts { nodes { ...F } } } fragment F on Contact { parent { parent { parent { id } }"
            + " } }",
        "too deep");
  }

  @Test
  void documentsHaveFewAliasesDirectivesAndRootFields() {
    assertTooComplex("{ contacts { nodes { a: id b: id c: id d: id e: id } } }", "aliases");
    assertTooComplex(
        "{ contacts { nodes { ...F ...F } } } fragment F on Contact { a: id b: id c: name }",
        "aliases");
    assertTooComplex(
        "{ contacts { nodes { id @skip(if: false) name @skip(if: false) email @skip(if: false) tags"
            + " @skip(if: false) } } }",
        "directives");
    assertTooComplex(
        "{ __typename contacts { totalCount } orders { totalCount } ...M } fragment M on Query"
            + " { contactsMotd { created } contactBusy { id } contactBroken { id } }",
        "root fields");
  }

  @Test
  void fragmentsOfFragmentsCountWhereverTheyAreSpread() {
    restart(GraphqlSettings.usual());
    String fragments =
        IntStream.range(0, 20)
            .mapToObj(
                i -> "fragment F" + i + " on Contact { ...F" + (i + 1) + " ...F" + (i + 1) + " }")
            .collect(Collectors.joining(" "));
    assertTooComplex(
        "{ contacts { nodes { ...F0 } } } " + fragments + " fragment F20 on Contact { id }",
        "fields");
  }

  @Test
  void costIsFieldsTimesPageSizes() {
    restart(GraphqlSettings.usual());
    assertEquals(1 + 1 + 20 * 3, cost("{ contacts { nodes { id name email } } }", Map.of()));
    assertEquals(
        1 + (1 + 5 * 2) + (1 + 1),
        cost("{ contacts(first: 5) { nodes { id name } pageInfo { endCursor } } }", Map.of()));
    String variable = "query ($n: Int = 3) { contacts(limit: $n) { nodes { id } } }";
    assertEquals(1 + 1 + 3, cost(variable, Map.of()));
    assertEquals(1 + 1 + 50, cost(variable, Map.of("n", 50)));
    int orders = 1 + 4 * (1 + (1 + 1));
    assertEquals(
        1 + 1 + 2 * (1 + orders),
        cost(
            "{ contacts(first: 2) { edges { node { orders(first: 4) { id contact { id } } } } } }",
            Map.of()));
    assertEquals(
        1 + 20 * 2, cost("{ contactDuplicates { key ... on Duplicates { key } } }", Map.of()));
  }

  private long cost(String document, Map<String, ?> variables) {
    Result result = server.run(document, variables);
    assertNull(result.at("errors"), result.toString());
    return ((Number) result.at("extensions.cost.requested")).longValue();
  }

  @Test
  void whoAsksForTooMuchIsRefusedBeforeAnythingRuns() {
    restart(
        GraphqlSettings.usual()
            .withCostLimit(caller -> caller.rights().scope() == Access.READ ? 100 : 1_000));
    String document = "{ contacts(first: 60) { nodes { id name } } }";
    Result fits = server.run(document, Map.of());
    assertEquals(122, fits.at("extensions.cost.requested"));
    assertEquals(1000, fits.at("extensions.cost.limit"));
    assertEquals(878, fits.at("extensions.cost.remaining"));
    server.pipeline.calls.clear();
    Result refused = server.runAs("read", document, Map.of());
    assertEquals("query_too_complex", refused.at("errors.0.extensions.code"));
    assertEquals(122, refused.at("extensions.cost.requested"));
    assertTrue(server.pipeline.calls.isEmpty());
  }

  @Test
  void theDocumentsOfABatchShareTheLimit() {
    restart(GraphqlSettings.usual().withCostLimit(caller -> 50));
    String one = "{\"query\": \"{ contacts(first: 30) { nodes { id } } }\"}";
    Result result =
        Result.of(
            server.post(
                "[" + one + "," + one + "]",
                "Content-Type",
                "application/json",
                "Authorization",
                "Bearer read"));
    assertNull(result.at("0.errors"));
    assertEquals("query_too_complex", result.at("1.errors.0.extensions.code"));
  }

  @Test
  void toolsReadTheSchemaButNotInCircles() {
    restart(GraphqlSettings.usual());
    Result whole = server.runAs("", IntrospectionQuery.INTROSPECTION_QUERY, Map.of());
    assertNull(whole.at("errors"), "introspection must work");
    assertEquals("Query", whole.at("data.__schema.queryType.name"));
    Result circles =
        server.runAs(
            "",
            "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }",
            Map.of());
    assertEquals("query_too_complex", circles.at("errors.0.extensions.code"));
  }

  @Test
  void theSchemaCanBeClosedToAnonymousCallers() {
    restart(GraphqlSettings.usual().withOpenIntrospection(false));
    String document = "{ __type(name: \"Contact\") { name } }";
    assertEquals(
        "unauthenticated", server.runAs("", document, Map.of()).at("errors.0.extensions.code"));
    assertEquals("Contact", server.runAs("read", document, Map.of()).at("data.__type.name"));
    assertEquals("Query", server.runAs("", "{ __typename }", Map.of()).at("data.__typename"));
    assertEquals(401, server.get("/graphql/schema.graphql").statusCode());
    assertEquals(
        200, server.get("/graphql/schema.graphql", "Authorization", "Bearer read").statusCode());
  }

  @Test
  void whatMakesNoCallCanBeLimited() {
    restart(
        GraphqlSettings.usual()
            .withCounting(
                request -> {
                  throw Problems.unavailable("Not now", Duration.ofSeconds(3));
                }));
    Result refused = server.runAs("", "{ __schema { queryType { name } } }", Map.of());
    assertEquals("unavailable", refused.at("errors.0.extensions.code"));
    assertEquals("3", refused.response().headers().firstValue("Retry-After").orElse(""));
    for (String document :
        List.of(
            "{ __typename }",
            "{ ...on Query { __typename } }",
            "{ contacts @skip(if: true) { nodes { id } } }",
            "{ noSuchField }",
            "{")) {
      assertEquals(
          "unavailable",
          server.runAs("", document, Map.of()).at("errors.0.extensions.code"),
          document);
    }
  }
}
