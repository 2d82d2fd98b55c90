package com.ecosire.rest.request;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the headers of a form's part. Browsers write names and file names in UTF-8 and escape
 * quotes as {@code %22}.
 */
final class PartHeaders {
  private static final int MAX_BYTES = 8_192;
  private static final Pattern PARAMETER =
      Pattern.compile(";\\s*(name|filename)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\";\\s]+))");

  private PartHeaders() {}

  /** What the part is; fails where it is not a part of a form. */
  static Part.Head read(InputStream in) throws IOException {
    Map<String, String> headers = new HashMap<>();
    int left = MAX_BYTES;
    for (String line = line(in, left); !line.isEmpty(); line = line(in, left)) {
      left -= line.length();
      int colon = line.indexOf(':');
      if (colon < 1) {
        throw new MalformedFormException("a header of a part has no colon");
      }
      headers.put(
          line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
          line.substring(colon + 1).strip());
    }
    return head(headers);
  }

  private static Part.Head head(Map<String, String> headers) throws MalformedFormException {
    String disposition = headers.getOrDefault("content-disposition", "");
    Map<String, String> parameters = new HashMap<>();
    Matcher matcher = PARAMETER.matcher(disposition);
    while (matcher.find()) {
      String value = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
      parameters.putIfAbsent(matcher.group(1), value.replace("\\\"", "\"").replace("%22", "\""));
    }
    if (!disposition.startsWith("form-data") || !parameters.containsKey("name")) {
      throw new MalformedFormException("a part has no name");
    }
    String type = headers.getOrDefault("content-type", "application/octet-stream");
    return new Part.Head(parameters.get("name"), parameters.getOrDefault("filename", ""), type);
  }

  private static String line(InputStream in, int most) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(80);
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0 || line.size() >= most) {
        throw new MalformedFormException(
            b < 0 ? "it ends within a part's headers" : "a part's headers are too long");
      }
      line.write(b);
    }
    String text =
        Utf8.decode(line.toByteArray())
            .orElseThrow(() -> new MalformedFormException("a part's headers are not UTF-8"));
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }
}
