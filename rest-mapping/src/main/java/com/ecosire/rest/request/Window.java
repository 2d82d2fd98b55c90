package com.ecosire.rest.request;

import java.io.IOException;
import java.io.InputStream;

/** A buffered stream that hands out runs of bytes up to one that needs a look. */
final class Window extends InputStream {
  private final InputStream in;
  private final byte[] buffer = new byte[16_384];
  private int position;
  private int end;

  /** Buffers a stream. */
  Window(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    return fill() ? buffer[position++] & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    return fill() ? take(Math.min(length, end - position), into, offset) : -1;
  }

  /** Copies what is buffered before the next {@code stop}; 0 where that is the next byte. */
  int copyBefore(byte stop, byte[] into, int offset, int length) throws IOException {
    int most = fill() ? Math.min(length, end - position) : 0;
    int count = 0;
    while (count < most && buffer[position + count] != stop) {
      count++;
    }
    return take(count, into, offset);
  }

  private int take(int count, byte[] into, int offset) {
    System.arraycopy(buffer, position, into, offset, count);
    position += count;
    return count;
  }

  private boolean fill() throws IOException {
    if (position == end) {
      position = 0;
      end = Math.max(in.read(buffer, 0, buffer.length), 0);
    }
    return end > 0;
  }
}
