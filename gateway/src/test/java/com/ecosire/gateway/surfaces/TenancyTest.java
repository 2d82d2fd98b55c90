package com.ecosire.gateway.surfaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.ecosire.domain.operation.Kind;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Output;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An admin of one organization meets nothing of another, whatever the way. */
class TenancyTest {
  /** One is written after the answer, so that no record of it is known; one is the same for all. */
  private static final Set<String> ELSEWHERE = Set.of("api-keys.request", "webhooks.catalogEvent");

  static Stream<Operation<?, ?>> ofItems() {
    return Calls.ofItems()
        // Whoever has a link belongs to no organization.
        .filter(operation -> !operation.pathParameters().contains("token"))
        .filter(operation -> !Calls.isOfPlatform(operation))
        .filter(operation -> !operation.equals(history()) && !ELSEWHERE.contains(operation.id()));
  }

  static Stream<Operation<?, ?>> gets() {
    return Calls.byKey()
        .filter(operation -> operation.kind() == Kind.GET && !Calls.isOfPlatform(operation));
  }

  /** Those within a record are not found at all. */
  static Stream<Operation<?, ?>> lists() {
    return Calls.lists()
        .filter(list -> list.pathParameters().isEmpty() && !Calls.isOfPlatform(list));
  }

  private static Operation<?, ?> history() {
    return RunningGateway.catalog().operation("audit.resourceHistory").orElseThrow();
  }

  @Test
  void theHistoryOfAnotherOrganizationsRecordIsEmpty() {
    var ids = Known.ids(history()).orElseThrow();
    Answer own = Calls.rest(Who.ADMIN, history(), ids, Map.of());
    assertFalse(((List<?>) own.at("data")).isEmpty(), () -> "" + own.body());
    Answer strange = Calls.rest(Who.STRANGER, history(), ids, Map.of());
    assertEquals(200, strange.status());
    assertEquals(List.of(), strange.at("data"));
  }

  @ParameterizedTest
  @MethodSource("ofItems")
  void anotherOrganizationsRecordIsNotFound(Operation<?, ?> operation) {
    var ids = Known.ids(operation).orElseThrow();
    Answer rest = Calls.rest(Who.STRANGER, operation, ids, Samples.required(operation));
    assertEquals(404, rest.status(), () -> "" + rest.body());
    assertEquals("not_found", rest.code());
    if (operation.output() instanceof Output.Binary) {
      // GraphQL gives a link without looking; who follows it makes the call above.
      return;
    }
    Answer graphql = Calls.graphql(Who.STRANGER, operation, ids, Samples.required(operation));
    assertEquals("not_found", graphql.code(), () -> "" + graphql.body());
    assertEquals(rest.detail(), graphql.detail());
  }

  @ParameterizedTest
  @MethodSource("gets")
  void anotherOrganizationsNodeIsNotFound(Operation<?, ?> operation) {
    var ids = Known.ids(operation).orElseThrow();
    String document = Documents.document(operation, List.copyOf(ids.keySet()), "{ nodeId }");
    RunningGateway gateway = RunningGateway.instance();
    Answer own = gateway.graphql(Who.ADMIN, document, ids);
    Map<String, Object> node = Map.of("id", String.valueOf(own.at("data", "answer", "nodeId")));
    String query = "query($id: ID!) { node(id: $id) { __typename } }";
    assertNotNull(gateway.graphql(Who.ADMIN, query, node).at("data", "node", "__typename"));
    Answer strange = gateway.graphql(Who.STRANGER, query, node);
    assertNull(strange.at("data", "node"));
    assertEquals("not_found", strange.code(), () -> "" + strange.body());
  }

  @ParameterizedTest
  @MethodSource("lists")
  void anotherOrganizationsCursorIsRefused(Operation<?, ?> operation) {
    assertFalse(Known.made().isEmpty());
    String document = Documents.document(operation, List.of(), "{ edges { cursor } }");
    Object cursor =
        RunningGateway.instance()
            .graphql(Who.ADMIN, document, Map.of())
            .at("data", "answer", "edges", 0, "cursor");
    Answer rest = Calls.rest(Who.STRANGER, operation, Map.of(), Map.of("cursor", cursor));
    Answer graphql = Calls.graphql(Who.STRANGER, operation, Map.of(), Map.of("after", cursor));
    assertEquals(422, rest.status(), () -> "" + rest.body());
    assertEquals("invalid_cursor", rest.code());
    assertEquals("invalid_cursor", graphql.code(), () -> "" + graphql.body());
  }
}
