package com.ecosire.domain.operation;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file as an answer, written while it is sent, so that its size costs no memory.
 *
 * @param mediaType what it is
 * @param fileName the name offered to the caller
 * @param body writes the content
 */
public record FileContent(String mediaType, String fileName, Body body) {
  /** A file whose bytes are known before it is sent, so that parts of it can be asked for. */
  public static FileContent of(String mediaType, String fileName, byte[] bytes) {
    return new FileContent(mediaType, fileName, new Whole(bytes));
  }

  /** A content that is there as a whole; nobody changes its bytes. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Whole(byte[] bytes) implements Body {
    @Override
    public void writeTo(OutputStream out) throws IOException {
      out.write(bytes);
    }
  }

  /** Writes content to a stream. */
  @FunctionalInterface
  public interface Body {
    /** Writes all; the stream is closed by the caller. */
    void writeTo(OutputStream out) throws IOException;
  }
}
