package com.ecosire.gateway.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.json.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The words of the status page. */
class StatusMessagesTest {
  private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");
  private static final Pattern USED = Pattern.compile("\\bsay\\('([\\w.]+)'");
  private static final List<String> MODULES =
      List.of("pages/status.js", "status/days.js", "status/incidents.js", "status/subscribing.js");

  private static String read(String name) {
    String path = "/com/ecosire/gateway/portal/" + name;
    try (InputStream in = PortalPages.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Map<?, ?> messages(String language) {
    return (Map<?, ?>) JsonText.parse(read("messages/status/" + language + ".json"));
  }

  private static Set<String> gaps(Object text) {
    return GAP.matcher((String) text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  @Test
  void areTheSameInAllLanguages() {
    Map<?, ?> english = messages("en");
    for (String language : List.of("de", "es")) {
      Map<?, ?> other = messages(language);
      assertEquals(english.keySet(), other.keySet(), language);
      english.forEach(
          (key, text) -> assertEquals(gaps(text), gaps(other.get(key)), language + " " + key));
    }
  }

  @Test
  void areThereWhereTheyAreSaid() {
    Map<?, ?> english = messages("en");
    for (String module : MODULES) {
      List<String> used = USED.matcher(read(module)).results().map(one -> one.group(1)).toList();
      assertFalse(used.isEmpty(), module);
      used.forEach(key -> assertTrue(english.containsKey(key), module + ": " + key));
    }
  }
}
