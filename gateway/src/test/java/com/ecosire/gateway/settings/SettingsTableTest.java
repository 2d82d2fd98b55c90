package com.ecosire.gateway.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README's table is what {@link Settings} declares; {@code -Dupdate} writes it anew. */
class SettingsTableTest {
  private static final Path README = Path.of("..", "README.md");
  private static final String BEGIN = "<!-- settings -->\n";
  private static final String END = "<!-- /settings -->";

  @Test
  void standsInTheReadme() throws IOException {
    String text = Files.readString(README);
    int begin = text.indexOf(BEGIN) + BEGIN.length();
    int end = text.indexOf(END);
    assertTrue(begin >= BEGIN.length() && end >= begin, "The README has no place for the settings");
    if (System.getProperty("update") != null) {
      Files.writeString(
          README, text.substring(0, begin) + SettingsTable.markdown() + text.substring(end));
    } else {
      assertEquals(
          SettingsTable.markdown(),
          text.substring(begin, end),
          "README.md is out of date: run ./mvnw verify -Dupdate and look at the diff");
    }
  }
}
