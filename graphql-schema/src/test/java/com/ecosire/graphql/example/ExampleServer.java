package com.ecosire.graphql.example;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.Origin;
import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.pipeline.FileLinks;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.graphql.GraphqlSettings;
import com.ecosire.graphql.GraphqlSurface;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A server with the example. Who calls stands in the bearer token: {@code read}, {@code write},
 * {@code admin}, or {@code contacts} for a key that reaches no other module.
 */
public final class ExampleServer implements AutoCloseable {
  private static final UUID ORGANIZATION = UUID.fromString("0192f3a4-0000-7000-8000-000000000001");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static final HeaderName POLICY = HeaderNames.create("Content-Security-Policy");

  final ExampleModule module = new ExampleModule();
  final ExamplePipeline pipeline = new ExamplePipeline();
  final GraphqlSurface surface;
  private final WebServer server;

  /** Starts with these settings. */
  public ExampleServer(GraphqlSettings settings) {
    ExampleData.fill(module);
    Catalog catalog = Catalog.of(List.of(module, module.sales()));
    pipeline.of(catalog);
    FileLinks links =
        (operation, arguments, caller) ->
            new FileLinks.Link(
                "https://files.example/" + operation.id() + arguments.values(),
                Instant.ofEpochSecond(1_700_000_000));
    surface = new GraphqlSurface(catalog, pipeline, links, settings);
    server =
        WebServer.builder()
            .address(InetAddress.getLoopbackAddress())
            .port(0)
            .featuresDiscoverServices(false)
            .routing(routing -> routing.addFilter(ExampleServer::identify).register(surface))
            .build()
            .start();
  }

  private static void identify(
      FilterChain chain, RoutingRequest request, RoutingResponse response) {
    String token =
        request.headers().first(HeaderNames.AUTHORIZATION).orElse("").replace("Bearer ", "");
    Optional<String> key = request.headers().first(HeaderNames.create("Idempotency-Key"));
    Request made = new Request(caller(token), new Origin("req-1", "127.0.0.1", "", "graphql"), key);
    boolean dry = request.headers().first(HeaderNames.create("Prefer")).isPresent();
    request.context().register(dry ? made.dryRun() : made);
    response.header(POLICY, "default-src 'none'");
    chain.proceed();
  }

  private static Caller caller(String token) {
    if (token.isEmpty()) {
      return Caller.anonymous(ORGANIZATION);
    }
    Access access =
        switch (token) {
          case "read", "contacts" -> Access.READ;
          case "admin" -> Access.ADMIN;
          default -> Access.WRITE;
        };
    String[] modules = token.equals("contacts") ? new String[] {"contacts"} : new String[0];
    UUID id = UUID.nameUUIDFromBytes(token.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return Caller.key(id, ORGANIZATION, access, modules);
  }

  /** Where it is. */
  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  /** A request to GraphQL with these headers, names and values by turns. */
  HttpResponse<String> post(String body, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(at("/graphql"));
    return send(request.POST(HttpRequest.BodyPublishers.ofString(body)), headers);
  }

  /** A request to any path. */
  HttpResponse<String> get(String path, String... headers) {
    return send(HttpRequest.newBuilder(at(path)), headers);
  }

  /** A request without a body by any method. */
  HttpResponse<String> send(String method, String path) {
    return send(
        HttpRequest.newBuilder(at(path)).method(method, HttpRequest.BodyPublishers.noBody()));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
    try {
      return CLIENT.send(
          (headers.length == 0 ? request : request.headers(headers)).build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The answer to a document of a caller with write access. */
  Result run(String document, Map<String, ?> variables) {
    return runAs("write", document, variables);
  }

  /** The answer to a document. */
  Result runAs(String token, String document, Map<String, ?> variables) {
    String body = JsonText.write(Map.of("query", document, "variables", variables));
    String[] headers =
        token.isEmpty()
            ? new String[] {"Content-Type", "application/json"}
            : new String[] {"Content-Type", "application/json", "Authorization", "Bearer " + token};
    return Result.of(post(body, headers));
  }

  @Override
  public void close() {
    server.stop();
  }
}
