package com.ecosire.gateway.training;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/**
 * The calls from which Java learns what is usual: reading, writing and refusing, on every surface.
 */
final class Lesson {
  private static final int ROUNDS = 30;
  private static final List<String> READS =
      List.of(
          "/api/contacts?limit=20&sortBy=name&include=parent",
          "/api/contacts?total=false&fields=name,email&search=ada",
          "/api/products",
          "/api/taxes",
          "/api/orders?include=lines,contact",
          "/api/contacts/0193b3c0-0000-7000-8000-000000000009",
          "/health/ready");
  private static final List<String> QUERIES =
      List.of(
          "{ contacts(first: 5) { nodes { id name parent { name } } totalCount } }",
          "{ orders(first: 5) { nodes { id total contact { name } lines(first: 5) { nodes { id } }"
              + " } } }",
          "{ nothing }");

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String address;
  private final String key;

  Lesson(String address, String key) {
    this.address = address;
    this.key = key;
  }

  void give() throws IOException, InterruptedException {
    for (String page : List.of("/api/openapi.json", "/docs", "/graphiql")) {
      send("GET", page, "");
    }
    for (int round = 0; round < ROUNDS; round++) {
      send("POST", "/api/contacts", "{\"name\": \"Ada " + round + "\", \"tags\": [\"vip\"]}");
      send("POST", "/api/contacts", "{\"name\": 7, \"colour\": \"blue\"}");
      for (String path : READS) {
        send("GET", path, "");
      }
      for (String query : QUERIES) {
        send("POST", "/graphql", "{\"query\": \"" + query + "\"}");
      }
    }
  }

  /** Whatever the answer is: refusals are part of the lesson. */
  private void send(String method, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Authorization", "Bearer " + key)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    client.send(request, BodyHandlers.discarding());
  }
}
