package com.ecosire.domain.store.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {
  @TempDir Path folder;

  @Test
  void unpacksTheServerAndWhatItReads() throws IOException {
    Archive archive =
        archive(
            "bin/server",
            "bin/client",
            "share/messages",
            "share/tool.jar",
            "libs/a.so",
            "libs/b.a");
    Installation installation = Installation.of(archive, folder.resolve("cache"));
    assertTrue(Files.isExecutable(installation.server()));
    try (Stream<Path> files = Files.walk(installation.base())) {
      List<String> names =
          files
              .filter(Files::isRegularFile)
              .map(file -> file.getFileName().toString())
              .sorted()
              .toList();
      assertEquals(List.of("a.so", "messages", "server"), names);
    }
  }

  @Test
  void startsAgainAfterAnUnpackingThatWasCutShort() throws IOException {
    Path unfinished = folder.resolve("cache/test-1.unpacking/bin");
    Files.createDirectories(unfinished);
    Files.writeString(unfinished.resolve("server"), "half");
    Installation installation = Installation.of(archive("bin/server"), folder.resolve("cache"));
    assertEquals("bin/server", Files.readString(installation.server()));
    assertFalse(Files.exists(unfinished));
  }

  @Test
  void letsManyComeAtOnce() throws IOException {
    Archive archive = archive("bin/server", "share/messages");
    List<CompletableFuture<Installation>> all =
        Collections.nCopies(8, archive).stream()
            .map(
                each ->
                    CompletableFuture.supplyAsync(
                        () -> Installation.of(each, folder.resolve("cache"))))
            .toList();
    for (CompletableFuture<Installation> one : all) {
      assertEquals("bin/server", Files.readString(one.join().server()));
    }
  }

  @Test
  void refusesAnArchiveThatPointsOutside() throws IOException {
    Archive archive = archive("bin/server", "share/../../../outside");
    assertThrows(
        EmbeddedDatabaseException.class, () -> Installation.of(archive, folder.resolve("cache")));
    assertFalse(Files.exists(folder.resolve("outside")));
  }

  private Archive archive(String... names) throws IOException {
    Path jar = folder.resolve("server.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry("in/side/" + name));
        zip.write(name.getBytes(StandardCharsets.UTF_8));
      }
    }
    return new Archive(jar, "in/side/", "bin/server", "test-1");
  }
}
