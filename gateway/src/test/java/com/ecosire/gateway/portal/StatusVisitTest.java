package com.ecosire.gateway.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.json.JsonText;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody does who wants to know how the platform is, in a real browser. */
class StatusVisitTest {
  private static final Pattern CONFIRM = Pattern.compile("/status#confirm=[\\w-]+");

  @RegisterExtension static final VisitedGateway house = VisitedGateway.with();

  @BeforeAll
  static void start() throws Exception {
    Map<?, ?> list =
        (Map<?, ?>) JsonText.parse(house.server().get("/api/status/components").body());
    Object first = ((Map<?, ?>) ((List<?>) list.get("data")).getFirst()).get("id");
    HttpResponse<String> made =
        house
            .server()
            .post(
                "/api/status/incidents",
                JsonText.write(
                    Map.of(
                        "title", "Orders are <slow>",
                        "impact", "major",
                        "message", "We look for the cause.",
                        "componentIds", List.of(first))));
    assertEquals(201, made.statusCode(), made.body());
  }

  @ParameterizedTest
  @CsvSource({"en,Status", "de,Status", "es,Estado"})
  void seesHowThePlatformIsAndSubscribes(String language, String title) throws Exception {
    try (Visitor visitor = house.visitor(language)) {
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
    URI mails = URI.create("http://127.0.0.1:" + house.server().adminPort() + "/mails");
    String page = house.server().send(mails, "GET", "").body();
    Matcher link = CONFIRM.matcher(page.substring(page.indexOf(email)));
    assertTrue(link.find(), page);
    return link.group();
  }
}
