package com.ecosire.rest.request;

import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Problems;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Percent-decoding (RFC 3986 section 2.1) that refuses what is no escape and what is no UTF-8. */
public final class Percent {
  private Percent() {}

  /** A segment of a path; 400 where it cannot be decoded. */
  public static String segment(String raw) {
    return raw.indexOf('%') < 0 ? raw : decode(raw, false);
  }

  /**
   * A name or value of a query string, where a plus sign stands for a space; 400 where it cannot be
   * decoded.
   */
  static String query(String raw) {
    return raw.indexOf('%') < 0 && raw.indexOf('+') < 0 ? raw : decode(raw, true);
  }

  private static String decode(String raw, boolean plusIsSpace) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '%') {
        bytes.write(escaped(raw, i));
        i += 2;
      } else if (c == '+' && plusIsSpace) {
        bytes.write(' ');
      } else {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
      }
    }
    return Utf8.decode(bytes.toByteArray())
        .orElseThrow(
            () -> Problems.refusal(ProblemCode.BAD_REQUEST, "The URL's escapes are not UTF-8"));
  }

  private static int escaped(String raw, int at) {
    int high = at + 2 < raw.length() ? Character.digit(raw.charAt(at + 1), 16) : -1;
    int low = at + 2 < raw.length() ? Character.digit(raw.charAt(at + 2), 16) : -1;
    if (high < 0 || low < 0) {
      throw Problems.refusal(
          ProblemCode.BAD_REQUEST, "The URL has a percent sign without two hexadecimal digits");
    }
    return high << 4 | low;
  }
}
