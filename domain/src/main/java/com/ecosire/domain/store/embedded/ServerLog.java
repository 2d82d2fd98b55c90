package com.ecosire.domain.store.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** What the server says of itself, which is the one place where it says that it is ready. */
record ServerLog(Path file) {
  boolean saysReady() throws IOException {
    return text().contains(": ready for connections.");
  }

  boolean saysPortTaken() throws IOException {
    return text().contains("Address already in use");
  }

  EmbeddedDatabaseException failure(String what) throws IOException {
    String errors =
        text()
            .lines()
            .filter(line -> line.contains("[ERROR]") || line.contains("error while loading"))
            .collect(Collectors.joining("\n"));
    return new EmbeddedDatabaseException(what + ". Its log: " + file + "\n" + errors);
  }

  // Not UTF-8: names in other encodings may appear, and must not hide what is looked for.
  private String text() throws IOException {
    return Files.readString(file, StandardCharsets.ISO_8859_1);
  }
}
