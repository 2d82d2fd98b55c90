package com.ecosire.domain.commerce.downloads.archive;

import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rules of uploaded ZIP files. */
public final class ReleaseArchive {
  private static final Pattern ABSOLUTE = Pattern.compile("[/\\\\].*|[A-Za-z]:.*", Pattern.DOTALL);
  private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]");

  private ReleaseArchive() {}

  /**
   * Refuses (422) what is no ZIP file, holds nothing, or would be unpacked beside the folder that
   * somebody unpacks it to.
   */
  public static void require(Upload file, long size) {
    if (size == 0) {
      throw refused("empty", "Must not be empty");
    }
    Optional<List<String>> names;
    try {
      names = ZipDirectory.names(file, size);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (names.isEmpty()) {
      throw refused("not_a_zip", "Must be a ZIP file");
    }
    if (names.get().stream().allMatch(name -> name.endsWith("/"))) {
      throw refused("empty", "Must hold a file");
    }
    if (names.get().stream().anyMatch(ReleaseArchive::leads)) {
      throw refused("unsafe_path", "Must hold no absolute paths, and no '..' in paths");
    }
  }

  private static boolean leads(String name) {
    return ABSOLUTE.matcher(name).matches()
        || name.indexOf('\0') >= 0
        || Arrays.asList(SEPARATOR.split(name)).contains("..");
  }

  private static ProblemException refused(String code, String message) {
    return Problems.invalid("file", code, message);
  }
}
