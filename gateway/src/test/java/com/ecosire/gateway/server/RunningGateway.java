package com.ecosire.gateway.server;

import com.ecosire.domain.store.DatabaseLogin;
import com.ecosire.domain.store.embedded.TestDatabase;
import com.ecosire.gateway.settings.SettingsReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** A whole server on free ports, over a database of its own with one empty organization. */
public final class RunningGateway implements AutoCloseable {
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Gateway gateway;
  private final String key;

  private RunningGateway(Gateway gateway) {
    this.gateway = gateway;
    this.key = gateway.firstKeys().get("ECOSIRE_ADMIN_KEY");
  }

  public static RunningGateway start(Path folder, String... switches)
      throws IOException, SQLException {
    return over(TestDatabase.migrated(), folder, switches);
  }

  public static RunningGateway over(DatabaseLogin login, Path folder, String... switches)
      throws IOException, SQLException {
    List<String> all = new ArrayList<>(List.of("--no-demo", "--http.port=0", "--admin.port=0"));
    all.add("--http.address=127.0.0.1");
    all.add("--data.dir=" + folder);
    all.add("--database.url=" + login.url());
    all.add("--database.user=" + login.user());
    all.add("--database.password=" + login.password());
    all.addAll(List.of(switches));
    return new RunningGateway(
        Gateway.start(SettingsReader.read(all, new Properties(), Map.of()).settings()));
  }

  public int port() {
    return gateway.port();
  }

  public int adminPort() {
    return gateway.adminPort();
  }

  public String key() {
    return key;
  }

  /** A request with the admin key; headers are names and values in turn. */
  public HttpResponse<String> call(String method, String path, String body, String... headers) {
    List<String> all = new ArrayList<>(List.of("Authorization", "Bearer " + key));
    all.addAll(List.of(headers));
    return anonymous(method, path, body, all.toArray(String[]::new));
  }

  public HttpResponse<String> get(String path, String... headers) {
    return call("GET", path, "", headers);
  }

  public HttpResponse<String> post(String path, String body, String... headers) {
    List<String> all = new ArrayList<>(List.of("Content-Type", "application/json"));
    all.addAll(List.of(headers));
    return call("POST", path, body, all.toArray(String[]::new));
  }

  public HttpResponse<String> anonymous(
      String method, String path, String body, String... headers) {
    return send(URI.create("http://127.0.0.1:" + port() + path), method, body, headers);
  }

  public HttpResponse<String> send(URI uri, String method, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    gateway.close();
    client.close();
  }
}
