package com.ecosire.gateway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.json.JsonText;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a collector of OpenTelemetry hears of the server. */
class TracingTest {
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String PARENT = "00f067aa0ba902b7";

  @TempDir Path folder;
  private final List<Map<?, ?>> spans = new CopyOnWriteArrayList<>();
  private HttpServer collector;
  private RunningGateway server;

  @BeforeEach
  void start() throws Exception {
    collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
    collector.createContext("/v1/traces", this::collect);
    collector.start();
    server =
        RunningGateway.start(
            folder, "--traces.endpoint=http://127.0.0.1:" + collector.getAddress().getPort());
  }

  @AfterEach
  void stop() {
    server.close();
    collector.stop(0);
  }

  private void collect(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Map<?, ?> source = first(JsonText.parse(body), "resourceSpans");
    List<?> attributes = (List<?>) ((Map<?, ?>) source.get("resource")).get("attributes");
    assertEquals("service.name", ((Map<?, ?>) attributes.getFirst()).get("key"));
    for (Object span : (List<?>) first(source, "scopeSpans").get("spans")) {
      spans.add((Map<?, ?>) span);
    }
    exchange.sendResponseHeaders(200, -1);
    exchange.close();
  }

  private static Map<?, ?> first(Object object, String member) {
    return (Map<?, ?>) ((List<?>) ((Map<?, ?>) object).get(member)).getFirst();
  }

  private Optional<Map<?, ?>> span(String name) {
    return spans.stream().<Map<?, ?>>map(s -> s).filter(s -> s.get("name").equals(name)).findAny();
  }

  /** The span that another one is part of; the server calls itself, too, to see how it is. */
  private Optional<Map<?, ?>> around(Map<?, ?> inner) {
    return spans.stream()
        .<Map<?, ?>>map(s -> s)
        .filter(s -> s.get("spanId").equals(inner.get("parentSpanId")))
        .findAny();
  }

  @Test
  void goesOnWithTheTraceOfTheCallerAndTellsOfEachOperation() throws Exception {
    HttpResponse<String> answer =
        server.get("/api/contacts", "traceparent", "00-" + TRACE + "-" + PARENT + "-01");
    assertEquals(200, answer.statusCode());
    Waiting.until("spans", () -> span("contacts.list").flatMap(this::around).isPresent());
    Map<?, ?> operation = span("contacts.list").orElseThrow();
    assertEquals(TRACE, operation.get("traceId"));
    Map<?, ?> request = around(operation).orElseThrow();
    assertEquals("GET", request.get("name"));
    assertEquals(TRACE, request.get("traceId"));
    assertEquals(PARENT, request.get("parentSpanId"));
    assertEquals(
        "00-" + TRACE + "-" + request.get("spanId") + "-01",
        answer.headers().firstValue("traceresponse").orElse(""));
    assertTrue(nanos(operation, "startTimeUnixNano") <= nanos(operation, "endTimeUnixNano"));
  }

  private static long nanos(Map<?, ?> span, String member) {
    return Long.parseLong((String) span.get(member));
  }

  @Test
  void tellsOfEachFieldOfADocument() throws Exception {
    server.post(
        "/graphql", "{\"query\":\"{ a: contacts { totalCount } products { totalCount } }\"}");
    Waiting.until("contacts", () -> span("contacts.list").flatMap(this::around).isPresent());
    Waiting.until("products", () -> span("products.list").flatMap(this::around).isPresent());
    Map<?, ?> request = around(span("contacts.list").orElseThrow()).orElseThrow();
    assertEquals("POST", request.get("name"));
    assertEquals(request, around(span("products.list").orElseThrow()).orElseThrow());
  }

  @Test
  void keepsStillWhereTheCallerDoesNotWantATrace() throws Exception {
    server.get("/api/products", "traceparent", "00-" + TRACE + "-" + PARENT + "-00");
    server.get("/api/contacts");
    Waiting.until("spans", () -> span("contacts.list").isPresent());
    assertTrue(span("products.list").isEmpty());
  }
}
