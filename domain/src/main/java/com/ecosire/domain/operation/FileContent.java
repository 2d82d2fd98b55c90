package com.ecosire.domain.operation;

import com.ecosire.domain.session.Session;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Optional;

/**
 * A file as an answer, written while it is sent, so that its size costs no memory.
 *
 * @param mediaType what it is
 * @param fileName the name offered to the caller
 * @param body writes the content
 * @param shown whether a browser may show it instead of keeping it
 */
public record FileContent(String mediaType, String fileName, Body body, boolean shown) {
  /** A file that browsers keep. */
  public FileContent(String mediaType, String fileName, Body body) {
    this(mediaType, fileName, body, false);
  }

  /** A file whose bytes are known before it is sent, so that parts of it can be asked for. */
  public static FileContent of(String mediaType, String fileName, byte[] bytes) {
    return new FileContent(mediaType, fileName, new Whole(bytes));
  }

  /**
   * The same, with a body that closes the session that it reads in: it is written after the call,
   * when the session opens again by itself.
   */
  public FileContent within(Session session) {
    if (body instanceof Whole || body instanceof Kept) {
      return this;
    }
    Body closing =
        out -> {
          try (session) {
            body.writeTo(out);
          }
        };
    return new FileContent(mediaType, fileName, closing, shown);
  }

  /** A content that is there as a whole; nobody changes its bytes. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Whole(byte[] bytes) implements Body {
    @Override
    public void writeTo(OutputStream out) throws IOException {
      out.write(bytes);
    }
  }

  /**
   * A content that is kept somewhere and never changes there: it has a length and a tag, and parts
   * of it can be read without the rest. Needs no session.
   */
  public interface Kept extends Body {
    /** Bytes. */
    long size();

    /** What is the same for the same bytes only. */
    String tag();

    /** Since when it is the content of what was asked for. */
    Optional<Instant> lastModified();

    /** Where it is kept, for {@link Output.Keeper} to find it again. */
    String address();

    /** A part of the content; closing it is the reader's duty. */
    InputStream open(long from, long length) throws IOException;

    @Override
    default void writeTo(OutputStream out) throws IOException {
      try (InputStream content = size() == 0 ? nothing() : open(0, size())) {
        content.transferTo(out);
      }
    }

    private static InputStream nothing() {
      return new ByteArrayInputStream(new byte[0]);
    }
  }

  /** Writes content to a stream. */
  @FunctionalInterface
  public interface Body {
    /** Writes all; the stream is closed by the caller. */
    void writeTo(OutputStream out) throws IOException;
  }
}
