package com.ecosire.domain.shape;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that a caller sends; read as a stream, from its beginning each time. */
public interface Upload {
  /**
   * What is known of a content after it was read once.
   *
   * @param size bytes
   * @param sha256 in lower-case hex digits
   */
  record Measure(long size, String sha256) {
    /** Reads a content to its end, which costs no memory, and says what it was. */
    public static Measure of(InputStream content, OutputStream copy) throws IOException {
      MessageDigest digest = digest();
      long size = new DigestInputStream(content, digest).transferTo(copy);
      return new Measure(size, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest digest() {
      try {
        return MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("Every Java platform has SHA-256", e);
      }
    }
  }

  /** The name that the caller gave the file; empty where none. */
  String fileName();

  /** The media type that the caller declared. */
  String mediaType();

  /** The content from its beginning. Closing it is the reader's duty. */
  InputStream open() throws IOException;

  /** Size and hash; who receives a file has measured it while it came. */
  default Measure measure() throws IOException {
    try (InputStream content = open()) {
      return Measure.of(content, OutputStream.nullOutputStream());
    }
  }
}
