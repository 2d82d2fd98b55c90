package com.ecosire.gateway.surfaces;

import com.ecosire.domain.store.DatabaseLogin;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * What one call costs the database, by the database's own counters and by what was sent to it.
 *
 * @param counters how much each of the server's counters rose, for those that did
 */
record Traffic(Answer answer, List<HeardStatement> statements, Map<String, Long> counters) {
  private static final String STATUS =
      "SHOW GLOBAL STATUS WHERE Variable_name LIKE 'Com\\_%' OR Variable_name LIKE 'Handler\\_%'"
          + " OR Variable_name LIKE 'Sort\\_%' OR Variable_name = 'Questions'";

  /** So many connections of the pool wait for work, and each prepares a statement once. */
  private static final int CONNECTIONS = 3;

  private static final Connection WATCH = watch();

  /** What looking at the counters adds to them. */
  private static final Map<String, Long> LOOKING = difference(status(), status(), Map.of());

  private static Connection watch() {
    DatabaseLogin login = RunningGateway.instance().login();
    try {
      return DriverManager.getConnection(login.url(), login.user(), login.password());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A connection that is not listened to. */
  static Connection connection() {
    return WATCH;
  }

  /**
   * Makes a call several times, so that everything is prepared, and gives the cheapest one: the
   * counters are those of the whole server, where now and then somebody else is at work.
   */
  static Traffic of(Supplier<Answer> call) {
    Traffic least = ofOne(call);
    for (int i = 0; i < CONNECTIONS; i++) {
      Traffic next = ofOne(call);
      least = next.questions() <= least.questions() ? next : least;
    }
    return least;
  }

  /** Measures one call. */
  static Traffic ofOne(Supplier<Answer> call) {
    AtomicReference<Answer> answer = new AtomicReference<>();
    Map<String, Long> before = status();
    List<HeardStatement> heard = ListeningDriver.during(() -> answer.set(call.get()));
    return new Traffic(answer.get(), heard, difference(before, status(), LOOKING));
  }

  private static Map<String, Long> status() {
    Map<String, Long> status = new TreeMap<>();
    try (var statement = WATCH.createStatement();
        ResultSet rows = statement.executeQuery(STATUS)) {
      while (rows.next()) {
        status.put(rows.getString(1), rows.getLong(2));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return status;
  }

  private static Map<String, Long> difference(
      Map<String, Long> before, Map<String, Long> after, Map<String, Long> less) {
    Map<String, Long> difference = new TreeMap<>();
    after.forEach(
        (name, value) -> {
          long rise = value - before.getOrDefault(name, 0L) - less.getOrDefault(name, 0L);
          if (rise != 0) {
            difference.put(name, rise);
          }
        });
    return difference;
  }

  private long counter(String name) {
    return counters.getOrDefault(name, 0L);
  }

  /** Everything that the server was asked for, of whatever kind. */
  long questions() {
    return counter("Questions");
  }

  long selects() {
    return counter("Com_select");
  }

  /** Rows and index entries that were looked at. */
  long rowsRead() {
    return counters.entrySet().stream()
        .filter(counter -> counter.getKey().startsWith("Handler_read"))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** Rows that were put in order because no index had them so. */
  long rowsSorted() {
    return counter("Sort_rows");
  }

  @Override
  public String toString() {
    return counters + "\n" + statements + "\n" + answer.status();
  }
}
