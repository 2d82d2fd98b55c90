package com.ecosire.domain.platform.webhooks.catalog;

import java.util.Collection;

/** What endpoints subscribe to: names of events, prefixes such as {@code order.*}, or all. */
public final class EventPatterns {
  /** How patterns are written. */
  public static final String FORM = "[*]|[a-z0-9_]+([.][a-z0-9_]+)*([.][*])?";

  /** How names of events are written. */
  public static final String NAME = "[a-z0-9_]+([.][a-z0-9_]+)*";

  private static final String ALL = "*";
  private static final String REST = ".*";

  private EventPatterns() {}

  /** Whether any of some patterns means an event. */
  public static boolean mean(Collection<String> patterns, String event) {
    return patterns.stream().anyMatch(pattern -> means(pattern, event));
  }

  /** Whether a pattern means an event. */
  static boolean means(String pattern, String event) {
    if (pattern.endsWith(REST)) {
      return event.startsWith(pattern.substring(0, pattern.length() - 1));
    }
    return pattern.equals(ALL) || pattern.equals(event);
  }
}
