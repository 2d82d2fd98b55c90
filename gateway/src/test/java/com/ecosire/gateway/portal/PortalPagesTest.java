package com.ecosire.gateway.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.problem.ProblemDocument;
import com.ecosire.gateway.server.RunningGateway;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of the portal as they are served, and what they must agree on. */
class PortalPagesTest {
  private static final Path SOURCES =
      Path.of("src", "main", "resources", "com", "ecosire", "gateway", "portal");
  private static final int FIRST_VIEW = 150_000;
  private static final int LINES = 300;
  private static final Pattern LINKED = Pattern.compile("(?:src|href)=\"(/[^\"]*)\"");
  private static final Pattern IMPORTED =
      Pattern.compile("(?:from |import\\(|new URL\\()'(\\.{0,2}[/\\w.-]+\\.(?:js|json|svg))'");
  private static final Pattern PATHS = Pattern.compile("\\]\\((/[^)]+)\\)");

  /** What is loaded with the pages that need it. */
  private static final String LATER =
      "guides/.*|messages/([^e].*|es.json)|translations/(?!modules.de).*|pages/[^q].*"
          + "|(account|dashboard|parts|styles)/.*";

  private static final List<String> LANGUAGES = List.of("en", "de", "es");

  @TempDir static Path folder;
  private static RunningGateway server;

  @BeforeAll
  static void start() throws Exception {
    server = RunningGateway.start(folder);
  }

  @AfterAll
  static void close() {
    server.close();
  }

