package com.ecosire.gateway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.gateway.server.OrderWriter.Goods;
import com.ecosire.gateway.webhooks.Receiver;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each change that is kept is told, however often the server is killed with {@code kill -9}, and
 * none that is not. {@code -Dwebhooks.changes=1000 -Dwebhooks.kills=8} asks for more.
 */
@DisabledOnOs(OS.WINDOWS)
class WebhookKillTest {
  private static final int CHANGES = Integer.getInteger("webhooks.changes", 120);
  private static final int KILLS = Integer.getInteger("webhooks.kills", 2);
  private static final int WRITERS = 4;
  private static final int PATIENCE = 90_000;
  private static final String[] SWITCHES = {
    "--webhooks.loopback=true", "--webhooks.timeFactor=100"
  };

  @TempDir Path folder;

  private final Random random = new Random();
  private final AtomicInteger numbers = new AtomicInteger();
  private final AtomicInteger kept = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();
  private final AtomicInteger unwell = new AtomicInteger();
  private int kills;
  private final List<String> faults = new ArrayList<>();

  @Test
  void tellsWhatWasKeptAndNothingElse() throws Exception {
    try (Receiver receiver = new Receiver(this::answer)) {
      Map<?, ?> endpoint;
      Goods goods;
      try (ServerProcess server = start()) {
        ChangeWriter writer = new ChangeWriter(server, new Goods("", ""));
        endpoint = writer.endpoint(receiver.url());
        goods = OrderWriter.goods(server);
        // Else a writer could delete the contact of the orders before it has one.
        new OrderWriter(server, goods).write("first");
        writeAndKill(server, goods, receiver);
      }
      for (int i = 1; i < KILLS; i++) {
        try (ServerProcess server = start()) {
          writeAndKill(server, goods, receiver);
        }
      }
      try (ServerProcess server = start()) {
        write(server, goods, CHANGES).forEach(WebhookKillTest::join);
        assertEquals(List.of(), faults);
        assertTold(ToldChanges.of(server.database(), endpoint), receiver);
      }
    }
  }

  private ServerProcess start() throws IOException, InterruptedException {
    return ServerProcess.start(folder.resolve("data"), SWITCHES);
  }

  /** Mostly at once, sometimes late, and sometimes not well. */
  private void answer(HttpExchange exchange, int number) throws IOException, InterruptedException {
    if (number % 10 == 0) {
      Thread.sleep(400);
    }
    boolean well = number % 17 != 0;
    unwell.addAndGet(well ? 0 : 1);
    Receiver.answer(exchange, well ? 200 : 503, "");
  }

  /** Strikes at some time, each other time while something is being delivered. */
  private void writeAndKill(ServerProcess server, Goods goods, Receiver receiver)
      throws InterruptedException {
    int share = CHANGES / (KILLS + 1);
    int end = kept.get() + share / 2 + random.nextInt(share);
    List<Thread> writers = write(server, goods, Integer.MAX_VALUE);
    boolean amid = kills++ % 2 == 0;
    while (kept.get() < end || (amid && receiver.present() == 0)) {
      assertTrue(writers.stream().anyMatch(Thread::isAlive), () -> "all failed: " + faults);
      Thread.sleep(random.nextInt(1, 5));
    }
    server.kill();
    writers.forEach(WebhookKillTest::join);
  }

  /** Writers that change things until so much is kept, or until the server dies. */
  private List<Thread> write(ServerProcess server, Goods goods, int end) {
    List<Thread> writers = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      ChangeWriter writer = new ChangeWriter(server, goods);
      writers.add(Thread.ofVirtual().start(() -> write(writer, end)));
    }
    return writers;
  }

  private void write(ChangeWriter writer, int end) {
    try {
      while (kept.get() < end) {
        (writer.change(numbers.getAndIncrement()) ? kept : refused).incrementAndGet();
      }
    } catch (IOException | InterruptedException e) {
      // The server died, and nobody knows what became of this one.
    } catch (IllegalStateException e) {
      synchronized (faults) {
        faults.add(e.getMessage());
      }
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void assertTold(ToldChanges changes, Receiver receiver) throws InterruptedException {
    long end = System.currentTimeMillis() + PATIENCE;
    while (changes.waiting() > 0) {
      assertTrue(System.currentTimeMillis() < end, () -> changes.waiting() + " wait still");
      Thread.sleep(50);
    }
    Map<String, String> told = ToldChanges.told(receiver);
    assertEquals(changes.changes(), ToldChanges.changes(told));
    assertEquals(changes.events(), told.keySet().stream().sorted().toList());
    int repeated = receiver.received().size() - told.size() - unwell.get();
    assertTrue(changes.changes().size() >= CHANGES, "too few changes to tell anything");
    assertTrue(repeated > 0, "no delivery was struck");
    assertTrue(refused.get() > 0);
    System.out.printf(
        "%d changes kept, %d refused, %d events, %d kills, %d of %d requests not settled%n",
        changes.changes().size(),
        refused.get(),
        told.size(),
        kills,
        repeated,
        receiver.received().size());
  }
}
