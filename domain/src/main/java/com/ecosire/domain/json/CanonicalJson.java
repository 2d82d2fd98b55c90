package com.ecosire.domain.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The one text of a JSON value (RFC 8785): names in order of their UTF-16 units, no white space,
 * numbers as ECMAScript writes them.
 */
public final class CanonicalJson {
  private static final int PLAIN_DIGITS = 21;
  private static final int LEADING_ZEROS = 6;

  private CanonicalJson() {}

  /**
   * The text of a tree of maps, lists and plain values.
   *
   * @throws IllegalArgumentException where a number is none of JSON's
   */
  public static String of(Object tree) {
    StringBuilder out = new StringBuilder(256);
    write(out, tree);
    return out.toString();
  }

  private static void write(StringBuilder out, Object tree) {
    switch (tree) {
      case null -> out.append("null");
      case String text -> writeText(out, text);
      case Boolean bool -> out.append(bool);
      case Number number -> out.append(number(number.doubleValue()));
      case Map<?, ?> map -> writeMap(out, map);
      case List<?> list -> writeList(out, list);
      default -> throw new IllegalArgumentException(tree.getClass() + " is no JSON");
    }
  }

  private static void writeMap(StringBuilder out, Map<?, ?> map) {
    Map<String, Object> sorted = new TreeMap<>();
    map.forEach((name, value) -> sorted.put((String) name, value));
    char before = '{';
    for (Map.Entry<String, Object> member : sorted.entrySet()) {
      out.append(before);
      writeText(out, member.getKey());
      out.append(':');
      write(out, member.getValue());
      before = ',';
    }
    out.append(sorted.isEmpty() ? "{}" : "}");
  }

  private static void writeList(StringBuilder out, List<?> list) {
    out.append('[');
    for (Iterator<?> items = list.iterator(); items.hasNext(); ) {
      write(out, items.next());
      out.append(items.hasNext() ? "," : "");
    }
    out.append(']');
  }

  private static void writeText(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      switch (unit) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\f' -> out.append("\\f");
        case '\r' -> out.append("\\r");
        default -> out.append(unit < ' ' ? "\\u00%02x".formatted((int) unit) : unit);
      }
    }
    out.append('"');
  }

  /** ECMA-262, Number::toString: Java's shortest digits in another form. */
  static String number(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(value + " is no JSON");
    }
    if (value == 0) {
      return "0";
    }
    BigDecimal shortest = shortest(Math.abs(value));
    String digits = shortest.unscaledValue().toString();
    int point = digits.length() - shortest.scale();
    return (value < 0 ? "-" : "") + placed(digits, point);
  }

  /** Java always writes two digits; one may be enough. */
  private static BigDecimal shortest(double value) {
    BigDecimal digits = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    BigDecimal one = digits.round(new MathContext(1));
    return one.doubleValue() == value ? one.stripTrailingZeros() : digits;
  }

  private static String placed(String digits, int point) {
    int count = digits.length();
    if (count <= point && point <= PLAIN_DIGITS) {
      return digits + "0".repeat(point - count);
    }
    if (0 < point && point <= PLAIN_DIGITS) {
      return digits.substring(0, point) + "." + digits.substring(point);
    }
    if (-LEADING_ZEROS < point && point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    String fraction = count == 1 ? "" : "." + digits.substring(1);
    int exponent = point - 1;
    return digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
  }
}
