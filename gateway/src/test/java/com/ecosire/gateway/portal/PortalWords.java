package com.ecosire.gateway.portal;

import com.ecosire.domain.json.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the portal says in a language. */
final class PortalWords {
  private static final Path FOLDER =
      Path.of("src", "main", "resources", "com", "ecosire", "gateway", "portal", "messages");

  private final Map<String, String> all = new HashMap<>();

  private PortalWords() {}

  static PortalWords of(String language) throws IOException {
    PortalWords words = new PortalWords();
    try (Stream<Path> files = Files.walk(FOLDER)) {
      List<Path> own =
          files
              .filter(each -> each.toString().matches(".*[./\\\\]" + language + "\\.json"))
              .toList();
      for (Path file : own) {
        ((Map<?, ?>) JsonText.parse(Files.readString(file)))
            .forEach((key, text) -> words.all.put((String) key, (String) text));
      }
    }
    return words;
  }

  /** A message; values are names and what they stand for in turn. */
  String say(String key, String... values) {
    String text = all.get(key);
    if (text == null) {
      throw new IllegalArgumentException("there is no message " + key);
    }
    for (int i = 0; i < values.length; i += 2) {
      text = text.replace("{" + values[i] + "}", values[i + 1]);
    }
    return text;
  }
}
