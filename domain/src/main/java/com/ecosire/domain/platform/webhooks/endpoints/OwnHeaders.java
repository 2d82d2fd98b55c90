package com.ecosire.domain.platform.webhooks.endpoints;

import com.ecosire.domain.json.Json;
import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.platform.webhooks.signing.SignedEvent;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Headers that an organization has sent with each request, such as a token of its own. */
public final class OwnHeaders {
  /** What stands in place of each value. */
  public static final String MASK = "***";

  private static final int MOST = 10;
  private static final int LENGTH = 200;
  private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]{1,200}");
  private static final Pattern VALUE =
      Pattern.compile("[\\x21-\\x7e](?:[\\x20-\\x7e\\t]*[\\x21-\\x7e])?");

  /** What is between two servers only, or says how the body is sent. */
  private static final Set<String> OF_HTTP =
      Set.of(
          "host",
          "content-length",
          "content-encoding",
          "connection",
          "keep-alive",
          "transfer-encoding",
          "te",
          "trailer",
          "upgrade",
          "expect",
          "proxy-authorization",
          "proxy-connection");

  private OwnHeaders() {}

  /** The names and values of a kept text. */
  public static Map<String, String> parse(String json) {
    Map<String, String> headers = new LinkedHashMap<>();
    ((Map<?, ?>) JsonText.parse(json))
        .forEach((name, value) -> headers.put((String) name, (String) value));
    return headers;
  }

  /**
   * What is to be sent, of what a client wants: masked values are those of before.
   *
   * @param known the present headers with their values
   */
  static Map<String, String> wanted(Json sent, Map<String, String> known) {
    if (!(JsonText.parse(sent.text()) instanceof Map<?, ?> tree)) {
      throw Problems.invalid("headers", "invalid_type", "Must be an object of names and texts");
    }
    List<Violation> faults = new ArrayList<>();
    if (tree.size() > MOST) {
      faults.add(new Violation("headers", "too_many", "There can be at most " + MOST));
    }
    Map<String, String> headers = new LinkedHashMap<>();
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    tree.forEach(
        (key, value) -> {
          String name = (String) key;
          String text =
              MASK.equals(value) && known.containsKey(name) ? known.get(name) : text(value);
          check(name, text, names.add(name), faults);
          headers.put(name, text);
        });
    if (!faults.isEmpty()) {
      throw Problems.invalid(faults);
    }
    return headers;
  }

  private static String text(Object value) {
    return value instanceof String text && !MASK.equals(text) ? text : "";
  }

  private static void check(String name, String value, boolean first, List<Violation> faults) {
    String key = name.toLowerCase(Locale.ROOT);
    String path = "headers." + name;
    if (!NAME.matcher(name).matches() || !first) {
      faults.add(new Violation(path, "invalid_format", "Must be the name of a header, once"));
    } else if (OF_HTTP.contains(key) || SignedEvent.HEADERS.contains(key)) {
      faults.add(new Violation(path, "reserved", "The API sends this header itself"));
    }
    if (value.length() > LENGTH || !VALUE.matcher(value).matches()) {
      faults.add(
          new Violation(path, "invalid_format", "Must be a text of 1 to 200 ASCII characters"));
    }
  }

  /** The names with masks in place of the values. */
  static Json masked(Map<String, String> headers) {
    Map<String, String> masked = new LinkedHashMap<>();
    headers.keySet().forEach(name -> masked.put(name, MASK));
    return new Json(JsonText.write(masked));
  }
}
