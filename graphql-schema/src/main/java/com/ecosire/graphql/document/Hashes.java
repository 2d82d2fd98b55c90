package com.ecosire.graphql.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes by which documents are called. */
public final class Hashes {
  private Hashes() {}

  /** Lower-case hexadecimal SHA-256 of the UTF-8 text. */
  public static String of(String document) {
    return HexFormat.of().formatHex(of(document.getBytes(StandardCharsets.UTF_8)));
  }

  /** SHA-256. */
  public static byte[] of(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
