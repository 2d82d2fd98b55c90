package com.ecosire.gateway.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.ecosire.domain.json.JsonText;
import com.ecosire.gateway.server.RunningGateway;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody does who wants to know how the platform is, in a real browser. */
class StatusVisitTest {
  private static final Pattern CONFIRM = Pattern.compile("/status#confirm=[\\w-]+");

  @TempDir static Path folder;
  private static RunningGateway server;

  @BeforeAll
  static void start() throws Exception {
    assumeTrue(Chromium.isInstalled(), "there is no chromium here");
    server = RunningGateway.start(folder.resolve("data"));
    Map<?, ?> list = (Map<?, ?>) JsonText.parse(server.get("/api/status/components").body());
    Object first = ((Map<?, ?>) ((List<?>) list.get("data")).getFirst()).get("id");
    HttpResponse<String> made =
        server.post(
            "/api/status/incidents",
            JsonText.write(
                Map.of(
                    "title", "Orders are <slow>",
                    "impact", "major",
                    "message", "We look for the cause.",
                    "componentIds", List.of(first))));
    assertEquals(201, made.statusCode(), made.body());
  }

  @AfterAll
  static void close() {
    if (server != null) {
      server.close();
    }
  }

  @ParameterizedTest
  @CsvSource({"en,Status", "de,Status", "es,Estado"})
  void seesHowThePlatformIsAndSubscribes(String language, String title) throws Exception {
    try (Visitor visitor = Visitor.start(folder, server.port(), language)) {
      visitor.go("/").press("nav.status").sees("overall.degraded").titled(title);
      assertEquals("Orders are <slow>", visitor.text(".notice h3"));
      visitor.seesText("We look for the cause.");
      assertEquals(6, visitor.count("svg.days"));
      String email = "reader-" + language + "@example.com";
      visitor.fill("subscribe.emailLabel", email).press("subscribe.send");
      visitor.sees("subscribe.emailDone", "target", email);
      visitor.go(link(email)).press("confirm.button").sees("confirm.done", "target", email);
      visitor.requireWell(language);
    }
  }

  /** The link in the newest mail to an address, from the operators' page. */
  private static String link(String email) throws InterruptedException {
    URI mails = URI.create("http://127.0.0.1:" + server.adminPort() + "/mails");
    String page = server.send(mails, "GET", "").body();
    Matcher link = CONFIRM.matcher(page.substring(page.indexOf(email)));
    assertTrue(link.find(), page);
    return link.group();
  }
}
