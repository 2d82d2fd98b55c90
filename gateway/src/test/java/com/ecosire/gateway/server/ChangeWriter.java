package com.ecosire.gateway.server;

import com.ecosire.domain.json.JsonText;
import com.ecosire.gateway.server.OrderWriter.Goods;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A client whose changes are kept by turns, refused, and rolled back for another's sake. */
final class ChangeWriter {
  private static final String CONTACTS = "/api/contacts";

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ServerProcess server;
  private final Goods goods;
  private final OrderWriter orders;
  private String contact = "";

  ChangeWriter(ServerProcess server, Goods goods) {
    this.server = server;
    this.goods = goods;
    this.orders = new OrderWriter(server, goods);
  }

  /** Makes the change of a number, and says whether it was kept. */
  boolean change(int number) throws IOException, InterruptedException {
    return switch (number % 8) {
      case 2 -> contact.isEmpty() || kept(send("PATCH", own(), name(number)));
      case 3 -> !orders.write("order-" + number).isEmpty();
      case 4 -> race(number);
      case 5 -> kept(send("PATCH", own(), name(number), "If-Match", "\"999\""));
      // It has orders.
      case 6 -> kept(send("DELETE", CONTACTS + "/" + goods.contactId(), Map.of()));
      default -> make(number);
    };
  }

  private boolean make(int number) throws IOException, InterruptedException {
    HttpResponse<String> made = send("POST", CONTACTS, name(number));
    contact = (String) ((Map<?, ?>) JsonText.parse(made.body())).get("id");
    return kept(made);
  }

  private static Map<String, ?> name(int number) {
    return Map.of("name", "Contact " + number);
  }

  private String own() {
    return CONTACTS + "/" + (contact.isEmpty() ? goods.contactId() : contact);
  }

  /** Two want the same at once; one gets it. */
  private boolean race(int number) throws IOException, InterruptedException {
    Map<String, ?> product =
        Map.of("name", "Race", "sku", "R" + number, "type", "service", "price", 1);
    CompletableFuture<HttpResponse<String>> other =
        client.sendAsync(request("POST", "/api/products", product), BodyHandlers.ofString());
    boolean kept = kept(send("POST", "/api/products", product));
    try {
      if (kept == kept(other.join())) {
        throw new IllegalStateException("Both or none got " + product);
      }
    } catch (java.util.concurrent.CompletionException e) {
      throw new IOException(e);
    }
    return true;
  }

  private static boolean kept(HttpResponse<String> answer) {
    int status = answer.statusCode();
    if (status / 100 != 2 && status != 409 && status != 412) {
      throw new IllegalStateException(status + " " + answer.body());
    }
    return status / 100 == 2;
  }

  /** Has the server tell everything to an address. */
  Map<?, ?> endpoint(String url) throws IOException, InterruptedException {
    Map<String, Object> endpoint = Map.of("url", url, "events", List.of("*"));
    HttpResponse<String> made = send("POST", "/api/webhooks/endpoints", endpoint);
    if (made.statusCode() != 201) {
      throw new IllegalStateException(made.body());
    }
    return (Map<?, ?>) JsonText.parse(made.body());
  }

  private HttpResponse<String> send(
      String method, String path, Map<String, ?> values, String... headers)
      throws IOException, InterruptedException {
    return client.send(request(method, path, values, headers), BodyHandlers.ofString());
  }

  private HttpRequest request(String method, String path, Map<String, ?> values, String... headers)
      throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
            .header("Authorization", "Bearer " + server.key());
    if (values.isEmpty()) {
      request.method(method, BodyPublishers.noBody());
    } else {
      request
          .header("Content-Type", "application/json")
          .method(method, BodyPublishers.ofString(JsonText.write(values)));
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    return request.build();
  }
}
