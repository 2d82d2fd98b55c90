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
  /** Writes content to a stream. */
  @FunctionalInterface
  public interface Body {
    /** Writes all; the stream is closed by the caller. */
    void writeTo(OutputStream out) throws IOException;
  }
}
