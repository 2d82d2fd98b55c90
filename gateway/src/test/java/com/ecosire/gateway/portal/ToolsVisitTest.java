package com.ecosire.gateway.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.platform.webhooks.signing.Signatures;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The small tools of the portal: credentials, signatures, the choice of events, the problems. */
class ToolsVisitTest {
  private static final String SECRET = "whsec_dGhlIGVuZHBvaW50J3Mgc2VjcmV0";
  private static final String LICENSE_SECRET = "the secret of licences";

  @RegisterExtension static final VisitedGateway house = VisitedGateway.with();

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es"})
  void takesNoPasswordForAKey(String language) throws Exception {
    try (Visitor visitor = house.visitor(language)) {
      visitor.go("/").uses("Correct horse battery staple 42").sees("key.wrong");
      assertEquals(visitor.say("key.none"), visitor.text("#key-button"));
      visitor.fill("key.label", "ecos_live_tooShort").press("key.use").sees("key.wrong");
      visitor.fill("key.label", house.server().key()).press("key.use").hides("dialog[open]");
      visitor.requireWell(language);
    }
    try (Visitor visitor = house.visitor(language)) {
      visitor.go("/").uses("eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiJhIn0.c2ln-_YQ").hides("dialog[open]");
      assertEquals(visitor.say("key.set", "end", "-_YQ"), visitor.text("#key-button"));
    }
  }

  @Test
  void signsTheEventsOfLicencesWithBothSecrets() throws Exception {
    try (Visitor visitor = house.visitor("en")) {
      visitor.go("/events/license.validated").fill("sign.endpointSecret", SECRET);
      visitor.fill("sign.licenseSecret", LICENSE_SECRET);
      String body = among("--data-binary '(.*)'", visitor.text(".op-main .code pre"));
      String licence = Signatures.plain(LICENSE_SECRET, body.replace("'\\''", "'"));
      visitor.seesText("X-License-Signature: " + licence);
      String command = visitor.text(".op-main .code pre");
      long at = Long.parseLong(among("webhook-timestamp: (\\d+)", command));
      String own = Signatures.stamped(SECRET, at, body.replace("'\\''", "'"));
      assertTrue(command.contains("X-Ecosire-Signature: t=" + at + ",v1=" + own), command);
      visitor.fill("sign.licenseSecret", "").sees("sign.needsLicenseSecret");
    }
  }

  @Test
  void theServersOwnCommandIsSignedWithBothToo() {
    signsApart("", "whsec_test", "license_test");
    signsApart(secret("secret", SECRET), SECRET, "license_test");
    String both = secret("secret", SECRET) + secret("licenseSecret", LICENSE_SECRET);
    signsApart(both, SECRET, LICENSE_SECRET);
  }

  private static String secret(String name, String value) {
    return ", \"" + name + "\": \"" + value + "\"";
  }

  private static void signsApart(String secrets, String secret, String licenseSecret) {
    String asked =
        "{\"event\": \"license.validated\", \"url\": \"https://h.example.com\"" + secrets + "}";
    var answer =
        (Map<?, ?>) JsonText.parse(house.server().post("/api/webhooks/curl", asked).body());
    String command = (String) answer.get("command");
    String body = among("--data-binary '(.*)'", command).replace("'\\''", "'");
    long at = Long.parseLong(among("webhook-timestamp: (\\d+)", command));
    String own = "t=" + at + ",v1=" + Signatures.stamped(secret, at, body);
    assertTrue(command.contains("X-Ecosire-Signature: " + own), command);
    String licence = Signatures.plain(licenseSecret, body);
    assertTrue(command.contains("X-License-Signature: " + licence), command);
  }

  private static String among(String pattern, String text) {
    Matcher found = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
    assertTrue(found.find(), text);
    return found.group(1);
  }

  @Test
  void saysWhenEachEventHappensWhereEventsAreChosen() throws Exception {
    Person grace = house.register("Grace", "grace.events@example.com");
    try (Visitor visitor = house.visitor(grace, "en")) {
      visitor.go("/dashboard/webhooks").press("hooks.create").seesText("A license was issued");
    }
  }

  @Test
  void showsProblemsWithTheDetailsTheyComeWith() throws Exception {
    try (Visitor visitor = house.visitor("en")) {
      visitor.go("/problems/validation_failed").seesText("\"message\": \"Invalid email address\"");
      visitor.go("/problems/unknown_field").seesText("\"field\": \"nickname\"");
    }
  }
}
