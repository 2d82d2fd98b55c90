package com.ecosire.gateway.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.mail.MailMessage;
import com.ecosire.domain.mail.MailOutbox;
import com.ecosire.domain.store.embedded.TestDatabase;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailWorkerTest {
  private final List<MailMessage> carried = new ArrayList<>();
  private PostOffice office;
  private Instant now;

  @BeforeEach
  void open() throws SQLException {
    office = new PostOffice(TestDatabase.migrated());
    office.leave("ann@example.com", "join");
    now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private boolean work(MailCarrier carrier) throws SQLException {
    return work(office.outbox(), carrier);
  }

  private boolean work(MailOutbox outbox, MailCarrier carrier) throws SQLException {
    return new MailWorker(outbox, carrier, Clock.fixed(now, ZoneOffset.UTC)).sendNext();
  }

  private static void refuse(MailMessage message) throws UndeliveredException {
    throw new UndeliveredException("SMTP 451");
  }

  @Test
  void aSentMailIsErased() throws SQLException {
    assertTrue(work(carried::add));
    assertEquals(1, carried.size());
    assertEquals("null", office.row("sealed"));
    assertNotEquals("null", office.row("sentAt"));
    assertFalse(work(carried::add));
  }

  @Test
  void aMailIsTriedAgainAfterOneFiveAndThirtyMinutesAndThenGivenUp() throws SQLException {
    for (int minutes : new int[] {1, 5, 30}) {
      assertTrue(work(MailWorkerTest::refuse));
      now = now.plus(Duration.ofMinutes(minutes)).minusMillis(1);
      assertFalse(work(MailWorkerTest::refuse), "before " + minutes + " minutes");
      now = now.plusMillis(1);
    }
    assertEquals("null", office.row("failedAt"));
    assertTrue(work(MailWorkerTest::refuse));
    assertNotEquals("null", office.row("failedAt"));
    assertEquals("SMTP 451", office.row("failure"));
    assertEquals("null", office.row("sealed"));
    now = now.plus(Duration.ofDays(1));
    assertFalse(work(carried::add));
  }

  @Test
  void aMailWhoseNodeDiedIsSentByAnother() throws SQLException {
    office.outbox().claim(now, MailWorker.LEASE);
    assertFalse(work(carried::add));
    now = now.plus(MailWorker.LEASE);
    assertTrue(work(carried::add));
    assertEquals(1, carried.size());
  }

  @Test
  void aMailOfAnotherKeyIsGivenUpAndDoesNotHoldUpOthers() throws SQLException {
    assertTrue(work(office.outboxOfAnotherKey(), carried::add));
    assertEquals(List.of(), carried);
    assertEquals("sealed under another key", office.row("failure"));
    office.leave("bob@example.com", "join");
    now = now.plusSeconds(60);
    assertTrue(work(carried::add));
  }
}
