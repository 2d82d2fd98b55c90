package com.ecosire.gateway.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ecosire.domain.json.JsonText;
import com.ecosire.gateway.server.RunningGateway;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What tests of subscriptions do to a running server. */
record LiveHouse(RunningGateway server) {
  static final String CREATED = "subscription { contactCreated { id type object { id name } } }";

  /** A key by its id and its text. */
  record Key(String id, String text) {}

  static Object at(Object tree, String... path) {
    Object found = tree;
    for (String name : path) {
      found =
          found instanceof List<?> list
              ? list.get(Integer.parseInt(name))
              : ((Map<?, ?>) found).get(name);
    }
    return found;
  }

  static void is(Object wanted, Object found) {
    assertEquals(wanted, found);
  }

  private Object made(HttpResponse<String> answer) {
    assertEquals(2, answer.statusCode() / 100, answer.body());
    return JsonText.parse(answer.body());
  }

  /** Makes a contact of a new name. */
  String contact() {
    String name = "Contact " + UUID.randomUUID();
    made(server.post("/api/contacts", JsonText.write(Map.of("name", name))));
    return name;
  }

  /** Makes one with much to read about it. */
  String contact(int characters) {
    String name = "Contact " + UUID.randomUUID();
    Map<String, String> body = Map.of("name", name, "notes", "x".repeat(characters));
    made(server.post("/api/contacts", JsonText.write(body)));
    return name;
  }

  Key key(String scope, String... modules) {
    Map<String, Object> body =
        Map.of(
            "name",
            "key " + UUID.randomUUID(),
            "environment",
            "development",
            "scope",
            scope,
            "modules",
            List.of(modules));
    Object made = made(server.post("/api/api-keys", JsonText.write(body)));
    return new Key((String) at(made, "id"), (String) at(made, "key"));
  }

  void revoke(Key key) {
    made(server.post("/api/api-keys/" + key.id + "/revoke", "{}"));
  }
}
