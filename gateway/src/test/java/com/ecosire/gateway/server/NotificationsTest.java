package com.ecosire.gateway.server;

import static com.ecosire.gateway.server.SignInHouse.PASSWORD;
import static com.ecosire.gateway.server.SignInHouse.bearer;
import static com.ecosire.gateway.server.SignInHouse.newEmail;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What people are told, as it comes over HTTP, and how they end it. */
@Timeout(60)
class NotificationsTest {
  private static final Pattern LINK = Pattern.compile("/unsubscribe\\?token=([\\w-]+)");

  @TempDir static Path folder;

  private static RunningGateway server;
  private static SignInHouse house;

  @BeforeAll
  static void start() throws Exception {
    server = RunningGateway.start(folder, "--http.trustedProxies=127.0.0.1");
    house = new SignInHouse(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** An open stream, read line by line. */
  private record Stream(HttpResponse<InputStream> http, BufferedReader lines)
      implements AutoCloseable {
    static Stream open(String token, String... headers) throws Exception {
      List<String> all = new ArrayList<>(List.of(bearer(token)));
      all.addAll(List.of(headers));
      URI uri = URI.create("http://127.0.0.1:" + server.port() + "/api/notifications/stream");
      HttpRequest request = HttpRequest.newBuilder(uri).headers(all.toArray(String[]::new)).build();
      HttpResponse<InputStream> http =
          HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
      return new Stream(
          http, new BufferedReader(new InputStreamReader(http.body(), StandardCharsets.UTF_8)));
    }

    /** The id and the data of the next event of a kind. */
    Map.Entry<String, String> next(String event) throws IOException {
      while (!("event: " + event).equals(line())) {
        // Comments, and events of other kinds.
      }
      return Map.entry(line().substring("id: ".length()), line().substring("data: ".length()));
    }

    private String line() throws IOException {
      String line = lines.readLine();
      if (line == null) {
        throw new IOException("the stream has ended");
      }
      return line;
    }

    @Override
    public void close() throws IOException {
      http.body().close();
    }
  }

  private static void announce(Registered owner, String title) {
    Map<String, Object> sent =
        Map.of("title", title, "body", "Text", "everyone", true, "mail", true);
    owner.send("POST", "/notifications/send", sent).is(200);
  }

  private static Map<?, ?> preference(Registered person) {
    String path = "/notifications/preferences?kind=announcement";
    return (Map<?, ?>) ((List<?>) person.send("GET", path, "").is(200).at("data")).getFirst();
  }

  /** Sets the password anew, of which a notification tells. */
  private static void alarm(Registered person, String from, String to) {
    Map<String, String> sent = Map.of("currentPassword", from, "newPassword", to);
    person.send("POST", "/auth/password/change", sent).is(200);
  }

  @Test
  void aStreamTellsWhatIsNewAndGoesOnWhereItWasBrokenOff() throws Exception {
    Registered person = Registered.at(house);
    String last;
    try (Stream stream = Stream.open(person.token())) {
      assertEquals(200, stream.http.statusCode());
      assertEquals(
          "text/event-stream", stream.http.headers().firstValue("Content-Type").orElseThrow());
      assertTrue(stream.next("unread").getValue().contains("\"unread\":0"));
      alarm(person, PASSWORD, "another long pass phrase");
      Map.Entry<String, String> told = stream.next("notification");
      assertTrue(told.getValue().contains("security.password_changed"), told.getValue());
      assertTrue(stream.next("unread").getValue().contains("\"unread\":1,\"high\":1"));
      last = told.getKey();
    }
    alarm(person, "another long pass phrase", "a third long pass phrase");
    try (Stream stream = Stream.open(person.token(), "Last-Event-ID", last)) {
      assertTrue(stream.next("notification").getValue().contains("security.password_changed"));
      assertTrue(stream.next("unread").getValue().contains("\"unread\":2"));
    }
  }

  @Test
  void noCompressorHoldsEventsBack() throws Exception {
    Registered person = Registered.at(house);
    try (Stream stream = Stream.open(person.token(), "Accept-Encoding", "gzip")) {
      stream.next("unread");
      alarm(person, PASSWORD, "another long pass phrase");
      assertTrue(stream.next("notification").getValue().contains("security.password_changed"));
    }
  }

  @Test
  void aStreamEndsWithItsSession() throws Exception {
    Registered person = Registered.at(house);
    try (Stream stream = Stream.open(person.token())) {
      stream.next("unread");
      house.post("/logout", "", bearer(person.token())).is(204);
      while (stream.lines.readLine() != null) {
        // Whatever was on its way.
      }
    }
  }

  @Test
  void aSixthStreamOfOneUserIsRefused() throws Exception {
    Registered person = Registered.at(house);
    List<Stream> open = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      open.add(Stream.open(person.token()));
    }
    try (Stream sixth = Stream.open(person.token())) {
      assertEquals(429, sixth.http.statusCode());
      assertEquals("1", sixth.http.headers().firstValue("Retry-After").orElseThrow());
    }
    for (Stream stream : open) {
      stream.close();
    }
  }

  @Test
  void keysHaveNoStream() {
    assertEquals(403, server.get("/api/notifications/stream").statusCode());
    assertEquals(403, server.get("/api/notifications").statusCode());
    assertEquals(403, server.get("/api/notifications/preferences").statusCode());
  }

  @Test
  void aServerWithAnOpenStreamStopsAtOnce() throws Exception {
    RunningGateway other = RunningGateway.start(folder.resolve("other"));
    String token = new SignInHouse(other).register(newEmail()).is(200).text("token");
    URI uri = URI.create("http://127.0.0.1:" + other.port() + "/api/notifications/stream");
    HttpRequest request = HttpRequest.newBuilder(uri).headers(bearer(token)).build();
    HttpResponse<InputStream> stream =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
    long begun = System.nanoTime();
    other.close();
    stream.body().close();
    Duration taken = Duration.ofNanos(System.nanoTime() - begun);
    assertTrue(taken.compareTo(Duration.ofSeconds(25)) < 0, "" + taken);
  }

  @Test
  void oneClickEndsTheMailsOfOneKind() throws Exception {
    Registered owner = Registered.at(house).proven();
    Registered reader = Registered.invitedBy(owner);
    String decision = "/notifications/preferences/" + preference(reader).get("id");
    reader.send("PATCH", decision, Map.of("mail", "at_once")).is(200);
    announce(owner, "First");
    String email = reader.email();
    Waiting.until("the mail", () -> house.mails(email, "First") == 1);
    HttpResponse<String> asked = server.anonymous("GET", "/unsubscribe?token=" + link(email), "");
    assertEquals(200, asked.statusCode());
    assertTrue(asked.body().contains("<form method=\"post\">"));
    assertEquals(200, click(link(email)).statusCode());
    assertEquals("off", preference(reader).get("mail"));
    announce(owner, "Second");
    assertEquals(0, house.mails(email, "Second"));
    HttpResponse<String> forged = click("forged");
    assertEquals(401, forged.statusCode(), forged.body());
  }

  private static String link(String email) {
    URI page = URI.create("http://127.0.0.1:" + server.adminPort() + "/mails");
    for (String entry : server.send(page, "GET", "").body().split("<article", -1)) {
      Matcher link = LINK.matcher(entry);
      if (entry.contains(email) && link.find()) {
        return link.group(1);
      }
    }
    throw new AssertionError("no link to end mails");
  }

  @Test
  void anotherUsersNotificationIsNoNodeOfOnesOwn() throws Exception {
    Registered owner = Registered.at(house).proven();
    Registered reader = Registered.invitedBy(owner);
    announce(owner, "For the reader");
    String all = "{ notifications { nodes { nodeId title } } }";
    Matcher node =
        Pattern.compile("\"nodeId\":\"([^\"]+)\"").matcher(reader.graphql(all).http().body());
    assertTrue(node.find(), reader.graphql(all).http().body());
    String query = "{ node(id: \"" + node.group(1) + "\") { ... on Notification { title } } }";
    String own = reader.graphql(query).http().body();
    assertTrue(own.contains("For the reader"), own);
    String other = owner.graphql(query).http().body();
    assertTrue(other.contains("not_found"), other);
  }

  @Test
  void aPlaceInTheFutureIsNoPlace() throws Exception {
    Registered person = Registered.at(house);
    String[] last = {"Last-Event-ID", Long.toString(Long.MAX_VALUE)};
    try (Stream stream = Stream.open(person.token(), last)) {
      assertTrue(stream.next("unread").getValue().contains("\"unread\":0"));
      alarm(person, PASSWORD, "another long pass phrase");
      assertTrue(stream.next("notification").getValue().contains("password_changed"));
    }
  }

  private static HttpResponse<String> click(String token) {
    return server.anonymous(
        "POST",
        "/unsubscribe?token=" + token,
        "List-Unsubscribe=One-Click",
        "Content-Type",
        "application/x-www-form-urlencoded");
  }
}
