package com.ecosire.graphql.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.graphql.GraphqlSettings;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GraphiqlTest {
  private static final Pattern REFERENCES = Pattern.compile("(?:src|href)=\"(/graphiql[^\"]*)\"");

  private final ExampleServer server = new ExampleServer(GraphqlSettings.usual());

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void thePageHasAllItsFilesFromHere() {
    HttpResponse<String> page = server.get("/graphiql");
    assertEquals(200, page.statusCode());
    assertFalse(page.body().matches("(?s).*<script>.*"), "no script stands within the page");
    assertFalse(page.body().contains("//unpkg"), "nothing comes from elsewhere");
    List<String> files =
        REFERENCES.matcher(page.body()).results().map(result -> result.group(1)).toList();
    assertEquals(8, files.size());
    for (String file : files) {
      HttpResponse<String> answer = server.get(file);
      assertEquals(200, answer.statusCode(), file);
      assertFalse(answer.body().isEmpty(), file);
      String type = answer.headers().firstValue("Content-Type").orElse("");
      assertTrue(type.startsWith(file.endsWith(".js") ? "text/javascript" : "text/css"), file);
    }
  }

  @Test
  void filesAreSentOnce() {
    HttpResponse<String> first = server.get("/graphiql/react.js");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertEquals(304, server.get("/graphiql/react.js", "If-None-Match", tag).statusCode());
  }

  @Test
  void onlyFilesOfTheServerMayRun() {
    List<String> policies = server.get("/graphiql").headers().allValues("Content-Security-Policy");
    assertEquals(1, policies.size(), "the page's own policy stands instead of the server's");
    assertTrue(policies.getFirst().contains("script-src 'self';"), policies.toString());
  }

  @Test
  void theExampleWorks() {
    Result result = server.run(server.get("/graphiql/example.graphql").body(), Map.of());
    assertNull(result.at("errors"), result.toString());
    assertEquals("SO/2025/0089", result.at("data.orders.nodes.0.reference"));
    assertEquals("Contact 29", result.at("data.orders.nodes.0.customer.name"));
    assertEquals("Tea", result.at("data.orders.nodes.4.lines.0.productName"));
    assertEquals(2, server.pipeline.relates.size());
  }
}
