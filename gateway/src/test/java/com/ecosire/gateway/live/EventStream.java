package com.ecosire.gateway.live;

import com.ecosire.domain.json.JsonText;
import com.ecosire.gateway.server.RunningGateway;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** An open stream of GraphQL over server-sent events, read event by event. */
record EventStream(HttpResponse<InputStream> http, BufferedReader lines) implements AutoCloseable {
  /** One event as it came. */
  record Came(String event, String id, String data) {
    /** A value within the data. */
    Object at(String... path) {
      return LiveHouse.at(JsonText.parse(data), path);
    }
  }

  static EventStream post(RunningGateway server, String key, String query) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/graphql"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JsonText.write(Map.of("query", query))));
    return open(request, key);
  }

  static EventStream get(RunningGateway server, String key, String query, String... headers)
      throws Exception {
    String text = URLEncoder.encode(query, StandardCharsets.UTF_8);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
            URI.create("http://127.0.0.1:" + server.port() + "/graphql?query=" + text));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return open(request, key);
  }

  private static EventStream open(HttpRequest.Builder request, String key) throws Exception {
    request.header("Accept", "text/event-stream");
    // A stream that was compressed would keep its events back.
    request.header("Accept-Encoding", "gzip");
    if (!key.isEmpty()) {
      request.header("Authorization", "Bearer " + key);
    }
    HttpResponse<InputStream> http =
        HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofInputStream());
    return new EventStream(
        http, new BufferedReader(new InputStreamReader(http.body(), StandardCharsets.UTF_8)));
  }

  /** The next event; comments are passed over. */
  Came next() throws IOException {
    List<String> block = new ArrayList<>();
    String line = lines.readLine();
    while (line != null && (!line.isEmpty() || block.isEmpty())) {
      if (!line.isEmpty() && !line.startsWith(":")) {
        block.add(line);
      }
      line = lines.readLine();
    }
    if (block.isEmpty()) {
      throw new IOException("The stream has ended");
    }
    return new Came(field(block, "event"), field(block, "id"), field(block, "data"));
  }

  private static String field(List<String> block, String name) {
    return block.stream()
        .filter(line -> line.startsWith(name + ":"))
        .map(line -> line.substring(name.length() + 1).strip())
        .findFirst()
        .orElse("");
  }

  /** What a refused request was told. */
  Object refusal(String... path) throws IOException {
    boolean packed = http.headers().firstValue("Content-Encoding").isPresent();
    InputStream body = packed ? new GZIPInputStream(http.body()) : http.body();
    return LiveHouse.at(
        JsonText.parse(new String(body.readAllBytes(), StandardCharsets.UTF_8)), path);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
