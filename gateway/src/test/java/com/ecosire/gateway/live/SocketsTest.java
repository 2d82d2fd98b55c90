package com.ecosire.gateway.live;

import static com.ecosire.gateway.live.LiveHouse.CREATED;
import static com.ecosire.gateway.live.LiveHouse.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.json.JsonText;
import com.ecosire.gateway.server.RunningGateway;
import com.ecosire.gateway.server.SignInHouse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** GraphQL over WebSocket, by the protocol {@code graphql-transport-ws}. */
@Timeout(60)
class SocketsTest {
  private static final String MAKE =
      "mutation { contactCreate(input: {name: \"By socket\"}) { id } }";

  @TempDir static Path folder;

  private static RunningGateway server;
  private static LiveHouse house;

  @BeforeAll
  static void start() throws Exception {
    server =
        RunningGateway.start(
            folder,
            "--http.trustedProxies=127.0.0.1",
            "--subscriptions.perCaller=40",
            "--subscriptions.perSocket=3");
    house = new LiveHouse(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Socket known() throws InterruptedException {
    return Socket.known(server, server.key());
  }

  /** Waits until a subscription listens: documents of a socket begin on threads of their own. */
  private static void settle() throws InterruptedException {
    Thread.sleep(500);
  }

  @Test
  void anEventComesUntilTheClientWantsNoMore() throws Exception {
    try (Socket socket = known()) {
      assertEquals("graphql-transport-ws", socket.protocol());
      socket.subscribe("one", CREATED);
      settle();
      String name = house.contact();
      Map<?, ?> next = socket.next();
      assertEquals("next", next.get("type"));
      assertEquals("one", next.get("id"));
      assertEquals(name, at(next, "payload", "data", "contactCreated", "object", "name"));
      socket.say("complete", "one", "");
      settle();
      house.contact();
      assertTrue(socket.isSilent());
      socket.subscribe("one", CREATED);
      settle();
      house.contact();
      assertEquals("next", socket.next().get("type"));
    }
  }

  @Test
  void queriesAndMutationsPassTheSameChain() throws Exception {
    try (Socket socket = known()) {
      Map<String, Object> once =
          Map.of("query", MAKE, "extensions", Map.of("idempotencyKey", "a key of this socket"));
      Object first = null;
      for (String id : new String[] {"a", "b"}) {
        socket.say("subscribe", id, once);
        Object made = at(socket.next(), "payload", "data", "contactCreate", "id");
        assertEquals(first == null ? made : first, made);
        first = made;
        assertEquals("complete", socket.next().get("type"));
      }
      socket.subscribe("c", "{ contacts(search: \"By socket\") { totalCount } }");
      assertEquals(1, at(socket.next(), "payload", "data", "contacts", "totalCount"));
      assertEquals("complete", socket.next().get("type"));
    }
    String audit = server.get("/api/audit/entries?action=contacts.create&limit=100").body();
    assertEquals(1, audit.split("By socket", -1).length > 1 ? 1 : 0, audit);
  }

  @Test
  void whatIsWrongWithADocumentEndsOnlyIt() throws Exception {
    try (Socket socket = known()) {
      socket.subscribe("x", "subscription { nothing { id } }");
      Map<?, ?> error = socket.next();
      assertEquals("error", error.get("type"));
      assertEquals("unknown_field", at(error, "payload", "0", "extensions", "code"));
      socket.subscribe("x", "subscription { events(types: [\"no.such\"]) { id } }");
      assertEquals("validation_failed", at(socket.next(), "payload", "0", "extensions", "code"));
      socket.say("ping", "", Map.of("a", 1));
      Map<?, ?> pong = socket.next();
      assertEquals("pong", pong.get("type"));
      assertEquals(1, at(pong, "payload", "a"));
    }
  }

  @Test
  void aSocketHasOnlySoManyDocuments() throws Exception {
    try (Socket socket = known()) {
      for (String id : new String[] {"1", "2", "3"}) {
        socket.subscribe(id, CREATED);
      }
      settle();
      socket.subscribe("4", CREATED);
      Map<?, ?> error = socket.next();
      assertEquals("4", error.get("id"));
      assertEquals("rate_limited", at(error, "payload", "0", "extensions", "code"));
    }
  }

  @Test
  void strangersMayAskForWhatIsPublicOnly() throws Exception {
    try (Socket socket = Socket.open(server)) {
      socket.say("connection_init", "", "");
      assertEquals("connection_ack", socket.next().get("type"));
      socket.subscribe("a", "{ webhooksCatalog { event } }");
      assertEquals("next", socket.next().get("type"));
      assertEquals("complete", socket.next().get("type"));
      socket.subscribe("a", CREATED);
      assertEquals("unauthenticated", at(socket.next(), "payload", "0", "extensions", "code"));
    }
  }

  @Test
  void theHeaderOfTheUpgradeTellsTheCallerToo() throws Exception {
    try (Socket socket = Socket.open(server, "Authorization", "Bearer " + server.key())) {
      socket.say("connection_init", "", "");
      assertEquals("connection_ack", socket.next().get("type"));
      socket.subscribe("a", "{ authMe { id } apiKeysCurrent { id } }");
      assertEquals("a", socket.next().get("id"));
    }
  }

  @Test
  void aCookieCountsForPagesOfTrustedOriginsOnly() throws Exception {
    SignInHouse people = new SignInHouse(server);
    String email = SignInHouse.newEmail();
    people.register(email).is(200);
    String cookies =
        people.login(email, SignInHouse.PASSWORD, "X-Ecosire-Session", "cookie").cookies();
    String own = "http://127.0.0.1:" + server.port();
    try (Socket socket = Socket.open(server, "Cookie", cookies, "Origin", own)) {
      socket.say("connection_init", "", "");
      assertEquals("connection_ack", socket.next().get("type"));
      socket.subscribe("a", CREATED);
      assertTrue(socket.isSilent());
    }
    for (String[] headers :
        new String[][] {
          {"Cookie", cookies, "Origin", "https://evil.example"},
          {"Cookie", cookies}
        }) {
      try (Socket socket = Socket.open(server, headers)) {
        socket.say("connection_init", "", "");
        assertEquals(4403, socket.code());
      }
    }
  }

  @Test
  void theProtocolIsHeld() throws Exception {
    String init = JsonText.write(Map.of("type", "connection_init"));
    String query = "{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":\"{x}\"}}";
    String listen = query.replace("{x}", CREATED);
    assertEquals(4400, code("no json"));
    assertEquals(4400, code("[]"));
    assertEquals(4400, code("{\"type\":\"start\"}"));
    assertEquals(4400, code(init, "{\"id\":1,\"type\":\"subscribe\",\"payload\":{}}"));
    assertEquals(4400, code(init, "{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{}}"));
    assertEquals(4401, code(query));
    assertEquals(4429, code(init, init));
    assertEquals(4408, code());
    String admin =
        JsonText.write(
            Map.of(
                "type",
                "connection_init",
                "payload",
                Map.of("Authorization", "Bearer " + server.key())));
    assertEquals(4409, code(admin, listen, listen));
    assertEquals(4403, code(admin.replace("Bearer ", "Bearer no")));
    try (Socket socket = Socket.open(server, "", new String[0])) {
      assertEquals(4406, socket.code());
    }
  }

  private static int code(String... messages) throws Exception {
    try (Socket socket = Socket.open(server)) {
      for (String message : messages) {
        socket.send(message);
      }
      return socket.code();
    }
  }

  @Test
  void aRevokedKeyEndsTheConnection() throws Exception {
    LiveHouse.Key key = house.key("read-only");
    try (Socket listening = Socket.known(server, key.text());
        Socket silent = Socket.known(server, key.text())) {
      listening.subscribe("a", CREATED);
      settle();
      house.revoke(key);
      assertEquals(4403, listening.code());
      assertEquals(4403, silent.code());
    }
  }
}
