package com.ecosire.domain.mail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.mail.MailOutbox.Claimed;
import com.ecosire.domain.platform.Platform;
import com.ecosire.domain.secrecy.MasterKey;
import com.ecosire.domain.store.embedded.TestDatabase;
import com.ecosire.domain.testing.Tenant;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails are there exactly if the change is, sealed, and taken by one node at a time. */
class MailOutboxTest {
  private static final MasterKey KEY = MasterKey.of("fedcba9876543210".repeat(2));
  private static final Duration LEASE = Duration.ofMinutes(5);
  private static final Instant NOW = Instant.parse("2026-03-14T09:26:53.589Z");
  private static final String LINK = "https://example.com/reset?token=S3cretToken";

  private final Mails mails = new Mails(KEY, "https://example.com");
  private final MailOutbox outbox = new MailOutbox(TestDatabase.dataSource(), KEY);
  private final Tenant tenant = Platform.open();

  @BeforeEach
  void clear() throws SQLException {
    try (Connection connection = TestDatabase.dataSource().getConnection();
        PreparedStatement statement = connection.prepareStatement("DELETE FROM mail_message")) {
      statement.executeUpdate();
    }
  }

  private void send(String recipient) {
    Mail mail =
        Mail.to(recipient, MailTemplate.RESET_PASSWORD, "en")
            .with("name", "Ann")
            .with("link", mails.link("/reset?token=S3cretToken"));
    Platform.write(
        tenant,
        call -> {
          mails.send(mail, call);
          return true;
        });
  }

  private Claimed claim(Instant now) throws SQLException {
    return outbox.claim(now, LEASE).orElseThrow();
  }

  private boolean isEmpty(Instant now) throws SQLException {
    return outbox.claim(now, LEASE).isEmpty();
  }

  @Test
  void aMailSaysWhatItsTemplateAndValuesSay() throws Exception {
    send("ann@example.com");
    MailMessage message = outbox.open(claim(NOW));
    assertEquals("ann@example.com", message.recipient());
    assertEquals("Choose a new password", message.text().subject());
    assertTrue(message.text().plain().contains(LINK));
    assertEquals(NOW, message.createdAt());
    assertEquals(Optional.empty(), message.unsubscribe());
  }

  @Test
  void aMailOfAChangeThatIsTakenBackIsNeverSent() throws SQLException {
    assertThrows(
        IllegalStateException.class,
        () ->
            Platform.write(
                tenant,
                call -> {
                  mails.send(
                      Mail.to("ann@example.com", MailTemplate.PASSWORD_CHANGED, "en")
                          .with("name", "Ann"),
                      call);
                  throw new IllegalStateException("taken back");
                }));
    assertTrue(isEmpty(NOW.plusSeconds(3600)));
  }

  @Test
  void recipientAndWordsAreSealedAtRest() throws SQLException {
    send("ann@example.com");
    String row = new String(claim(NOW).sealed().bytes(), StandardCharsets.ISO_8859_1);
    for (String secret : List.of("ann@example.com", "S3cretToken", "Ann", "password")) {
      assertFalse(row.contains(secret), secret);
    }
  }

  @Test
  void aMailDoesNotOpenUnderAnotherKeyAndIsNotShown() throws SQLException {
    send("ann@example.com");
    MailOutbox other =
        new MailOutbox(TestDatabase.dataSource(), MasterKey.of("another key".repeat(3)));
    assertEquals(List.of(), other.latest(10));
    Claimed claimed = claim(NOW);
    assertThrows(GeneralSecurityException.class, () -> other.open(claimed));
  }

  @Test
  void aMailIsClaimedByOneNodeUntilItsLeaseIsOver() throws SQLException {
    send("ann@example.com");
    Claimed first = claim(NOW);
    assertTrue(isEmpty(NOW.plus(LEASE).minusMillis(1)));
    Claimed second = claim(NOW.plus(LEASE));
    assertEquals(first.id(), second.id());
    assertNotEquals(first.holder(), second.holder());
    assertEquals(2, second.attempt());
    assertFalse(outbox.sent(first, NOW), "the first node's claim is over");
    assertTrue(outbox.sent(second, NOW));
  }

  @Test
  void aMailThatAnotherNodeIsClaimingIsNotWaitedFor() throws SQLException {
    send("ann@example.com");
    send("bob@example.com");
    try (Connection connection = TestDatabase.dataSource().getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement lock =
          connection.prepareStatement(
              "SELECT id FROM mail_message ORDER BY id LIMIT 1 FOR UPDATE")) {
        lock.executeQuery();
        assertFalse(isEmpty(NOW));
        assertTrue(isEmpty(NOW));
      } finally {
        connection.rollback();
      }
    }
  }

  @Test
  void aMailThatIsSentIsErasedAndNotSentAgain() throws SQLException {
    send("ann@example.com");
    assertTrue(outbox.sent(claim(NOW), NOW));
    assertEquals(List.of(), outbox.latest(10));
    assertTrue(isEmpty(NOW.plus(Duration.ofDays(1))));
  }

  @Test
  void aMailThatIsGivenUpIsErasedAndNotSentAgain() throws SQLException {
    send("ann@example.com");
    assertTrue(outbox.failed(claim(NOW), NOW, "x".repeat(1000)));
    assertEquals(List.of(), outbox.latest(10));
    assertTrue(isEmpty(NOW.plus(Duration.ofDays(1))));
  }

  @Test
  void aMailIsTriedAgainWhenItIsTime() throws SQLException {
    send("ann@example.com");
    Claimed first = claim(NOW);
    Instant later = NOW.plus(Duration.ofMinutes(1));
    assertTrue(outbox.again(first, later, "SMTP 451"));
    assertTrue(isEmpty(later.minusMillis(1)));
    Claimed second = claim(later);
    assertArrayEquals(first.sealed().bytes(), second.sealed().bytes());
    assertEquals(2, second.attempt());
  }

  @Test
  void theMailsThatAreKeptAreShownNewestFirst() throws SQLException {
    send("ann@example.com");
    send("bob@example.com");
    assertEquals(
        List.of("bob@example.com", "ann@example.com"),
        outbox.latest(10).stream().map(MailMessage::recipient).toList());
    assertEquals(1, outbox.latest(1).size());
  }
}
