package com.ecosire.domain.platform.organizations;

import com.ecosire.domain.shape.Doc;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** When the numbers of documents start at 1 again. */
@Doc("When the numbers of documents start at 1 again")
public enum NumberReset {
  NEVER(""),
  YEARLY("uuuu"),
  MONTHLY("uuuu-MM");

  private final DateTimeFormatter period;

  NumberReset(String period) {
    this.period = DateTimeFormatter.ofPattern(period);
  }

  /**
   * The year or month that a day belongs to, as a text that sorts by time; the same for all days
   * where the numbers never start again.
   */
  String period(LocalDate day) {
    return period.format(day);
  }
}
