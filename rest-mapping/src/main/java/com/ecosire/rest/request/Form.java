package com.ecosire.rest.request;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads {@code multipart/form-data} part by part (RFC 2046 section 5.1, RFC 7578), whatever its
 * size, in one pass. The one of the server's library garbles file names that are not ASCII.
 */
final class Form {
  private final Window in;
  private final byte[] delimiter;
  private UntilDelimiter current;

  /** A form between a boundary's lines. */
  Form(InputStream body, String boundary) {
    this.in = new Window(body);
    this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    // What stands before the first delimiter is to be ignored; its line break is there only if
    // something does.
    this.current = new UntilDelimiter(in, delimiter, 2);
  }

  /** The next part; what was not read of the present one is skipped. */
  Optional<Part> next() throws IOException {
    current.skipAll();
    if (isLast()) {
      in.transferTo(OutputStream.nullOutputStream());
      return Optional.empty();
    }
    Part.Head head = PartHeaders.read(in);
    current = new UntilDelimiter(in, delimiter, 0);
    return Optional.of(new Part(head, current));
  }

  /** Reads the rest of a delimiter's line: two hyphens behind the last, else only spaces. */
  private boolean isLast() throws IOException {
    int first = in.read();
    if (first == '-' && in.read() == '-') {
      return true;
    }
    while (first == ' ' || first == '\t') {
      first = in.read();
    }
    if (first != '\r' || in.read() != '\n') {
      throw new MalformedFormException("something follows a boundary");
    }
    return false;
  }
}
