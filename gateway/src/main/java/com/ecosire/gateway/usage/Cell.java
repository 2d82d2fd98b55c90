package com.ecosire.gateway.usage;

import java.util.Comparator;
import java.util.UUID;

/**
 * What is counted together.
 *
 * @param key zeros for people
 * @param hour since 1970
 * @param operation empty where none was reached
 * @param speed milliseconds, in steps
 */
record Cell(UUID organization, UUID key, long hour, String operation, int status, int speed)
    implements Comparable<Cell> {
  private static final Comparator<Cell> ORDER =
      Comparator.comparing(Cell::organization)
          .thenComparing(Cell::key)
          .thenComparingLong(Cell::hour)
          .thenComparing(Cell::operation)
          .thenComparingInt(Cell::status)
          .thenComparingInt(Cell::speed);

  /** One order on every node, so that none waits for the other. */
  @Override
  public int compareTo(Cell other) {
    return ORDER.compare(this, other);
  }
}
