package com.ecosire.gateway.live;

import static com.ecosire.gateway.live.LiveHouse.CREATED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.json.JsonText;
import com.ecosire.gateway.server.RunningGateway;
import com.ecosire.gateway.server.SignInHouse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Events over server-sent events, by GraphQL. */
@Timeout(60)
class StreamsTest {
  @TempDir static Path folder;

  private static RunningGateway server;
  private static LiveHouse house;

  @BeforeAll
  static void start() throws Exception {
    server =
        RunningGateway.start(
            folder, "--http.trustedProxies=127.0.0.1", "--subscriptions.perCaller=40");
    house = new LiveHouse(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static EventStream listen(String query) throws Exception {
    return EventStream.post(server, server.key(), query);
  }

  @Test
  void anEventComesWithTheFieldsThatWereAskedFor() throws Exception {
    try (EventStream stream = listen(CREATED)) {
      assertEquals(200, stream.http().statusCode());
      assertEquals(
          "text/event-stream", stream.http().headers().firstValue("Content-Type").orElse(""));
      String name = house.contact();
      EventStream.Came came = stream.next();
      assertEquals("next", came.event());
      assertEquals(name, came.at("data", "contactCreated", "object", "name"));
      assertEquals(came.id(), came.at("data", "contactCreated", "id"));
      assertEquals("contact.created", came.at("data", "contactCreated", "type"));
      assertEquals(3, ((Map<?, ?>) came.at("data", "contactCreated")).size());
    }
  }

  @Test
  void anEventHasTheValuesOfTheBodyThatWebhooksAreSent() throws Exception {
    try (EventStream stream =
        EventStream.get(
            server,
            server.key(),
            "subscription { events(types: [\"contact.*\"]) { id type createdAt organizationId data"
                + " } }")) {
      house.contact();
      EventStream.Came came = stream.next();
      Object list =
          JsonText.parse(
              server.get("/api/webhooks/events?limit=1&sortOrder=desc&sortBy=occurredAt").body());
      Object event = LiveHouse.at(list, "data", "0");
      assertEquals(LiveHouse.at(event, "eventKey"), came.at("data", "events", "id"));
      assertEquals(LiveHouse.at(event, "payload", "data"), came.at("data", "events", "data"));
    }
  }

  @Test
  void relationsAndFragmentsAreShownAsInAnyAnswer() throws Exception {
    try (EventStream stream =
        listen(
            "subscription { contactCreated { ...seen } } fragment seen on ContactEvent { object {"
                + " nodeId name orders(first: 2) { id } } }")) {
      String name = house.contact();
      EventStream.Came came = stream.next();
      assertEquals(name, came.at("data", "contactCreated", "object", "name"), came.data());
      assertEquals(java.util.List.of(), came.at("data", "contactCreated", "object", "orders"));
    }
  }

  @Test
  void onlyTheWantedTypesCome() throws Exception {
    try (EventStream stream =
        listen("subscription { events(types: [\"contact.deleted\"]) {type} }")) {
      house.contact();
      HttpResponse<String> made = server.post("/api/contacts", "{\"name\":\"Goes\"}");
      Object id = LiveHouse.at(JsonText.parse(made.body()), "id");
      assertEquals(204, server.call("DELETE", "/api/contacts/" + id, "").statusCode());
      assertEquals("contact.deleted", stream.next().at("data", "events", "type"));
    }
  }

  @Test
  void eventsOfOtherOrganizationsAndOfRefusedChangesNeverCome() throws Exception {
    SignInHouse others = new SignInHouse(server);
    String token = others.register(SignInHouse.newEmail()).is(200).text("token");
    try (EventStream stream = listen("subscription { contactCreated { object { name } } }")) {
      String[] bearer = SignInHouse.bearer(token);
      others.send("POST", "/api/contacts", Map.of("name", "Not yours"), bearer).is(201);
      assertEquals(422, server.post("/api/contacts", "{\"name\":\"\"}").statusCode());
      String name = house.contact();
      assertEquals(name, stream.next().at("data", "contactCreated", "object", "name"));
    }
  }

  @Test
  void aClientGoesOnAfterTheLastEventThatItHad() throws Exception {
    String last;
    try (EventStream stream = listen(CREATED)) {
      house.contact();
      last = stream.next().id();
    }
    String missed = house.contact();
    try (EventStream stream =
        EventStream.get(server, server.key(), CREATED, "Last-Event-ID", last)) {
      while (!missed.equals(stream.next().at("data", "contactCreated", "object", "name"))) {
        // Those of the ten seconds before may come twice.
      }
      String next = house.contact();
      assertEquals(next, stream.next().at("data", "contactCreated", "object", "name"));
    }
    EventStream unknown = listen("subscription { contactCreated(after: \"evt_0\") { id } }");
    assertEquals(404, unknown.http().statusCode());
  }

  @Test
  void whoMayNotReadThemIsRefused() throws Exception {
    assertEquals(401, EventStream.post(server, "", CREATED).http().statusCode());
    assertEquals(401, EventStream.post(server, "ecos_live_no", CREATED).http().statusCode());
    String contacts = house.key("read-only", "contacts").text();
    EventStream lacking = EventStream.post(server, contacts, CREATED);
    assertEquals(403, lacking.http().statusCode());
    assertEquals("module_denied", lacking.refusal("errors", "0", "extensions", "code"));
    String webhooks = house.key("read-only", "webhooks").text();
    assertEquals(403, EventStream.post(server, webhooks, CREATED).http().statusCode());
    String both = house.key("read-only", "webhooks", "contacts").text();
    try (EventStream stream = EventStream.post(server, both, "subscription { events { type } }")) {
      assertEquals(200, stream.http().statusCode());
      server.post("/api/webhooks/endpoints", "{}");
      house.contact();
      assertEquals("contact.created", stream.next().at("data", "events", "type"));
    }
  }

  @Test
  void faultsOfTheDocumentAreToldWithinTheStream() throws Exception {
    for (String query :
        new String[] {
          "subscription { nothing { id } }",
          "subscription { events(types: [\"no.such\"]) { id } }",
          "subscription { events { id } contactCreated { id } }",
          "subscription { events @skip(if: true) { id } }",
          "subscription ($no: Boolean = false) { events @include(if: $no) { id } }"
        }) {
      try (EventStream stream = listen(query)) {
        assertEquals(200, stream.http().statusCode(), query);
        EventStream.Came came = stream.next();
        assertTrue(came.data().startsWith("{\"errors\""), came.data());
        assertEquals("complete", stream.next().event());
      }
    }
  }

  @Test
  void queriesAndMutationsAreAnsweredByAStreamOfOne() throws Exception {
    try (EventStream stream =
        listen("mutation { contactCreate(input: {name: \"By stream\"}) { name } }")) {
      assertEquals("By stream", stream.next().at("data", "contactCreate", "name"));
      assertEquals("complete", stream.next().event());
      assertThrows(IOException.class, stream::next);
    }
  }

  @Test
  void withoutAStreamASubscriptionIsRefused() {
    String body = JsonText.write(Map.of("query", CREATED));
    assertTrue(server.post("/graphql", body).body().contains("not_acceptable"));
    HttpResponse<String> strict =
        server.post("/graphql", body, "Accept", "application/graphql-response+json");
    assertEquals(406, strict.statusCode());
  }

  @Test
  void aRevokedKeyEndsItsStream() throws Exception {
    LiveHouse.Key key = house.key("read-only");
    try (EventStream stream = EventStream.post(server, key.text(), CREATED)) {
      assertEquals(200, stream.http().statusCode());
      house.revoke(key);
      EventStream.Came came = stream.next();
      assertEquals("invalid_credential", came.at("errors", "0", "extensions", "code"));
      assertEquals("complete", stream.next().event());
    }
  }
}
