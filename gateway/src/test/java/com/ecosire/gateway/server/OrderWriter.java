package com.ecosire.gateway.server;

import com.ecosire.domain.json.JsonText;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;

/** A client that makes orders of three lines, over the one surface or the other. */
final class OrderWriter {
  /** The lines of each order. */
  static final int LINES = 3;

  private static final String MUTATION =
      "mutation($input: OrderCreateInput!) { orderCreate(input: $input) { id } }";

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ServerProcess server;
  private final Map<String, Object> goods;

  /** Whose orders they are, and what is in them. */
  record Goods(String contactId, String productId) {}

  OrderWriter(ServerProcess server, Goods goods) {
    this.server = server;
    this.goods =
        Map.of(
            "contactId",
            goods.contactId(),
            "lineItems",
            List.of(
                Map.of("productId", goods.productId(), "quantity", 2),
                Map.of("productId", goods.productId(), "quantity", 5),
                Map.of("kind", "custom", "description", "Packing", "unitPrice", 250)));
  }

  /** Makes the records that orders refer to. */
  static Goods goods(ServerProcess server) throws IOException, InterruptedException {
    OrderWriter writer = new OrderWriter(server, new Goods("", ""));
    return new Goods(
        writer.made("/api/contacts", Map.of("name", "Ada"), "contact"),
        writer.made(
            "/api/products",
            Map.of("name", "Pen", "sku", "PEN", "type", "service", "price", 120),
            "product"));
  }

  /** Whether the audit's chain is whole. */
  static Object isAuditWhole(ServerProcess server) throws IOException, InterruptedException {
    OrderWriter writer = new OrderWriter(server, new Goods("", ""));
    HttpResponse<String> answer = writer.send("/api/audit/verify", Map.of(), "verify");
    return ((Map<?, ?>) JsonText.parse(answer.body())).get("valid");
  }

  /** Makes the order of a key, however often it is called, and gives its id. */
  String write(String key) throws IOException, InterruptedException {
    Map<String, Object> order = new java.util.HashMap<>(goods);
    order.put("notes", key);
    return key.startsWith("graphql") ? overGraphql(order, key) : made("/api/orders", order, key);
  }

  private String made(String path, Map<String, ?> values, String key)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = send(path, values, key);
    if (answer.statusCode() != 201) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return (String) ((Map<?, ?>) JsonText.parse(answer.body())).get("id");
  }

  private String overGraphql(Map<String, Object> order, String key)
      throws IOException, InterruptedException {
    List<?> lines = (List<?>) order.get("lineItems");
    order.put("lineItems", lines.stream().map(OrderWriter::upper).toList());
    HttpResponse<String> answer =
        send("/graphql", Map.of("query", MUTATION, "variables", Map.of("input", order)), key);
    Map<?, ?> body = (Map<?, ?>) JsonText.parse(answer.body());
    if (body.containsKey("errors")) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    Map<?, ?> data = (Map<?, ?>) body.get("data");
    return (String) ((Map<?, ?>) data.get("orderCreate")).get("id");
  }

  /** A line with its kind as GraphQL writes it. */
  private static Map<String, Object> upper(Object line) {
    Map<String, Object> written = new java.util.HashMap<>();
    ((Map<?, ?>) line).forEach((name, value) -> written.put((String) name, value));
    written.computeIfPresent("kind", (name, kind) -> "CUSTOM");
    return written;
  }

  private HttpResponse<String> send(String path, Map<String, ?> values, String key)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
            .header("Authorization", "Bearer " + server.key())
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(JsonText.write(values)))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }
}
