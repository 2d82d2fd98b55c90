package com.ecosire.domain.commerce.downloads.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares versions: number by number between the dots, where a missing one is 0; a suffix behind a
 * hyphen is lower than none. What stands behind a plus sign says nothing of the order.
 */
public final class ReleaseVersion {
  private static final Pattern RUN = Pattern.compile("[0-9]+|[^0-9.+_-]+");

  /** Lower than any digit, so that a list of numbers is lower than the same one with more. */
  private static final char END = ' ';

  private static final char SUFFIX = '!';
  private static final char NONE = '~';

  private ReleaseVersion() {}

  /**
   * A text that compares with others, character by character, as the versions do; in the characters
   * of ASCII, and no longer than 200 of a version of 40.
   */
  public static String rank(String version) {
    String[] parts = version.replaceFirst("\\+.*", "").split("-", 2);
    String suffix = parts.length == 1 ? NONE + "" : SUFFIX + runs(parts[1]);
    return runs(parts[0]) + END + suffix;
  }

  /** Whether one is higher than another. */
  public static boolean isHigher(String version, String than) {
    return rank(version).compareTo(rank(than)) > 0;
  }

  private static String runs(String text) {
    List<String> runs = new ArrayList<>();
    Matcher found = RUN.matcher(text);
    while (found.find()) {
      runs.add(run(found.group()));
    }
    while (!runs.isEmpty() && runs.getLast().equals(number(""))) {
      runs.removeLast();
    }
    return String.join("", runs);
  }

  private static String run(String run) {
    return run.charAt(0) <= '9'
        ? number(run.replaceFirst("^0+", ""))
        : run.toLowerCase(Locale.ROOT) + END;
  }

  /** A number without leading zeros: that with fewer digits is the lower one. */
  private static String number(String digits) {
    int length = digits.length();
    return (length < 10 ? "0" : "") + length + digits;
  }
}
