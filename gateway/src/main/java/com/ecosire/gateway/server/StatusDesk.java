package com.ecosire.gateway.server;

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
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Looks at the server's own parts for the status page, and keeps the page in memory fresh. */
final class StatusDesk implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofSeconds(10);

  private final Parts parts;
  private final DatabaseWatch watch;
  private final Thread thread = Thread.ofVirtual().name("status").unstarted(this::run);
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
    this.watch = new DatabaseWatch(new DatabaseHealth(parts.source), parts.clock);
    Map<OwnPart, Supplier<Finding>> looks = new EnumMap<>(OwnPart.class);
    OwnCalls calls = new OwnCalls(parts.settings.http().address(), () -> port);
    looks.put(OwnPart.REST_API, calls::rest);
    looks.put(OwnPart.GRAPHQL_API, calls::graphql);
    looks.put(OwnPart.PORTAL, calls::portal);
    looks.put(OwnPart.WEBHOOKS, () -> finding(parts.callbacks.isAtWork()));
    looks.put(OwnPart.MAIL, mail(parts));
    looks.put(OwnPart.DATABASE, watch::finding);
    others.forEach((part, isUp) -> looks.put(part, () -> finding(isUp.getAsBoolean())));
    Callbacks callbacks = parts.callbacks;
    parts.module.open(
        new Outside(callbacks.targets(), callbacks.carrier(), callbacks.carrier()::look, looks));
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

  private void run() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        Thread.sleep(PAUSE);
        watch.look();
        parts.module.board().renew(parts.unit.get());
      }
    } catch (InterruptedException e) {
      // The server stops.
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
