package com.ecosire.gateway.webhooks;

import com.ecosire.domain.json.JsonText;
import com.ecosire.gateway.server.RunningGateway;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What tests do to webhooks through a running server. */
final class WebhooksHouse {
  private final RunningGateway server;

  WebhooksHouse(RunningGateway server) {
    this.server = server;
  }

  Map<?, ?> endpoint(String url, String... events) {
    return made("/api/webhooks/endpoints", Map.of("url", url, "events", List.of(events)));
  }

  Map<?, ?> made(String path, Map<String, ?> body) {
    HttpResponse<String> answer = server.post(path, JsonText.write(body));
    if (answer.statusCode() / 100 != 2) {
      throw new AssertionError(answer.body());
    }
    return (Map<?, ?>) JsonText.parse(answer.body());
  }

  void contact() {
    made("/api/contacts", Map.of("name", "Contact " + UUID.randomUUID()));
  }

  Map<?, ?> get(String path) {
    return (Map<?, ?>) JsonText.parse(server.get(path).body());
  }

  List<?> deliveries(Object endpoint) {
    return (List<?>) get("/api/webhooks/deliveries?limit=100&endpointId=" + endpoint).get("data");
  }

  /** How many deliveries to an endpoint have come so far. */
  long count(Object endpoint, String status) {
    return deliveries(endpoint).stream()
        .filter(delivery -> status.equals(((Map<?, ?>) delivery).get("status")))
        .count();
  }
}
