package com.ecosire.gateway.limits;

import com.ecosire.domain.platform.organizations.QuotaReached;
import com.ecosire.domain.store.Binary;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Where the calls of each day are written down, by all nodes together. */
public final class QuotaLedger {
  private static final int[] TELLING = {80, 100};
  private static final int BATCH = 500;
  private static final String ADD =
      "INSERT INTO organization_day (organizationId, day, calls) VALUES (?, ?, ?)"
          + " ON DUPLICATE KEY UPDATE calls = calls + VALUES(calls)";
  private static final String READ =
      "SELECT calls FROM organization_day WHERE organizationId = ? AND day = ?";
  private static final String TELL =
      "UPDATE organization_day SET told = ? WHERE organizationId = ? AND day = ? AND told < ?";

  /** Tells the world, within the transaction of a connection. */
  @FunctionalInterface
  public interface Announcement {
    /** Tells that much of a quota is used. */
    void tell(Connection connection, QuotaReached reached) throws SQLException;
  }

  private final DataSource source;
  private final Announcement announcement;

  /** A ledger in a database that tells when a quota is nearly, or wholly, used up. */
  public QuotaLedger(DataSource source, Announcement announcement) {
    this.source = source;
    this.announcement = announcement;
  }

  /** What is written down of a day. */
  long calls(UUID organization, LocalDate day) throws SQLException {
    try (Connection connection = source.getConnection()) {
      return calls(connection, organization, day);
    }
  }

  private static long calls(Connection connection, UUID organization, LocalDate day)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(READ)) {
      statement.setBytes(1, Binary.of(organization));
      statement.setObject(2, day);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? rows.getLong(1) : 0;
      }
    }
  }

  /** Adds what was counted, and settles each count with what all nodes have written. */
  void add(List<DayCount> counts) throws SQLException {
    // In one order on every node, so that none waits for the other.
    List<DayCount> sorted =
        counts.stream()
            .sorted(Comparator.comparing(DayCount::organization).thenComparing(DayCount::day))
            .toList();
    for (int first = 0; first < sorted.size(); first += BATCH) {
      write(sorted.subList(first, Math.min(first + BATCH, sorted.size())));
    }
  }

  private void write(List<DayCount> counts) throws SQLException {
    List<Entry> entries = counts.stream().map(count -> new Entry(count, count.pending())).toList();
    List<Long> totals = inTransaction(connection -> insert(connection, entries));
    for (int i = 0; i < counts.size(); i++) {
      counts.get(i).settle(entries.get(i).delta, totals.get(i));
    }
    for (DayCount count : counts) {
      tell(count);
    }
  }

  private record Entry(DayCount count, long delta) {}

  /** Some statements that hold together. */
  @FunctionalInterface
  private interface Work<T> {
    T run(Connection connection) throws SQLException;
  }

  private <T> T inTransaction(Work<T> work) throws SQLException {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      try {
        T answer = work.run(connection);
        connection.commit();
        return answer;
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    }
  }

  /** Answers what all nodes have written, in the same order. */
  private static List<Long> insert(Connection connection, List<Entry> entries) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(ADD)) {
      for (Entry entry : entries) {
        statement.setBytes(1, Binary.of(entry.count.organization()));
        statement.setObject(2, entry.count.day());
        statement.setLong(3, entry.delta);
        statement.addBatch();
      }
      statement.executeBatch();
    }
    List<Long> totals = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      totals.add(calls(connection, entry.count.organization(), entry.count.day()));
    }
    return totals;
  }

  private void tell(DayCount count) throws SQLException {
    for (int percent : TELLING) {
      if (count.isDue(percent)) {
        inTransaction(connection -> tell(connection, count, percent));
        count.told(percent);
      }
    }
  }

  /** Of several nodes, and of several starts, the first one tells. */
  private boolean tell(Connection connection, DayCount count, int percent) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(TELL)) {
      statement.setInt(1, percent);
      statement.setBytes(2, Binary.of(count.organization()));
      statement.setObject(3, count.day());
      statement.setInt(4, percent);
      if (statement.executeUpdate() == 0) {
        return false;
      }
    }
    Instant end = DayCount.startOf(count.day().plusDays(1));
    announcement.tell(
        connection,
        new QuotaReached(count.organization(), percent, count.used(), count.limit(), end));
    return true;
  }
}
