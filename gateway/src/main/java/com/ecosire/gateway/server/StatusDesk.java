package com.ecosire.gateway.server;

import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.Job;
import com.ecosire.domain.platform.status.StatusModule;
import com.ecosire.domain.platform.status.components.OwnPart;
import com.ecosire.domain.platform.status.probes.Finding;
import com.ecosire.domain.platform.status.probes.Outside;
import com.ecosire.gateway.observe.DatabaseHealth;
import com.ecosire.gateway.observe.DatabaseWatch;
import com.ecosire.gateway.observe.MailCheck;
import com.ecosire.gateway.observe.OwnCalls;
import com.ecosire.gateway.settings.MailSettings;
import com.ecosire.gateway.settings.Settings;
import jakarta.persistence.EntityManagerFactory;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Looks at the server's own parts for the status page, and keeps the page in memory fresh. */
final class StatusDesk implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(StatusDesk.class.getName());

  /** From the begin of one look at the database to the next. */
  private static final Duration PAUSE = Duration.ofSeconds(10);

  private final Parts parts;
  private final DatabaseWatch watch;
  private final Thread thread = Thread.ofVirtual().name("status").unstarted(this::run);
  private Thread reading = Thread.ofVirtual().unstarted(() -> {});
  private volatile Runnable writing = () -> {};
  private volatile int port;

  /** What it works with. */
  record Parts(
      Settings settings,
      StatusModule module,
      DataSource source,
      Supplier<EntityManagerFactory> unit,
      Callbacks callbacks,
      Clock clock) {}

  /** Opens the module, but keeps nothing fresh yet. */
  StatusDesk(Parts parts, Map<OwnPart, BooleanSupplier> others) {
    this.parts = parts;
    Map<OwnPart, Supplier<Finding>> looks = new EnumMap<>(OwnPart.class);
    OwnCalls calls = new OwnCalls(parts.settings.http().address(), () -> port);
    looks.put(OwnPart.REST_API, calls::rest);
    looks.put(OwnPart.GRAPHQL_API, calls::graphql);
    looks.put(OwnPart.PORTAL, calls::portal);
    looks.put(OwnPart.WEBHOOKS, () -> finding(parts.callbacks.isAtWork()));
    looks.put(OwnPart.MAIL, mail(parts));
    others.forEach((part, isUp) -> looks.put(part, () -> finding(isUp.getAsBoolean())));
    this.watch = new DatabaseWatch(new DatabaseHealth(parts.source), looks, parts.clock);
    looks.put(OwnPart.DATABASE, watch::finding);
    Callbacks callbacks = parts.callbacks;
    parts.module.open(
        new Outside(
            callbacks.targets(), callbacks.carrier(), callbacks.carrier()::look, looks, watch));
  }

  private static Finding finding(boolean isUp) {
    return isUp ? Finding.GOOD : Finding.bad("no answer lately");
  }

  /** Without a mail server mails are kept and shown, which cannot fail by itself. */
  private static Supplier<Finding> mail(Parts parts) {
    MailSettings set = parts.settings.mail();
    return set.isSending()
        ? new MailCheck(set.host(), set.port(), parts.source, parts.clock)::finding
        : () -> Finding.GOOD;
  }

  /** The server answers on a port from now on. */
  void answering(int known) {
    port = known;
    parts.module.board().renew(parts.unit.get());
    if (parts.settings.database().pollMillis() > 0) {
      thread.start();
    }
  }

  /** Has what happened while the database was away written down as soon as it is back. */
  void writesBy(Catalog catalog, BiConsumer<Job, UUID> worker) {
    Job noting =
        catalog.jobs().stream()
            .filter(job -> job.name().equals(StatusModule.NOTING))
            .findFirst()
            .orElseThrow();
    writing = () -> worker.accept(noting, noting.only().orElseThrow().get());
  }

  private void run() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        Thread.sleep(PAUSE.minus(look()));
      }
    } catch (InterruptedException e) {
      // The server stops.
    }
  }

  /** Looks once; how long that took, as far as it matters. */
  private Duration look() {
    long begun = System.nanoTime();
    if (!watch.look()) {
      parts.module.board().sees(watch.sighting());
    } else if (!reading.isAlive()) {
      // Beside the looks, since a database that stops now would hold them up for long.
      reading = Thread.ofVirtual().name("status-reading").start(this::read);
    }
    Duration taken = Duration.ofNanos(System.nanoTime() - begun);
    return taken.compareTo(PAUSE) < 0 ? taken : PAUSE;
  }

  /** The database tells how all is; first it is told what it missed. */
  private void read() {
    if (!watch.outages().isEmpty()) {
      try {
        writing.run();
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "An outage could not be written down yet: " + e);
      }
    }
    parts.module.board().renew(parts.unit.get());
    parts.module.board().sees(watch.sighting());
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
