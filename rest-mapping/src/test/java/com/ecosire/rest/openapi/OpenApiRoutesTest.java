package com.ecosire.rest.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.operation.Catalog;
import io.helidon.webserver.WebServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OpenApiRoutesTest {
  private static final Catalog CATALOG = Catalog.of(List.of(new WidgetsModule()));
  private static final OpenApiDocument DOCUMENT = new OpenApiDocument(CATALOG);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static WebServer server;

  @BeforeAll
  static void start() {
    server =
        WebServer.builder()
            .host("127.0.0.1")
            .port(0)
            .featuresDiscoverServices(false)
            .addFeature(OpenApiRoutes.feature(CATALOG))
            .build()
            .start();
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  private static HttpResponse<String> send(String method, String path, String... headers)
      throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri).method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String type(HttpResponse<?> response) {
    return response.headers().firstValue("Content-Type").orElse("");
  }

  @Test
  void eachFormHasAnAddress() throws Exception {
    HttpResponse<String> json = send("GET", "/api/openapi.json");
    assertEquals(DOCUMENT.json(), json.body());
    assertEquals("application/json", type(json));
    HttpResponse<String> yaml = send("GET", "/api/openapi.yaml");
    assertEquals(DOCUMENT.yaml(), yaml.body());
    assertEquals("application/yaml", type(yaml));
    assertEquals(DOCUMENT.json31(), send("GET", "/api/openapi-3.1.json").body());
  }

  @Test
  void whoHasItAlreadyGetsNoCopy() throws Exception {
    HttpResponse<String> first = send("GET", "/api/openapi.json");
    String etag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> second = send("GET", "/api/openapi.json", "If-None-Match", etag);
    assertEquals(304, second.statusCode());
    assertEquals("", second.body());
    assertEquals(200, send("GET", "/api/openapi.json", "If-None-Match", "W/\"0\"").statusCode());
  }

  @Test
  void headAnswersWithoutTheText() throws Exception {
    HttpResponse<String> head = send("HEAD", "/api/openapi.json");
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    assertTrue(head.headers().firstValue("ETag").isPresent());
  }

  @Test
  void theFormCanBeNegotiated() throws Exception {
    HttpResponse<String> json = send("GET", "/api/openapi", "Accept", "application/json");
    assertEquals(DOCUMENT.json(), json.body());
    assertEquals("application/json", type(json));
    HttpResponse<String> yaml = send("GET", "/api/openapi?format=yaml");
    assertEquals(DOCUMENT.yaml(), yaml.body());
  }
}
