package com.ecosire.rest.request;

import com.ecosire.domain.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Named texts of a query string or a form, in the order in which they were sent; a name can be
 * repeated.
 */
final class SentTexts {
  static final SentTexts NONE = new SentTexts();

  private final Map<String, List<String>> byName = new LinkedHashMap<>();

  /** Splits a query string; 400 where its escapes are wrong. */
  static SentTexts ofQuery(String raw) {
    SentTexts sent = new SentTexts();
    for (String pair : raw.split("&", -1)) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        sent.add(Percent.query(name), Percent.query(value));
      }
    }
    return sent;
  }

  void add(String name, String value) {
    byName.computeIfAbsent(name, key -> new ArrayList<>(1)).add(value);
  }

  Set<String> names() {
    return byName.keySet();
  }

  /**
   * One text for a name: those of a repeated name are joined by commas where it stands for a list,
   * else 422, since whichever of them was taken, the caller might have meant another.
   */
  String text(String name, boolean list) {
    List<String> texts = byName.get(name);
    if (texts.size() > 1 && !list) {
      throw Problems.invalid(name, "repeated", "Is given more than once");
    }
    return String.join(",", texts);
  }
}
