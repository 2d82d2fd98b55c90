package com.ecosire.gateway.surfaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.ecosire.domain.caller.Condition;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.operation.TypeNames;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Opaque ids are offered for what can be read alone, and for nothing else. */
class NodesTest {
  private static final String NODE = "query($id: ID!) { node(id: $id) { __typename nodeId } }";

  static Stream<Resource<?, ?>> resources() {
    return RunningGateway.catalog().resources().stream();
  }

  @ParameterizedTest
  @MethodSource("resources")
  void haveOpaqueIdsWhereTheyCanBeReadAlone(Resource<?, ?> resource) {
    Class<?> type = resource.records().entity();
    boolean readable = RunningGateway.catalog().reading(type).isPresent();
    String name = TypeNames.output(type);
    assertEquals(readable, Documents.isNode(name), name + " and nodeId");
    assertEquals(readable, Documents.hasField(name, "nodeId"), name + " and nodeId");
  }

  @ParameterizedTest
  @MethodSource("resources")
  void anIdThatNobodyGaveOutIsNotFound(Resource<?, ?> resource) {
    for (int parts = 1; parts <= 3; parts++) {
      String text = resource.name() + (":" + UUID.randomUUID()).repeat(parts);
      Answer answer = RunningGateway.instance().graphql(Who.ADMIN, NODE, Map.of("id", id(text)));
      // What belongs to a person is nothing for a key, whether it is there or not.
      boolean personal = isPersonal(resource) && parts == 1;
      assertEquals(
          personal ? "permission_denied" : "not_found",
          answer.code(),
          () -> text + ": " + answer.body());
      assertEquals(List.of("node"), answer.at("errors", 0, "path"));
      assertNull(answer.at("data", "node"));
    }
  }

  private static boolean isPersonal(Resource<?, ?> resource) {
    return RunningGateway.catalog()
        .reading(resource.records().entity())
        .filter(read -> read.has(Condition.PERSONALLY))
        .isPresent();
  }

  private static String id(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
