package com.ecosire.graphql.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ecosire.graphql.GraphqlSettings;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QueriesTest {
  @Test
  void smoke() {
    try (ExampleServer server = new ExampleServer(GraphqlSettings.usual())) {
      System.out.println(server.surface.sdl());
      System.out.println(
          server.run(
              "{ contacts(first: 2, sortBy: NAME, sortOrder: ASC) { totalCount edges { cursor node"
                  + " { name type rebate createdAt revenue address { city } } } pageInfo {"
                  + " hasNextPage endCursor } nodes { nodeId parent { name } orders(first: 2) {"
                  + " number contact { name } lineItems { description } } } } }",
              Map.of()));
      System.out.println(server.run("{ foo }", Map.of()));
      System.out.println(server.run("{ contactBroken { id } contactBusy { id } }", Map.of()));
      assertEquals(1, 1);
    }
  }
}
