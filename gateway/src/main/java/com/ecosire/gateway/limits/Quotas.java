package com.ecosire.gateway.limits;

import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The calls of the day of every organization: counted in memory, written down together every moment
 * and when the server stops. What a node that is killed had not written yet is lost; that is the
 * calls of a moment.
 */
public final class Quotas implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Quotas.class.getName());

  /** So many organizations are remembered before those that are silent are forgotten. */
  private static final int MANY = 10_000;

  private final Map<UUID, DayCount> counts = new ConcurrentHashMap<>();
  private final Queue<DayCount> ended = new ConcurrentLinkedQueue<>();
  private final QuotaLedger ledger;
  private final Clock clock;
  private final Thread writer;

  /** Counts that are written down in a ledger each time a period has passed. */
  public Quotas(QuotaLedger ledger, Clock clock, Duration period) {
    this.ledger = ledger;
    this.clock = clock;
    this.writer = Thread.ofVirtual().name("quotas").start(() -> run(period));
  }

  /** The present day's count of an organization; the first time in a day it is read. */
  public DayCount of(UUID organization) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    DayCount known = counts.get(organization);
    return isOf(known, today) ? known : begin(organization, today);
  }

  private static boolean isOf(DayCount count, LocalDate day) {
    return count != null && count.day().equals(day);
  }

  private DayCount begin(UUID organization, LocalDate today) {
    // Read before the map is locked: no call of another organization waits for the database.
    DayCount fresh = new DayCount(organization, today, read(organization, today));
    return counts.compute(
        organization,
        (id, old) -> {
          if (isOf(old, today)) {
            return old;
          }
          if (old != null) {
            ended.add(old);
          }
          return fresh;
        });
  }

  private long read(UUID organization, LocalDate day) {
    try {
      return ledger.calls(organization, day);
    } catch (SQLException e) {
      // The next writing reads it again.
      LOG.log(Level.WARNING, "The calls of a day could not be read: " + e);
      return 0;
    }
  }

  private void run(Duration period) {
    try {
      while (true) {
        Thread.sleep(period);
        write();
      }
    } catch (InterruptedException e) {
      // The server stops.
    }
  }

  /** Writes down what was counted; what cannot be written is kept for the next time. */
  synchronized void write() {
    List<DayCount> past = List.copyOf(ended);
    List<DayCount> all = new ArrayList<>(past);
    all.addAll(counts.values());
    List<DayCount> pending = all.stream().filter(count -> count.pending() > 0).toList();
    try {
      ledger.add(pending);
      past.stream().filter(count -> count.pending() == 0).forEach(ended::remove);
      forgetSilent();
    } catch (SQLException | RuntimeException e) {
      LOG.log(Level.WARNING, "The calls of the day could not be written down: " + e);
    }
  }

  private void forgetSilent() {
    if (counts.size() <= MANY) {
      return;
    }
    for (DayCount count : List.copyOf(counts.values())) {
      if (count.pending() == 0 && counts.remove(count.organization(), count)) {
        // A call may be about to count on it: it is looked at once more.
        ended.add(count);
      }
    }
  }

  @Override
  public void close() {
    writer.interrupt();
    write();
  }
}
