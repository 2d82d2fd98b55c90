package com.ecosire.domain.store.embedded;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchiveTest {
  @ParameterizedTest
  @CsvSource({"Linux, amd64", "Linux, x86_64", "Windows 11, amd64", "Mac OS X, aarch64"})
  void knowsThePlatformsThatHaveAnArtifact(String os, String architecture) {
    assertDoesNotThrow(() -> Archive.requireSupported(os, architecture));
  }

  @ParameterizedTest
  @CsvSource({"Linux, aarch64", "Mac OS X, x86_64", "FreeBSD, amd64"})
  void saysOnOtherPlatformsWhatToDo(String os, String architecture) {
    EmbeddedDatabaseException refusal =
        assertThrows(
            EmbeddedDatabaseException.class, () -> Archive.requireSupported(os, architecture));
    assertTrue(refusal.getMessage().contains("DATABASE_URL"), refusal.getMessage());
    assertTrue(refusal.getMessage().contains("docker compose"), refusal.getMessage());
  }

  @Test
  void findsTheArtifactForThisMachine() {
    Archive archive = Archive.forThisMachine();
    assertTrue(archive.jar().toFile().isFile());
    assertTrue(archive.name().startsWith("mariadb-"), archive.name());
  }
}