  private static HttpResponse<String> get(String path, String... headers) {
    return server.anonymous("GET", path, "", headers);
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/explorer",
        "/explorer/contacts.list",
        "/events",
        "/events/invoice.paid",
        "/signatures",
        "/guides/errors",
        "/login",
        "/verify-email",
        "/dashboard",
        "/dashboard/api-keys/019b7a3c"
      })
  void everyAddressBeginsWithTheShell(String path) {
    HttpResponse<String> shell = get(path);
    assertEquals(200, shell.statusCode());
    assertEquals("text/html; charset=utf-8", header(shell, "Content-Type"));
    String policy = header(shell, "Content-Security-Policy");
    assertTrue(policy.startsWith("default-src 'none'; script-src 'self'; style-src 'self';"));
    assertFalse(policy.contains("unsafe"), policy);
    assertEquals("no-cache", header(shell, "Cache-Control"));
    assertEquals(304, get(path, "If-None-Match", header(shell, "ETag")).statusCode());
    assertEquals(200, server.anonymous("HEAD", path, "").statusCode());
  }

  @Test
  void thereIsNothingAtOtherAddresses() {
    List.of("/explorer/contacts.fly", "/events/moon.full", "/guides/cooking", "/portal/x/app.js")
        .forEach(path -> assertEquals(404, get(path).statusCode(), path));
  }

  @Test
  void notificationsLeadToTheDashboard() {
    HttpResponse<String> moved = get("/settings/api-keys");
    assertEquals(302, moved.statusCode());
    assertEquals("/dashboard/api-keys", header(moved, "Location"));
  }

  @Test
  void aProblemIsAPageToPeopleAndADocumentToPrograms() {
    ProblemDocument.codes()
        .forEach(
            code -> {
              String path = "/problems/" + code.word();
              HttpResponse<String> page = get(path, "Accept", "text/html,*/*;q=0.8");
              assertTrue(page.body().contains("id=\"portal\""), path);
              assertEquals("application/json", header(get(path), "Content-Type"));
            });
    assertEquals(404, get("/problems/other", "Accept", "text/html").statusCode());
  }

  @Test
  void filesAreKeptForGoodAndTypedRightly() {
    for (String name : files()) {
      HttpResponse<String> file = get(place() + name);
      assertEquals(200, file.statusCode(), name);
      assertTrue(header(file, "Cache-Control").contains("immutable"), name);
      String type = header(file, "Content-Type");
      assertTrue(
          type.startsWith(name.endsWith(".js") ? "text/javascript" : type), name + " " + type);
      assertFalse(type.isEmpty(), name);
    }
    HttpResponse<String> zipped = get(place() + "app.js", "Accept-Encoding", "gzip");
    assertEquals("gzip", header(zipped, "Content-Encoding"));
  }

  @Test
  void allFilesAreListedAndNoneIsLong() throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> all = Files.walk(SOURCES)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        found.add(SOURCES.relativize(file).toString().replace('\\', '/'));
        assertTrue(Files.readAllLines(file).size() < LINES, file.toString());
      }
    }
    found.removeAll(Set.of("shell.html", "files.txt"));
    assertEquals(found, new TreeSet<>(files()));
  }

  @Test
  void whateverIsLinkedExists() throws IOException {
    String shell = get("/").body();
    LINKED
        .matcher(shell)
        .results()
        .forEach(link -> assertEquals(200, get(link.group(1)).statusCode(), link.group(1)));
    Set<String> made = Set.of("operations.json", "problems.json");
    for (String name : files().stream().filter(each -> each.endsWith(".js")).toList()) {
      for (String other : matches(IMPORTED, read(name))) {
        Path target = SOURCES.resolve(name).resolveSibling(other).normalize();
        assertTrue(Files.exists(target) || made.contains(other), name + " needs " + other);
      }
    }
  }

  @Test
  void nothingStandsWithinThePageThatThePolicyForbids() throws IOException {
    String shell = read("shell.html");
    assertFalse(shell.contains("<style") || shell.contains(" style=") || shell.contains(" on"));
    assertFalse(Pattern.compile("<script[^>]*>[^<]").matcher(shell).find());
    for (String name : files()) {
      String text = read(name);
      assertFalse(text.contains("innerHTML") || text.contains("'style'"), name);
      assertFalse(
          name.matches(".*\\.(js|css)") && text.replace(HOST_OF_SVG, "").contains("//www"), name);
    }
  }

  private static final String HOST_OF_SVG = "http://www.w3.org/2000/svg";

  @Test
  void allLanguagesSayTheSame() throws IOException {
    Map<Object, Object> english = messages("en");
    List<String> paths = matches(PATHS, read("guides/en.json"));
    for (String language : LANGUAGES) {
      Map<Object, Object> messages = messages(language);
      assertEquals(english.keySet(), messages.keySet(), language);
      english.forEach(
          (key, text) -> assertEquals(gaps(text), gaps(messages.get(key)), language + " " + key));
      assertEquals(paths, matches(PATHS, read("guides/" + language + ".json")), language);
    }
    for (String path : paths) {
      assertEquals(200, get(path, "Accept", "text/html").statusCode(), path);
    }
    Pattern used = Pattern.compile("\\bt\\('([\\w.-]+)'");
    for (String name : files().stream().filter(each -> each.endsWith(".js")).toList()) {
      matches(used, read(name)).forEach(key -> assertTrue(english.containsKey(key), key));
    }
  }

  /** All that is said in a language; no file says what another one says. */
  private static Map<Object, Object> messages(String language) throws IOException {
    Map<Object, Object> all = new HashMap<>();
    for (String name : files()) {
      if (name.matches("messages/(.+\\.)?" + language + "\\.json")) {
        ((Map<?, ?>) JsonText.parse(read(name)))
            .forEach((key, text) -> assertNull(all.put(key, text), name + " " + key));
      }
    }
    return all;
  }

  @Test
  void everyGuideHasItsPage() throws IOException {
    for (Object name : ((Map<?, ?>) JsonText.parse(read("guides/en.json"))).keySet()) {
      assertEquals(200, get("/guides/" + name).statusCode(), name.toString());
    }
  }

  @Test
  void theFirstViewIsSmall() throws IOException {
    int sum = zipped(get("/").body()) + zipped(get(place() + "operations.json").body());
    // All modules but the pages that nobody has opened yet, though fewer are needed.
    List<String> first = files().stream().filter(name -> !name.matches(LATER)).toList();
    for (String name : first) {
      sum += zipped(read(name));
    }
    assertTrue(sum < FIRST_VIEW, "" + sum);
  }

  private static int zipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }

  private static List<String> gaps(Object text) {
    return matches(Pattern.compile("(\\{\\w+})"), text.toString()).stream().sorted().toList();
  }

  private static List<String> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).toList();
  }

  /** The folder of the present version. */
  private static String place() {
    return matches(Pattern.compile("(/portal/\\w+/)app.js"), get("/").body()).getFirst();
  }

  private static List<String> files() {
    try {
      return Files.readAllLines(SOURCES.resolve("files.txt")).stream()
          .collect(Collectors.toUnmodifiableList());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String read(String name) throws IOException {
    return Files.readString(SOURCES.resolve(name));
  }
}
