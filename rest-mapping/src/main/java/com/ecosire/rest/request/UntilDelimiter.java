package com.ecosire.rest.request;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The bytes up to a delimiter, which is taken away with them. A delimiter has a carriage return as
 * its first byte and nowhere else, so that after a failed match the search goes on with the byte
 * that failed it.
 */
final class UntilDelimiter extends InputStream {
  private static final byte FIRST = '\r';

  private final Window in;
  private final byte[] delimiter;
  private int matched;
  private int held;
  private int pending = -1;
  private boolean ended;

  /** Bytes of a stream; {@code matched} of the delimiter's bytes count as read already. */
  UntilDelimiter(Window in, byte[] delimiter, int matched) {
    this.in = in;
    this.delimiter = delimiter;
    this.matched = matched;
  }

  @Override
  public int read() throws IOException {
    while (!ended) {
      if (held > 0) {
        return release();
      }
      int next = pending >= 0 ? pending : in.read();
      pending = -1;
      if (isContent(next)) {
        return next;
      }
    }
    return -1;
  }

  private boolean isContent(int next) throws IOException {
    if (next < 0) {
      throw new MalformedFormException("it ends before its last boundary");
    }
    if (next == (delimiter[matched] & 0xff)) {
      matched++;
      ended = matched == delimiter.length;
      return false;
    }
    held = matched;
    pending = matched == 0 ? -1 : next;
    return matched == 0;
  }

  /** A byte that looked like one of the delimiter until a later one did not fit. */
  private int release() {
    int free = delimiter[matched - held] & 0xff;
    held--;
    matched = held == 0 ? 0 : matched;
    return free;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    boolean free = !ended && matched == 0 && pending < 0;
    int run = free ? in.copyBefore(FIRST, into, offset, length) : 0;
    if (run > 0) {
      return run;
    }
    int one = read();
    if (one < 0) {
      return -1;
    }
    into[offset] = (byte) one;
    return 1;
  }

  /** Reads on to the delimiter. */
  void skipAll() throws IOException {
    transferTo(OutputStream.nullOutputStream());
  }
}
