package com.ecosire.gateway.surfaces;

import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.store.DatabaseLogin;
import com.ecosire.domain.store.embedded.TestDatabase;
import com.ecosire.gateway.server.Forwarder;
import com.ecosire.gateway.server.Gateway;
import com.ecosire.gateway.settings.Settings;
import com.ecosire.gateway.settings.SettingsReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The whole server with a few organizations, started once for all tests of the JVM, and a client
 * for it.
 */
final class RunningGateway {
  static final String ENCRYPTION_KEY = "a key for tests, which opens nothing else";
  private static final RunningGateway INSTANCE = start();

  private final HttpClient client = HttpClient.newHttpClient();
  private final DatabaseLogin login;
  private final Forwarder line;
  private final Gateway gateway;

  private final Map<Who, String> keys;
  private final Path folder;

  private RunningGateway(DatabaseLogin login, Forwarder line, Gateway gateway, Tenancy tenancy) {
    this.login = login;
    this.line = line;
    this.gateway = gateway;
    this.keys = tenancy.keys;
    this.folder = tenancy.folder;
  }

  /** Keys of organizations, and the folder of their data. */
  private record Tenancy(Map<Who, String> keys, Path folder) {}

  /** The folder of the contents that an organization keeps. */
  Path contents(Who who) {
    return folder.resolve("files").resolve(organization(who).toString());
  }

  static RunningGateway instance() {
    return INSTANCE;
  }

  static Catalog catalog() {
    return INSTANCE.gateway.catalog();
  }

  private static RunningGateway start() {
    try {
      DatabaseLogin login = TestDatabase.migrated();
      Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "surfaces-");
      Map<Who, String> keys = Tenants.found(login, ENCRYPTION_KEY);
      Forwarder line = Forwarder.to(login);
      Gateway gateway = Gateway.start(settings(line.through(login), folder));
      Runtime.getRuntime().addShutdownHook(new Thread(gateway::close, "surfaces-end"));
      return new RunningGateway(login, line, gateway, new Tenancy(keys, folder));
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Limits so high that no test meets them. */
  private static Settings settings(DatabaseLogin login, Path folder) throws SQLException {
    List<String> switches =
        List.of(
            "--http.port=0",
            "--http.address=127.0.0.1",
            "--admin.port=0",
            "--data.dir=" + folder,
            "--database.url=" + ListeningDriver.url(login.url()),
            "--database.patience=1000",
            "--database.user=" + login.user(),
            "--database.password=" + login.password(),
            "--secrets.encryptionKey=" + ENCRYPTION_KEY,
            // Each call comes from another address, as far as the server knows.
            "--http.trustedProxies=127.0.0.1",
            "--limits.anonymous=1000000",
            "--limits.operations=10000",
            "--limits.free=1000000",
            "--limits.starter=" + Who.HURRIED_CALLS,
            "--limits.enterprise=1000000",
            // Statements are counted, and background work would send some.
            "--jobs.enabled=false",
            "--log.access=false",
            // What is written now and then would be taken for a part of some call.
            "--limits.flushSeconds=3600",
            "--database.pollMillis=0");
    List<String> all = new ArrayList<>(switches);
    all.addAll(Purchased.settings());
    return SettingsReader.read(all, new Properties(), Map.of()).settings();
  }

  /** The organization that somebody belongs to. */
  UUID organization(Who who) {
    Answer own = send(who, "GET", "/api/organizations", "");
    return UUID.fromString(String.valueOf(own.at("data", 0, "id")));
  }

  /** The way from the server to its database. */
  Forwarder line() {
    return line;
  }

  /** The database below the server. */
  DatabaseLogin login() {
    return login;
  }

  /** A call; {@code headers} are names and values in turn, an empty body is none. */
  Answer send(Who who, String method, String path, String body, String... headers) {
    return send(who, method, path, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  /** A call whose body need not be text. */
  Answer send(Who who, String method, String path, byte[] body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + gateway.port() + path))
            .method(
                method,
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    request.header("X-Forwarded-For", address());
    if (who != Who.NOBODY) {
      request.header("Authorization", "Bearer " + keys.get(who));
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    return answer(request.build());
  }

  private static String address() {
    return "2001:db8:%x:%x::1"
        .formatted(
            ThreadLocalRandom.current().nextInt(0x10000),
            ThreadLocalRandom.current().nextInt(0x10000));
  }

  /** A GraphQL document with its variables. */
  Answer graphql(Who who, String document, Map<String, ?> variables, String... headers) {
    String body = JsonText.write(Map.of("query", document, "variables", variables));
    String[] all = new String[headers.length + 4];
    List.of("Content-Type", "application/json", "Accept", "application/graphql-response+json")
        .toArray(all);
    System.arraycopy(headers, 0, all, 4, headers.length);
    return send(who, "POST", "/graphql", body, all);
  }

  private Answer answer(HttpRequest request) {
    try {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      boolean json = response.headers().firstValue("Content-Type").orElse("").contains("json");
      Object tree = json && !response.body().isEmpty() ? JsonText.parse(response.body()) : null;
      return new Answer(response.statusCode(), response.headers(), tree, response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A text of the server, such as its schema. */
  String text(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + gateway.port() + path)).build();
    try {
      return client.send(request, BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
