package com.ecosire.gateway.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {
  private static final Properties NONE = new Properties();

  @TempDir Path folder;

  private static Settings read(Map<String, String> environment) {
    return SettingsReader.read(List.of(), NONE, environment).settings();
  }

  private static String fault(Map<String, String> environment, String... switches) {
    return assertThrows(
            SettingsException.class,
            () -> SettingsReader.read(List.of(switches), NONE, environment))
        .getMessage();
  }

  private Map<String, String> file(String text) throws IOException {
    Path file = folder.resolve("ecosire.yaml");
    Files.writeString(file, text);
    return Map.of("CONFIG_FILE", file.toString());
  }

  @Test
  void hasDefaultsForEverything() {
    Settings settings = read(Map.of());
    assertEquals(8080, settings.http().port());
    assertEquals("127.0.0.1", settings.admin().address());
    assertEquals(Path.of("data"), settings.data().folder());
    assertTrue(settings.database().isEmbedded());
    assertEquals(List.of(), settings.cors().origins());
    assertTrue(settings.secrets().key().isEmpty());
    assertEquals(Settings.Log.Level.INFO, settings.log().level());
  }

  @Test
  void takesTheNearestSource() throws IOException {
    Map<String, String> environment =
        new java.util.HashMap<>(file("http:\n  port: 1\n  maxBody: 2048\n  patience: 5\n"));
    environment.put("PORT", "2");
    environment.put("ECOSIRE_HTTP_MAX_BODY", "4096");
    Properties properties = new Properties();
    properties.setProperty("ecosire.http.port", "3");
    Settings settings =
        SettingsReader.read(List.of("--no-demo", "--http.port=4"), properties, environment)
            .settings();
    assertEquals(4, settings.http().port());
    assertEquals(4096, settings.http().maxBody());
    assertEquals(5, settings.http().patience());
    assertFalse(settings.demo().enabled());
  }

  @Test
  void readsListsFromTheFileAndTheEnvironment() throws IOException {
    Settings settings =
        read(file("cors:\n  origins:\n    - https://a.example\n    - https://b.example\n"));
    assertEquals(List.of("https://a.example", "https://b.example"), settings.cors().origins());
    assertEquals(
        List.of("10.0.0.0/8", "::1"),
        read(Map.of("ECOSIRE_HTTP_TRUSTED_PROXIES", "10.0.0.0/8, ::1")).http().trustedProxies());
  }

  @Test
  void refusesUnknownNamesEverywhere() throws IOException {
    String message = fault(file("http:\n  prot: 1\nhtp: 2\n"), "--demo", "--http.porta=1");
    assertTrue(message.contains("unknown key http.prot ("), message);
    assertTrue(message.contains("is it http.port?"), message);
    assertTrue(message.contains("unknown key htp ("), message);
    assertTrue(message.contains("unknown argument --demo"), message);
    assertTrue(message.contains("unknown key http.porta (--http.porta=1)"), message);
    assertTrue(fault(Map.of("ECOSIRE_HTTP_MAXBODY", "1")).contains("is it ECOSIRE_HTTP_MAX_BODY?"));
  }

  @Test
  void leavesTheVariablesOfClientsAlone() {
    assertEquals(8080, read(Map.of("ECOSIRE_API_KEY", "x", "HOME", "/")).http().port());
  }

  @Test
  void namesEveryBadValueWithItsOrigin() {
    String message =
        fault(
            Map.of(
                "PORT", "70000",
                "ADMIN_PORT", "many",
                "ECOSIRE_ENCRYPTION_KEY", "short",
                "ECOSIRE_LOG_FORM", "xml",
                "CONFIG_FILE", "/does/not/exist"));
    assertTrue(message.contains("http.port must be at most 65535 (PORT)"), message);
    assertTrue(message.contains("admin.port must be a whole number (ADMIN_PORT)"), message);
    assertTrue(message.contains("secrets.encryptionKey"), message);
    assertFalse(message.contains("short ("), message);
    assertTrue(message.contains("log.form must be one of text, json"), message);
    assertTrue(message.contains("does not exist"), message);
  }

  @Test
  void showsWhatIsInEffectWithoutSecrets() {
    String key = "0123456789abcdef0123456789abcdef";
    List<String> lines =
        SettingsReader.read(
                List.of(), NONE, Map.of("ECOSIRE_ENCRYPTION_KEY", key, "DATABASE_PASSWORD", "pw1"))
            .lines();
    assertTrue(lines.contains("http.port = 8080"), lines.toString());
    assertTrue(lines.contains("secrets.encryptionKey = ***  (ECOSIRE_ENCRYPTION_KEY)"));
    assertFalse(lines.toString().contains(key));
    assertFalse(lines.toString().contains("pw1"));
  }

  @Test
  void describesEverySetting() {
    for (Setting setting : Setting.all()) {
      assertFalse(setting.doc().isBlank(), setting.key());
    }
    assertTrue(SettingsTable.markdown().contains("| `http.port` | `PORT` | `8080` |"));
  }
}
