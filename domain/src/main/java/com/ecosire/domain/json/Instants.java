package com.ecosire.domain.json;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Instants as the API shows them: ISO 8601, UTC, always three digits of milliseconds. */
public final class Instants {
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
  private static final int SECONDS_OF_DAY = 86_400;

  private Instants() {}

  /**
   * The text of an instant. Written by hand for the years of four digits, since every record
   * carries two of them.
   */
  public static String text(Instant instant) {
    long seconds = instant.getEpochSecond();
    java.time.LocalDate day =
        java.time.LocalDate.ofEpochDay(Math.floorDiv(seconds, SECONDS_OF_DAY));
    if (day.getYear() < 1000 || day.getYear() > 9999) {
      return FORMAT.format(instant);
    }
    int second = Math.floorMod(seconds, SECONDS_OF_DAY);
    byte[] text = new byte[24];
    digits(text, 0, 4, day.getYear());
    text[4] = '-';
    digits(text, 5, 2, day.getMonthValue());
    text[7] = '-';
    digits(text, 8, 2, day.getDayOfMonth());
    text[10] = 'T';
    digits(text, 11, 2, second / 3600);
    text[13] = ':';
    digits(text, 14, 2, second / 60 % 60);
    text[16] = ':';
    digits(text, 17, 2, second % 60);
    text[19] = '.';
    digits(text, 20, 3, instant.getNano() / 1_000_000);
    text[23] = 'Z';
    return new String(text, java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  private static void digits(byte[] text, int at, int count, int value) {
    int rest = value;
    for (int i = at + count - 1; i >= at; i--) {
      text[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
  }
}
