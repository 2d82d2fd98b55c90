package com.ecosire.rest.request;

import com.ecosire.domain.shape.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that was received, kept on disk for as long as the call takes.
 *
 * @param fileName the name that the caller gave it; empty where none
 * @param mediaType the type that the caller declared
 * @param path where it is
 * @param measure its size and hash
 */
record TempFile(String fileName, String mediaType, Path path, Measure measure)
    implements Upload, AutoCloseable {
  private static final System.Logger LOG = System.getLogger(TempFile.class.getName());

  /** Receives a file to its end; what was received until a failure is removed. */
  static TempFile receive(Part.Head head, InputStream content, Path folder) throws IOException {
    Files.createDirectories(folder);
    Path path = Files.createTempFile(folder, "upload-", ".part");
    boolean whole = false;
    try (var out = Files.newOutputStream(path)) {
      Measure measure = Measure.of(content, out);
      whole = true;
      return new TempFile(head.fileName(), head.mediaType(), path, measure);
    } finally {
      if (!whole) {
        remove(path);
      }
    }
  }

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(path);
  }

  /**
   * Removes the file. A failure must not spoil the answer that is already on its way, so it is only
   * logged.
   */
  @Override
  public void close() {
    remove(path);
  }

  private static void remove(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "An uploaded file could not be removed: " + path, e);
    }
  }
}
