package com.ecosire.gateway.live;

import static com.ecosire.gateway.live.LiveHouse.CREATED;
import static com.ecosire.gateway.live.LiveHouse.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.store.DatabaseLogin;
import com.ecosire.domain.store.embedded.TestDatabase;
import com.ecosire.gateway.server.RunningGateway;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How many may listen, how slowly, until when, and on which node. */
@Timeout(120)
class BoundsTest {
  private static final String KEY = "--secrets.encryptionKey=a key for tests, opens nothing else";

  @TempDir Path folder;

  @Test
  void aCallerHasOnlySoManyConnections() throws Exception {
    try (RunningGateway server = RunningGateway.start(folder, "--subscriptions.perCaller=2")) {
      try (EventStream first = EventStream.post(server, server.key(), CREATED);
          Socket second = Socket.known(server, server.key())) {
        assertEquals(200, first.http().statusCode());
        EventStream third = EventStream.post(server, server.key(), CREATED);
        assertEquals(429, third.http().statusCode());
        assertTrue(third.http().headers().firstValue("Retry-After").isPresent());
        assertTrue(second.isSilent());
      }
      // A place is free again as soon as it is known that the client has gone.
      while (EventStream.post(server, server.key(), CREATED).http().statusCode() == 429) {
        Thread.sleep(500);
      }
    }
  }

  @Test
  void aClientThatReadsTooSlowlyIsToldSoAndLosesNothing() throws Exception {
    try (RunningGateway server =
        RunningGateway.start(folder, "--subscriptions.queue=5", "--limits.free=100000")) {
      LiveHouse house = new LiveHouse(server);
      String big =
          "subscription { events(types: [\"contact.*\"]) { "
              + "id data a: data b: data c: data d: data e: data f: data g: data h: data i: data"
              + " } }";
      List<String> made = new ArrayList<>();
      Set<Object> told = new HashSet<>();
      String last = "";
      try (EventStream stream = EventStream.post(server, server.key(), big)) {
        for (int i = 0; i < 400; i++) {
          made.add(house.contact(20_000));
        }
        EventStream.Came came = stream.next();
        while (came.id().startsWith("evt_")) {
          last = came.id();
          told.add(at(came.at("data", "events", "data"), "object", "name"));
          came = stream.next();
        }
        assertEquals("rate_limited", came.at("errors", "0", "extensions", "code"));
        assertEquals("complete", stream.next().event());
      }
      assertTrue(told.size() < 400, "all came: the client was not slow");
      String on = CREATED.replace("contactCreated", "contactCreated(after: \"" + last + "\")");
      try (EventStream stream = EventStream.post(server, server.key(), on)) {
        while (!told.containsAll(made)) {
          told.add(stream.next().at("data", "contactCreated", "object", "name"));
        }
      }
    }
  }

  @Test
  void streamsEndWhenTheServerStops() throws Exception {
    RunningGateway server = RunningGateway.start(folder);
    EventStream stream = EventStream.post(server, server.key(), CREATED);
    Socket socket = Socket.known(server, server.key());
    socket.subscribe("a", CREATED);
    long begun = System.nanoTime();
    server.close();
    assertTrue(System.nanoTime() - begun < 10_000_000_000L);
    assertThrows(IOException.class, stream::next);
    assertEquals(1001, socket.code());
  }

  @Test
  void eachNodeTellsWhatHappensOnAnyOther() throws Exception {
    DatabaseLogin login = TestDatabase.migrated();
    Path one = Files.createDirectory(folder.resolve("a"));
    Path two = Files.createDirectory(folder.resolve("b"));
    try (RunningGateway first = RunningGateway.over(login, one, KEY);
        RunningGateway second = RunningGateway.over(login, two, KEY);
        EventStream here = EventStream.post(first, first.key(), CREATED);
        EventStream there = EventStream.post(second, first.key(), CREATED)) {
      String name = new LiveHouse(first).contact();
      for (EventStream each : List.of(here, there)) {
        assertEquals(name, each.next().at("data", "contactCreated", "object", "name"));
      }
      HttpResponse<String> made =
          second.anonymous(
              "POST",
              "/api/contacts",
              "{\"name\":\"From the other\"}",
              "Authorization",
              "Bearer " + first.key(),
              "Content-Type",
              "application/json");
      assertEquals(201, made.statusCode(), made.body());
      for (EventStream each : List.of(here, there)) {
        assertEquals("From the other", each.next().at("data", "contactCreated", "object", "name"));
      }
    }
  }
}
