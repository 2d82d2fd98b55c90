package com.ecosire.gateway.mail;

import com.ecosire.domain.mail.MailOutbox;
import com.ecosire.domain.mail.MailOutbox.Claimed;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Sends the mails that wait, one after the other. Every node has one; a mail whose node dies while
 * it is sent comes to another one when its lease is over.
 */
public final class MailWorker implements AutoCloseable {
  /** Longer than a carrier takes at most. */
  static final Duration LEASE = Duration.ofMinutes(5);

  /** The waits after failed attempts; after one attempt more than these a mail is given up. */
  static final List<Duration> WAITS =
      List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30));

  private static final System.Logger LOG = System.getLogger(MailWorker.class.getName());
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final Duration END = Duration.ofSeconds(5);

  private final MailOutbox outbox;
  private final MailCarrier carrier;
  private final Clock clock;
  private final CountDownLatch stop = new CountDownLatch(1);
  private final Thread thread = Thread.ofVirtual().name("mail").unstarted(this::run);

  MailWorker(MailOutbox outbox, MailCarrier carrier, Clock clock) {
    this.outbox = outbox;
    this.carrier = carrier;
    this.clock = clock;
  }

  /** A worker that is at work until it is closed. */
  public static MailWorker start(MailOutbox outbox, MailCarrier carrier, Clock clock) {
    MailWorker worker = new MailWorker(outbox, carrier, clock);
    worker.thread.start();
    return worker;
  }

  private void run() {
    try {
      while (!stop.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
        sendAll();
      }
    } catch (InterruptedException e) {
      // The server stops.
    }
  }

  private void sendAll() {
    try {
      boolean more = true;
      while (more && stop.getCount() > 0) {
        more = sendNext();
      }
    } catch (SQLException | RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "Mails wait: " + e.getClass().getName());
    }
  }

  /** Sends the mail that has waited longest; says whether there was one. */
  boolean sendNext() throws SQLException {
    Optional<Claimed> next = outbox.claim(clock.instant(), LEASE);
    if (next.isPresent()) {
      send(next.get());
    }
    return next.isPresent();
  }

  private void send(Claimed claimed) throws SQLException {
    try {
      carrier.carry(outbox.open(claimed));
      outbox.sent(claimed, clock.instant());
    } catch (UndeliveredException e) {
      undelivered(claimed, e.getMessage());
    } catch (GeneralSecurityException e) {
      giveUp(claimed, "sealed under another key");
    }
  }

  private void undelivered(Claimed claimed, String reason) throws SQLException {
    if (claimed.attempt() > WAITS.size()) {
      giveUp(claimed, reason);
      return;
    }
    Instant at = clock.instant().plus(WAITS.get(claimed.attempt() - 1));
    outbox.again(claimed, at, reason);
    LOG.log(System.Logger.Level.WARNING, claimed + " is tried again at " + at + ": " + reason);
  }

  private void giveUp(Claimed claimed, String reason) throws SQLException {
    outbox.failed(claimed, clock.instant(), reason);
    LOG.log(System.Logger.Level.ERROR, claimed + " is given up: " + reason);
  }

  /** Lets the mail at hand be sent; if that takes too long, another node sends it later. */
  @Override
  public void close() {
    stop.countDown();
    try {
      if (!thread.join(END)) {
        thread.interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
