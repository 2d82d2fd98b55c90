package com.ecosire.gateway.limits;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * The calls of one organization on one day (UTC): those that are written down, of all nodes, and
 * those that this node has counted since.
 */
public final class DayCount {
  /** The limit of who has none. */
  public static final long NONE = Long.MAX_VALUE / 200;

  private final UUID organization;
  private final LocalDate day;
  private long written;
  private long pending;
  private long limit = NONE;
  private int told;

  DayCount(UUID organization, LocalDate day, long written) {
    this.organization = organization;
    this.day = day;
    this.written = written;
  }

  static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** Whose calls they are. */
  public UUID organization() {
    return organization;
  }

  /** The day. */
  public LocalDate day() {
    return day;
  }

  /** Calls so far, as far as this node knows. */
  public synchronized long used() {
    return written + pending;
  }

  /** Counts a call that was allowed elsewhere, within a limit; which may be {@link #NONE}. */
  public synchronized void count(long within) {
    limit = within;
    pending++;
  }

  synchronized boolean take(long within) {
    limit = within;
    if (written + pending >= within) {
      return false;
    }
    pending++;
    return true;
  }

  /** The limit that was last applied. */
  synchronized long limit() {
    return limit;
  }

  /** Whether a percentage of the limit is used that nobody was told of. */
  synchronized boolean isDue(int percent) {
    return told < percent && limit < NONE && (written + pending) * 100 >= limit * percent;
  }

  synchronized void told(int percent) {
    told = percent;
  }

  synchronized long pending() {
    return pending;
  }

  /** Notes that some of what was pending is written down, and what all nodes together wrote. */
  synchronized void settle(long delta, long total) {
    pending -= delta;
    written = Math.max(written, total);
  }
}
