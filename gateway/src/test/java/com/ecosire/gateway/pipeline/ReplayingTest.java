package com.ecosire.gateway.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.commerce.contacts.Contact;
import com.ecosire.domain.json.JsonWriter;
import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.pipeline.Outcome;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.store.embedded.TestDatabase;
import com.ecosire.gateway.pipeline.TrialsModule.Answer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ReplayingTest {
  private static final Map<String, Object> ONE = Map.of("number", 1);

  private final House key = House.with(Access.ADMIN).keyed("k " + UUID.randomUUID());

  private static void counting() {
    TrialsModule.does(call -> TrialsModule.COUNT.get());
  }

  @Test
  void givesTheFirstAnswerAgain() {
    Map<String, Object> ada = Map.of("name", "Ada", "tags", List.of("vip"));
    Outcome<Contact> first = key.run("contacts.create", ada);
    Outcome<Contact> second = key.run("contacts.create", ada);
    assertFalse(first.replayed());
    assertTrue(second.replayed());
    JsonWriter<Contact> json = JsonWriter.of(Contact.class);
    assertEquals(json.text(first.value()), json.text(second.value()));
    assertEquals(1, key.rows("contact", "id").size());
    assertEquals(1, key.rows("audit_entry", "id").size());
    assertEquals(1, key.rows("outbox_event", "id").size());
  }

  @Test
  void givesEveryKindOfAnswerAgain() throws Exception {
    counting();
    Outcome<List<Answer>> list = key.run("trials.list", ONE);
    assertEquals(list.value(), key.<List<Answer>>run("trials.list", ONE).value());
    assertNull(key.run("trials.none", ONE).value());
    Outcome<?> none = key.run("trials.none", ONE);
    assertTrue(none.replayed());
    assertNull(none.value());
    assertEquals("run 3", text(key.call("trials.print", ONE)));
    assertEquals("run 3", text(key.call("trials.print", ONE)));
    assertEquals(3, TrialsModule.COUNT.get());
  }

  private static String text(FileContent file) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.body().writeTo(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void refusesAKeyThatIsUsedForSomethingElse() {
    counting();
    key.call("trials.run", ONE);
    assertEquals("idempotency_key_reused", key.code("trials.run", Map.of("number", 2)));
    assertEquals(1, TrialsModule.COUNT.get());
  }

  @Test
  void takesEqualNumbersAsEqual() {
    counting();
    key.call("trials.run", ONE);
    assertTrue(key.run("trials.run", Map.of("number", 1L)).replayed());
  }

  @Test
  void tellsCallersAndOperationsApart() {
    counting();
    key.call("trials.run", ONE);
    assertFalse(key.run("trials.rule", ONE).replayed());
    House other = House.of(Access.WRITE, key.caller.organization(), "enterprise");
    assertFalse(other.keyed(key.key.orElseThrow()).run("trials.run", ONE).replayed());
    assertEquals(3, TrialsModule.COUNT.get());
  }

  @Test
  void keepsRefusalsOfTheBusinessButNotOfTheMoment() {
    TrialsModule.does(
        call -> {
          throw Problems.invalid("number", "too_odd", "Must be even");
        });
    Problem first = key.refused("trials.run", ONE);
    assertEquals(first, key.refused("trials.run", ONE));
    assertEquals(1, TrialsModule.COUNT.get());

    key.keyed("another " + UUID.randomUUID());
    TrialsModule.does(
        call -> {
          throw new IllegalStateException("a bug");
        });
    assertThrows(IllegalStateException.class, () -> key.run("trials.run", ONE));
    counting();
    assertFalse(key.run("trials.run", ONE).replayed());
  }

  @Test
  void refusesASecondCallWhileTheFirstOneRuns() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    TrialsModule.does(
        call -> {
          begun.countDown();
          await(end);
          return 1;
        });
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Outcome<Answer>> first = threads.submit(() -> key.run("trials.run", ONE));
      await(begun);
      assertEquals("idempotency_in_progress", key.code("trials.run", ONE));
      end.countDown();
      assertFalse(first.get().replayed());
    }
    assertTrue(key.run("trials.run", ONE).replayed());
    assertEquals(1, TrialsModule.COUNT.get());
  }

  @Test
  void takesACallOverWhoseLeaseIsOverAndTakesTheSlowOneBack() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    TrialsModule.does(
        call -> {
          if (begun.getCount() > 0) {
            begun.countDown();
            await(end);
          }
          return 1;
        });
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<String> slow = threads.submit(() -> key.code("trials.run", ONE));
      await(begun);
      House.CLOCK.pass(Duration.ofSeconds(61));
      assertFalse(key.run("trials.run", ONE).replayed());
      end.countDown();
      assertEquals("idempotency_in_progress", slow.get());
    }
    assertEquals(1, key.rows("audit_entry", "id").size());
    assertTrue(key.run("trials.run", ONE).replayed());
  }

  @Test
  void forgetsAfterADay() throws SQLException {
    counting();
    key.call("trials.run", ONE);
    House.CLOCK.pass(Duration.ofHours(24).plusSeconds(1));
    assertFalse(key.run("trials.run", Map.of("number", 7)).replayed());
    House.CLOCK.pass(Duration.ofHours(25));
    assertTrue(House.ANSWERS.sweep(House.CLOCK.instant()) > 0);
    assertFalse(key.run("trials.run", ONE).replayed());
  }

  @Test
  void sealsWhatItKeeps() throws SQLException {
    key.call("contacts.create", Map.of("name", "Very Secret Name"));
    try (Connection connection = TestDatabase.dataSource().getConnection();
        ResultSet rows =
            connection
                .createStatement()
                .executeQuery("SELECT answer FROM idempotent_call WHERE answer IS NOT NULL")) {
      int count = 0;
      while (rows.next()) {
        String stored = new String(rows.getBytes(1), StandardCharsets.ISO_8859_1);
        assertFalse(stored.contains("Very Secret Name"));
        count++;
      }
      assertTrue(count > 0);
    }
  }

  @Test
  void takesKeysOfPrintableCharactersOnly() {
    counting();
    assertEquals("validation_failed", key.keyed("").code("trials.run", ONE));
    assertEquals("validation_failed", key.keyed("é").code("trials.run", ONE));
    assertEquals("validation_failed", key.keyed("x".repeat(256)).code("trials.run", ONE));
    assertEquals(0, TrialsModule.COUNT.get());
    key.keyed("y".repeat(255)).call("trials.run", ONE);
    assertEquals(1, TrialsModule.COUNT.get());
  }

  @Test
  void ignoresTheKeyOfWhatOnlyReads() {
    counting();
    key.call("trials.look", ONE);
    assertFalse(key.run("trials.look", ONE).replayed());
    assertEquals(2, TrialsModule.COUNT.get());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
