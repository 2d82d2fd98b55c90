package com.ecosire.gateway.portal;

import static com.ecosire.gateway.portal.Visits.click;
import static com.ecosire.gateway.portal.Visits.text;
import static com.ecosire.gateway.portal.Visits.type;
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
  @CsvSource({
    "en,Status,Some systems are slow or fail now and then,is told of incidents",
    "de,Status,Einige Systeme sind langsam oder versagen gelegentlich,wird ab jetzt",
    "es,Estado,Algunos sistemas van lentos o fallan a veces,recibe avisos"
  })
  void seesHowThePlatformIsAndSubscribes(
      String language, String title, String overall, String confirmed) throws Exception {
    try (Chromium browser = Chromium.start(folder.resolve(language))) {
      String base = "http://localhost:" + server.port();
      browser.open(base + "/", language);
      click(browser, "nav a[href=\"/status\"]");
      assertEquals(overall, browser.await(text(".overall h2", "")));
      assertEquals(title + " · ECOSIRE API", browser.evaluate("document.title"));
      assertEquals("Orders are <slow>", browser.await(text(".notice h3", "")));
      assertEquals("We look for the cause.", browser.await(text(".notice .updates .said", "")));
      assertEquals(
          6,
          ((Number) browser.evaluate("document.querySelectorAll('svg.days').length")).intValue());
      String email = "reader-" + language + "@example.com";
      type(browser, "form.subscribe input[type=email]", email);
      click(browser, "form.subscribe button.primary");
      assertTrue(browser.await(text(".told.well", "")).toString().contains(email));
      browser.open(base + link(email), language);
      click(browser, "#confirm");
      String told = browser.await(text(".told.well", "")).toString();
      assertTrue(told.contains(email) && told.contains(confirmed), told);
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
