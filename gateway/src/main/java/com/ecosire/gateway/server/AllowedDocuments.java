package com.ecosire.gateway.server;

import com.ecosire.gateway.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The only GraphQL documents that may run, where an operator keeps a folder of them. */
final class AllowedDocuments {
  private static final String ENDING = ".graphql";

  private AllowedDocuments() {}

  /**
   * The texts of a folder's files; empty where no folder is named, so that any document may run.
   *
   * @throws SettingsException where the folder cannot be read or holds none
   */
  static Optional<Set<String>> of(String folder) {
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    Set<String> texts = new HashSet<>();
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      for (Path file : files.filter(each -> each.toString().endsWith(ENDING)).toList()) {
        texts.add(Files.readString(file));
      }
    } catch (IOException e) {
      throw fault(folder + " cannot be read: " + e);
    }
    if (texts.isEmpty()) {
      throw fault(folder + " holds no file that ends with " + ENDING);
    }
    return Optional.of(texts);
  }

  private static SettingsException fault(String what) {
    return new SettingsException(List.of("graphql.allowedDocuments: " + what));
  }
}
