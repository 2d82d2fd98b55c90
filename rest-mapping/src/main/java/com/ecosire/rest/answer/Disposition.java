package com.ecosire.rest.answer;

import com.ecosire.domain.operation.FileContent;
import java.nio.charset.StandardCharsets;

/**
 * The Content-Disposition header of a file (RFC 6266), with names beyond ASCII encoded by RFC 8187.
 */
final class Disposition {
  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$&+-.^_`|~";

  private Disposition() {}

  static String of(FileContent file) {
    String name = file.fileName().isBlank() ? "file" : file.fileName();
    StringBuilder header = new StringBuilder(file.shown() ? "inline" : "attachment");
    header.append("; filename=\"").append(ascii(name)).append('"');
    return ascii(name).equals(name)
        ? header.toString()
        : header.append("; filename*=UTF-8''").append(encoded(name)).toString();
  }

  /** A value without characters that would end a header. */
  static String headerText(String value) {
    return value.chars().allMatch(c -> c >= ' ' && c < 127) ? value : "application/octet-stream";
  }

  private static String ascii(String name) {
    StringBuilder text = new StringBuilder(name.length());
    name.codePoints()
        .forEach(c -> text.append(c >= ' ' && c < 127 && "\"\\%/".indexOf(c) < 0 ? (char) c : '_'));
    return text.toString();
  }

  private static String encoded(String name) {
    StringBuilder text = new StringBuilder(name.length() * 2);
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      if (b > 0 && PLAIN.indexOf(b) >= 0) {
        text.append((char) b);
      } else {
        text.append('%').append(String.format("%02X", b));
      }
    }
    return text.toString();
  }
}
