package com.ecosire.domain.commerce.downloads;

import com.ecosire.domain.problem.Problems;
import java.util.regex.Pattern;

/** The rules of the names of released files. */
final class FileName {
  private static final int MOST = 200;
  private static final Pattern STRANGE =
      Pattern.compile("[/\\\\\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]");

  private FileName() {}

  /** Refuses (422) what means something else to file systems. */
  static void require(String name) {
    if (STRANGE.matcher(name).find() || name.isBlank() || name.matches("\\.{1,2}")) {
      throw Problems.invalid(
          "fileName", "file_name", "Must be a name without path separators and control characters");
    }
  }

  /**
   * The last part of a name that came with an upload.
   *
   * @param other the name where none came that can be used
   */
  static String of(String sent, String other) {
    String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    String plain = STRANGE.matcher(last).replaceAll("").strip();
    boolean usable = !plain.isEmpty() && plain.length() <= MOST && !plain.matches("\\.{1,2}");
    return usable ? plain : other;
  }
}
