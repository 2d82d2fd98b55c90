package com.ecosire.gateway.nodes;

import com.ecosire.domain.session.Session;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Counts the changes of anybody's rights, so that no node believes what it remembers of callers
 * longer than it may. The count is a row that grows in the transaction of the change; nodes look at
 * it every second. With Redis there is a second count, which grows before the change is answered
 * and is read at every request: so a key that was taken back is refused everywhere at once.
 */
public final class RightsEpoch implements Supplier<Object>, AutoCloseable {
  private static final System.Logger LOG = System.getLogger(RightsEpoch.class.getName());
  private static final String READ = "SELECT epoch FROM rights_epoch WHERE id = 1";
  private static final String GROW = "UPDATE rights_epoch SET epoch = epoch + 1 WHERE id = 1";
  private static final String KEY = ":rights";

  private final DataSource source;
  private final Optional<RedisLink> redis;
  private final Optional<Thread> poller;
  private volatile long polled;

  /** What was known of the counts at a moment: another one means that rights may have changed. */
  private record Mark(Optional<String> shared, long polled) {}

  /** Looks at the database each time a pause has passed; none is for one node alone. */
  public RightsEpoch(DataSource source, Optional<RedisLink> redis, Duration pause) {
    this.source = source;
    this.redis = redis;
    this.poller =
        pause.isZero()
            ? Optional.empty()
            : Optional.of(Thread.ofVirtual().name("rights").start(() -> run(pause)));
  }

  /** Equal to an earlier one as long as nobody's rights have changed. */
  @Override
  public Object get() {
    Optional<String> shared =
        redis.flatMap(
            link ->
                link.ask(
                    commands ->
                        commands
                            .get(link.prefix() + KEY)
                            .thenApply(value -> value == null ? "" : value)));
    return new Mark(shared, polled);
  }

  /** Has every node ask anew who callers are, once the changes of a session are durable. */
  public void grow(Session session) {
    try (Statement statement = session.connection().createStatement()) {
      statement.executeUpdate(GROW);
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
    session.afterCommit(this::tell);
  }

  private void tell() {
    redis.ifPresent(link -> link.ask(commands -> commands.incr(link.prefix() + KEY)));
  }

  private void run(Duration pause) {
    try {
      while (true) {
        poll();
        Thread.sleep(pause);
      }
    } catch (InterruptedException e) {
      // The server stops.
    }
  }

  private void poll() {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(READ)) {
      if (rows.next()) {
        polled = rows.getLong(1);
      }
    } catch (SQLException e) {
      // The health says so, too.
      LOG.log(Level.DEBUG, "Changes of rights could not be read: " + e);
    }
  }

  @Override
  public void close() {
    poller.ifPresent(Thread::interrupt);
  }
}
