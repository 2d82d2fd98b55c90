package com.ecosire.domain.platform.files.content;

import com.ecosire.domain.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The rules of names of files and folders. */
public final class FileNames {
  private FileNames() {}

  /** Refuses (422) names that mean something else to file systems. */
  public static void require(String name) {
    boolean separated = name.indexOf('/') >= 0 || name.indexOf('\\') >= 0;
    boolean controls = name.chars().anyMatch(c -> Character.isISOControl(c) || turns(c));
    if (separated || controls || Set.of(".", "..").contains(name.strip())) {
      throw Problems.invalid(
          "name",
          "file_name",
          "Must have no path separators and control characters, and not be . or ..");
    }
  }

  /** Characters that turn the direction of text, so that an ending can look like another one. */
  private static boolean turns(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  /** What is the same for names that only differ in case, within one folder. */
  public static String slot(Optional<UUID> folder, String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFC);
    // Twice, since some letters have more than one small form.
    String caseless = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    String place = folder.map(UUID::toString).orElse("") + "/" + caseless;
    return HexFormat.of().formatHex(digest().digest(place.getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
