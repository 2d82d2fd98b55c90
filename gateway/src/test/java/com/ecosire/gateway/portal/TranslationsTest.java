package com.ecosire.gateway.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.platform.notifications.kinds.NotificationKind;
import com.ecosire.gateway.server.RunningGateway;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is declared in English is said in the portal's other languages: all of it, nothing else. */
class TranslationsTest {
  private static final Pattern PLACE = Pattern.compile("(/portal/\\w+/)app.js");
  private static final String KINDS = "/com/ecosire/domain/platform/notifications/texts_";

  @TempDir static Path folder;
  private static RunningGateway server;
  private static String place;

  @BeforeAll
  static void start() throws Exception {
    server = RunningGateway.start(folder);
    place = PLACE.matcher(server.get("/").body()).results().findFirst().orElseThrow().group(1);
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "es"})
  void modulesAreTranslated(String language) {
    compare("modules", language, keys(rows(place + "operations.json"), "name"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "es"})
  void problemsAreTranslated(String language) {
    compare("problems", language, keys(rows(place + "problems.json"), "code"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "es"})
  void eventsAreTranslated(String language) {
    compare("events", language, keys(rows("/api/webhooks/catalog"), "event"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "es"})
  void builtInRolesAreTranslated(String language) {
    Map<?, ?> page = (Map<?, ?>) JsonText.parse(server.get("/api/roles?limit=100").body());
    List<?> roles =
        ((List<?>) page.get("data"))
            .stream().filter(role -> ((Map<?, ?>) role).get("builtIn").equals(true)).toList();
    assertFalse(roles.isEmpty());
    compare("roles", language, keys(roles, "key"));
  }

  /** Their words come from the server, in the language of the reader's account. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es"})
  void kindsOfNotificationsAreTranslated(String language) throws IOException {
    Properties words = new Properties();
    try (InputStream in =
        NotificationKind.class.getResourceAsStream(KINDS + language + ".properties")) {
      words.load(in);
    }
    TreeSet<String> wanted = new TreeSet<>();
    for (NotificationKind kind : NotificationKind.values()) {
      wanted.addAll(List.of(kind.key() + ".name", kind.key() + ".description"));
    }
    TreeSet<String> said = new TreeSet<>(words.stringPropertyNames());
    said.removeIf(key -> !key.endsWith(".name") && !key.endsWith(".description"));
    assertEquals(wanted, said);
    said.forEach(key -> assertFalse(words.getProperty(key).isBlank(), key));
  }

  private static List<?> rows(String path) {
    return (List<?>) JsonText.parse(server.get(path).body());
  }

  private static Stream<String> keys(List<?> rows, String key) {
    return rows.stream().map(row -> (String) ((Map<?, ?>) row).get(key));
  }

  private static void compare(String area, String language, Stream<String> declared) {
    Map<?, ?> said = (Map<?, ?>) JsonText.parse(read(area + "." + language + ".json"));
    TreeSet<String> keys = new TreeSet<>();
    said.forEach(
        (key, text) -> {
          keys.add((String) key);
          assertFalse(((String) text).isBlank(), (String) key);
        });
    assertEquals(new TreeSet<>(declared.toList()), keys);
  }

  private static String read(String name) {
    String path = "/com/ecosire/gateway/portal/translations/" + name;
    try (InputStream in = PortalPages.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
