package com.ecosire.gateway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.store.DatabaseLogin;
import com.ecosire.domain.store.embedded.TestDatabase;
import com.ecosire.gateway.server.OrderWriter.Goods;
import com.ecosire.gateway.webhooks.Receiver;
import com.ecosire.gateway.webhooks.Receiver.Received;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a node was delivering when it was killed another one delivers. */
@DisabledOnOs(OS.WINDOWS)
class NodeDeathTest {
  private static final int EVENTS = 6;

  /** What is left of a lease of 12 seconds once a request has come. */
  private static final Duration LEASE = Duration.ofSeconds(11);

  private static final Duration LATE = Duration.ofSeconds(25);
  private static final int LOOKS = 100;

  @TempDir Path folder;

  @Test
  void anotherOneTakesOverWhenTheLeaseEnds() throws Exception {
    AtomicBoolean awake = new AtomicBoolean();
    DatabaseLogin login = TestDatabase.migrated();
    String[] switches = switches(login);
    try (ServerProcess dying = ServerProcess.start(folder.resolve("dying"), switches);
        ServerProcess other = ServerProcess.start(folder.resolve("other"), switches);
        Receiver receiver =
            new Receiver(
                (exchange, number) -> {
                  while (!awake.get()) {
                    Thread.sleep(10);
                  }
                  Receiver.answer(exchange, 200, "");
                })) {
      ChangeWriter writer = new ChangeWriter(dying, new Goods("", ""));
      Map<?, ?> endpoint = writer.endpoint(receiver.url());
      for (int i = 0; i < EVENTS; i++) {
        assertTrue(writer.change(8 * i));
      }
      Waiting.until("sent", () -> receiver.received().size() == EVENTS);
      dying.kill();
      awake.set(true);
      ToldChanges changes = ToldChanges.of(login, endpoint);
      for (int i = 0; i < LOOKS && changes.waiting() > 0; i++) {
        Thread.sleep(LATE.dividedBy(LOOKS));
      }
      assertEquals(0, changes.waiting());
      assertEquals(
          changes.events(), ToldChanges.told(receiver).keySet().stream().sorted().toList());
      assertTakenOver(receiver);
      assertTrue(other.port() > 0);
    }
  }

  private static String[] switches(DatabaseLogin login) {
    return new String[] {
      "--secrets.encryptionKey=a key for tests, which opens nothing else",
      "--webhooks.loopback=true",
      "--webhooks.timeFactor=100",
      "--database.url=" + login.url(),
      "--database.user=" + login.user(),
      "--database.password=" + login.password()
    };
  }

  /** Those that came twice: the second time no earlier than the first node's lease ended. */
  private static void assertTakenOver(Receiver receiver) {
    List<List<Received>> twice =
        receiver.received().stream()
            .collect(Collectors.groupingBy(came -> came.header("webhook-id")))
            .values()
            .stream()
            .filter(same -> same.size() > 1)
            .toList();
    assertTrue(!twice.isEmpty(), "the node that was killed delivered nothing");
    for (List<Received> same : twice) {
      assertEquals(2, same.size());
      long gap = same.get(1).nanos() - same.get(0).nanos();
      assertTrue(gap >= LEASE.toNanos(), () -> "taken over after " + Duration.ofNanos(gap));
      assertEquals(same.get(0).body(), same.get(1).body());
    }
  }
}
