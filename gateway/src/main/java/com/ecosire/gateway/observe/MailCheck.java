package com.ecosire.gateway.observe;

import com.ecosire.domain.platform.status.probes.Finding;
import com.ecosire.domain.store.sql.Sql;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;

/**
 * Whether mails go out: the mail server takes connections, and no mail waits long after its time.
 *
 * @param host the mail server
 * @param source where mails wait
 */
public record MailCheck(String host, int port, DataSource source, Clock clock) {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration LATE = Duration.ofMinutes(10);
  private static final String OLDEST =
      "SELECT dueAt FROM mail_message WHERE dueAt IS NOT NULL ORDER BY dueAt LIMIT 1";

  /** How it is. */
  public Finding finding() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), (int) PATIENCE.toMillis());
    } catch (IOException e) {
      return Finding.bad("the mail server takes no connection");
    }
    try {
      Instant late = clock.instant().minus(LATE);
      boolean waits =
          Sql.with(source, sql -> sql.first(OLDEST, row -> row.time("dueAt")))
              .filter(late::isAfter)
              .isPresent();
      return waits ? Finding.bad("mails wait for more than 10 minutes") : Finding.GOOD;
    } catch (PersistenceException e) {
      return Finding.bad("the mails that wait cannot be read");
    }
  }
}
