package com.ecosire.domain.platform.organizations;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the number of a document is written: {@code SO/{year}/{number:4}}.
 *
 * @param text with {@code {number}} or {@code {number:N}} (at least N digits) once, and {@code
 *     {year}}, {@code {yy}} and {@code {month}} as often as wanted
 */
record NumberPattern(String text) {
  private static final Pattern PART =
      Pattern.compile("\\{(?:(number)(?::([1-9]\\d?))?|(year)|(yy)|(month))}");
  private static final Pattern STRANGE = Pattern.compile("[{}\\p{Cntrl}]");
  private static final int MAX_LENGTH = 40;
  private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

  /** What is wrong with the text, if anything. */
  Optional<String> fault() {
    if (STRANGE.matcher(PART.matcher(text).replaceAll("")).find()) {
      return Optional.of("Must hold nothing in braces but number, number:N, year, yy and month");
    }
    if (PART.matcher(text).results().filter(part -> part.group(1) != null).count() != 1) {
      return Optional.of("Must hold {number} or {number:N} once");
    }
    String shortest = format(1, ANY_DAY);
    return shortest.codePointCount(0, shortest.length()) > MAX_LENGTH
        ? Optional.of("Must give at most " + MAX_LENGTH + " characters")
        : Optional.empty();
  }

  /** The number of a document of a day. A number outgrows its digits. */
  String format(long number, LocalDate day) {
    return PART.matcher(text)
        .replaceAll(part -> Matcher.quoteReplacement(written(part, number, day)));
  }

  private static String written(MatchResult part, long number, LocalDate day) {
    if (part.group(1) != null) {
      int digits = part.group(2) == null ? 1 : Integer.parseInt(part.group(2));
      return String.format(Locale.ROOT, "%0" + digits + "d", number);
    }
    if (part.group(5) != null) {
      return String.format(Locale.ROOT, "%02d", day.getMonthValue());
    }
    return part.group(3) != null
        ? String.format(Locale.ROOT, "%04d", day.getYear())
        : String.format(Locale.ROOT, "%02d", day.getYear() % 100);
  }

  /**
   * How often the numbers start again under this pattern: no more often than it tells periods
   * apart, since two documents never share a number.
   */
  NumberReset cycle(NumberReset wanted) {
    boolean year = text.contains("{year}") || text.contains("{yy}");
    if (wanted == NumberReset.NEVER || !year) {
      return NumberReset.NEVER;
    }
    return text.contains("{month}") ? wanted : NumberReset.YEARLY;
  }
}
