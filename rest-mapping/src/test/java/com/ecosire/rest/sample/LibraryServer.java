package com.ecosire.rest.sample;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.Origin;
import com.ecosire.domain.caller.Rights;
import com.ecosire.domain.caller.Standing;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.secrecy.MasterKey;
import com.ecosire.rest.RestSettings;
import com.ecosire.rest.RestSurface;
import com.ecosire.rest.link.SignedLinks;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The library on a free port. A caller is whoever the Authorization header says: nobody, read,
 * write or admin.
 */
public final class LibraryServer implements AutoCloseable {
  static final int MAX_BODY = 20_000;
  static final int MAX_UPLOAD = 300_000;
  private static final UUID ORGANIZATION = UUID.fromString("01920000-0000-7000-8000-000000000001");

  final Library library = new Library();
  final Catalog catalog = Catalog.of(List.of(library));
  final DirectPipeline pipeline;
  final SignedLinks links;
  volatile Instant now = Books.MADE;
  volatile boolean revoked;
  private final WebServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  /** Starts the server; files that it receives lie in the folder. */
  LibraryServer(Path uploads) {
    this.pipeline = new DirectPipeline(catalog, new Moving());
    this.links =
        new SignedLinks(
            MasterKey.of("0".repeat(32)).seal("links"),
            "http://files.test",
            new Moving(),
            this::present);
    RestSurface rest =
        new RestSurface(catalog, pipeline, links, new RestSettings(MAX_BODY, MAX_UPLOAD, uploads));
    HttpRouting.Builder routing = HttpRouting.builder().addFilter(LibraryServer::identify);
    rest.register(routing);
    routing.get("/elsewhere", (http, response) -> response.send("here"));
    this.server =
        WebServer.builder()
            .address(InetAddress.getLoopbackAddress())
            .port(0)
            .featuresDiscoverServices(false)
            .maxPayloadSize(4L * MAX_UPLOAD)
            .connectionOptions(options -> options.tcpNoDelay(true))
            .directHandlers(RestSurface.directHandlers())
            .routing(routing)
            .build()
            .start();
  }

  private final class Moving extends Clock {
    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private static void identify(FilterChain chain, RoutingRequest http, RoutingResponse response) {
    String sent = http.headers().first(HeaderNames.AUTHORIZATION).orElse("Bearer nobody");
    Origin origin = new Origin("request-1", "127.0.0.1", "", "rest");
    http.context().register(origin);
    Optional<String> key = http.headers().first(HeaderNames.create("Idempotency-Key"));
    http.context().register(new Request(caller(sent.substring("Bearer ".length())), origin, key));
    chain.proceed();
  }

  static Caller caller(String name) {
    if (name.equals("nobody")) {
      return Caller.anonymous(ORGANIZATION);
    }
    Access access =
        switch (name) {
          case "read" -> Access.READ;
          case "write" -> Access.WRITE;
          case "admin" -> Access.ADMIN;
          default -> throw Problems.invalidCredential("The key is unknown");
        };
    UUID id = UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return new Caller(
        Caller.Who.key(id, name, Optional.empty(), false),
        ORGANIZATION,
        Rights.ofKey(access, Set.of()),
        Standing.good("free"));
  }

  private Optional<Caller> present(Caller caller) {
    boolean nobody = caller.kind() == Caller.Kind.ANONYMOUS;
    return revoked ? Optional.empty() : Optional.of(caller(nobody ? "nobody" : caller.name()));
  }

  int port() {
    return server.port();
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
        .timeout(Duration.ofSeconds(20))
        .setHeader("Authorization", "Bearer write");
  }

  Reply get(String path, String... headers) {
    HttpRequest.Builder request = request(path);
    return send(with(request, headers));
  }

  private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
    for (int i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    return request;
  }

  Reply send(String method, String path, String json, String... headers) {
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(json));
    return send(with(request, headers));
  }

  Reply send(HttpRequest.Builder request) {
    try {
      return new Reply(client.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  Book book(String title) {
    BookInput input = new BookInput();
    input.title = title;
    Book book = library.books.make(UUID.randomUUID(), input);
    library.books.kept.put(book.id, book);
    return book;
  }

  Author author(String name) {
    AuthorInput input = new AuthorInput();
    input.name = name;
    Author author = library.authors.make(UUID.randomUUID(), input);
    library.authors.kept.put(author.id, author);
    return author;
  }

  @Override
  public void close() {
    client.close();
    server.stop();
  }
}
