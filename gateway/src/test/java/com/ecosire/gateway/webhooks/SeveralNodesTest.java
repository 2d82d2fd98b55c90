package com.ecosire.gateway.webhooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.store.DatabaseLogin;
import com.ecosire.domain.store.embedded.TestDatabase;
import com.ecosire.gateway.server.RunningGateway;
import com.ecosire.gateway.server.Waiting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nodes share what is to be sent. */
class SeveralNodesTest {
  private static final int EVENTS = 60;
  private static final String[] SWITCHES = {
    "--webhooks.loopback=true",
    "--limits.free=100000",
    "--secrets.encryptionKey=a key for tests, which opens nothing else"
  };

  @TempDir Path folder;

  @Test
  void eachEventIsSentOnceAndNeverTooManyAtATime() throws Exception {
    DatabaseLogin login = TestDatabase.migrated();
    Path one = Files.createDirectory(folder.resolve("a"));
    Path two = Files.createDirectory(folder.resolve("b"));
    try (RunningGateway first = RunningGateway.over(login, one, SWITCHES);
        RunningGateway second = RunningGateway.over(login, two, SWITCHES);
        Receiver receiver =
            new Receiver(
                (exchange, number) -> {
                  Thread.sleep(50);
                  Receiver.answer(exchange, 200, "");
                })) {
      WebhooksHouse house = new WebhooksHouse(first);
      Map<?, ?> endpoint = house.endpoint(receiver.url(), "contact.created");
      for (int i = 0; i < EVENTS; i++) {
        house.contact();
      }
      Waiting.until("all", () -> house.count(endpoint.get("id"), "delivered") == EVENTS);
      assertEquals(EVENTS, receiver.received().size());
      assertEquals(
          EVENTS,
          receiver.received().stream()
              .map(came -> came.header("webhook-id"))
              .collect(Collectors.toSet())
              .size());
      assertTrue(receiver.mostAtATime() <= 10, "" + receiver.mostAtATime());
      assertTrue(second.port() > 0);
    }
  }
}
