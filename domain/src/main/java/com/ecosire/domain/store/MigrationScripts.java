package com.ecosire.domain.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The migrations of a folder of the class path, each with the checksum that Flyway keeps of it.
 *
 * @param checksums by the script's path below the folder
 */
record MigrationScripts(String folder, Map<String, Integer> checksums) {
  static MigrationScripts of(String folder) {
    return of(folder, MigrationScripts.class.getClassLoader());
  }

  static MigrationScripts of(String folder, ClassLoader loader) {
    Map<String, Integer> checksums = new TreeMap<>();
    try {
      for (URL root : Collections.list(loader.getResources(folder))) {
        for (String script : scripts(root, folder)) {
          checksums.put(script, checksum(URI.create(root + "/" + script).toURL()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new MigrationScripts(folder, checksums);
  }

  private static List<String> scripts(URL root, String folder) throws IOException {
    if (root.openConnection() instanceof JarURLConnection jar) {
      String prefix = folder + "/";
      return jar.getJarFile().stream()
          .map(entry -> entry.getName())
          .filter(name -> name.startsWith(prefix) && name.endsWith(".sql"))
          .map(name -> name.substring(prefix.length()))
          .toList();
    }
    Path path = Path.of(URI.create(root.toString()));
    try (Stream<Path> files = Files.walk(path)) {
      return files
          .map(file -> path.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".sql"))
          .toList();
    }
  }

  /**
   * What Flyway computes: CRC-32 over the lines without their ends, so that line endings do not
   * matter.
   */
  private static int checksum(URL script) throws IOException {
    CRC32 crc = new CRC32();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(script.openStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        crc.update(line.getBytes(StandardCharsets.UTF_8));
      }
    }
    return (int) crc.getValue();
  }
}
