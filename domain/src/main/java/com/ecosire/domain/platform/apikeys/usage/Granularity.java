package com.ecosire.domain.platform.apikeys.usage;

import com.ecosire.domain.shape.Doc;
import java.time.Instant;
import java.time.LocalDate;

/** How finely usage is told. */
@Doc("How finely usage is told")
public enum Granularity {
  HOUR(1, 7),
  DAY(24, 366);

  private final int hours;
  private final int mostDays;

  Granularity(int hours, int mostDays) {
    this.hours = hours;
    this.mostDays = mostDays;
  }

  int hours() {
    return hours;
  }

  int mostDays() {
    return mostDays;
  }

  /** A period's name: a day, or the instant that an hour begins at. */
  String text(long period) {
    return this == DAY
        ? LocalDate.ofEpochDay(period).toString()
        : Instant.ofEpochSecond(period * 3600).toString();
  }
}
