package com.ecosire.domain.platform.webhooks;

import static com.ecosire.domain.platform.webhooks.WebhookHouse.input;
import static com.ecosire.domain.testing.Tenant.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.platform.webhooks.catalog.CurlCommand;
import com.ecosire.domain.platform.webhooks.endpoints.WebhookEndpoint;
import com.ecosire.domain.platform.webhooks.signing.SignatureVerdict;
import com.ecosire.domain.platform.webhooks.signing.Signatures;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.testing.Tenant;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What helps to write receivers. */
class SignatureToolsTest {
  private static final String BODY = "{\"id\":\"evt_1\"}";
  private final WebhookHouse house = new WebhookHouse();
  private final Tenant tenant = house.tenant;

  private SignatureVerdict verdict(Object... pairs) {
    Map<String, Object> asked = input("payload", BODY, "header", "X-Ecosire-Signature");
    asked.putAll(input(pairs));
    return tenant.call("webhooks.verifySignature", asked);
  }

  private int refused(Object... pairs) {
    Map<String, Object> asked =
        input("payload", BODY, "header", "X-Ecosire-Signature", "signature", "t=1,v1=00");
    asked.putAll(input(pairs));
    return tenant.refused("webhooks.verifySignature", asked).code().status();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theCommandRunsInAShellAsItIs() throws Exception {
    CurlCommand command =
        tenant.call(
            "webhooks.curlForEvent",
            input("event", "role.created", "url", "https://h.example.com/it's?a=1&b=$x"));
    // The body of the sample has an apostrophe too.
    assertTrue(command.body().text().contains("It's"));
    String script = "curl() { printf '%s\\0' \"$@\"; }\n" + command.command();
    Process shell = new ProcessBuilder("sh", "-c", script).start();
    String[] words =
        new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\0", -1);
    assertEquals(0, shell.waitFor());
    assertEquals("https://h.example.com/it's?a=1&b=$x", words[2]);
    assertEquals(command.body().text(), words[words.length - 2]);
    Map<?, ?> headers = (Map<?, ?>) JsonText.parse(command.headers().text());
    headers.forEach((name, value) -> assertTrue(List.of(words).contains(name + ": " + value)));
    long at = WebhookHouse.NOW.getEpochSecond();
    assertEquals(
        "t=" + at + ",v1=" + Signatures.stamped("whsec_test", at, command.body().text()),
        headers.get("X-Ecosire-Signature"));
  }

  @Test
  void theCommandNeedsAnAddressAndUsesNoStoredSecret() {
    WebhookEndpoint endpoint = house.endpoint("role.created");
    CurlCommand command =
        tenant.call(
            "webhooks.curlForEvent",
            input("event", "role.created", "endpointId", endpoint.id().toString()));
    assertTrue(command.command().contains(endpoint.url()));
    long at = WebhookHouse.NOW.getEpochSecond();
    String stored = Signatures.stamped(field(endpoint, "secret"), at, command.body().text());
    assertFalse(command.command().contains(stored));
    assertEquals(
        "url",
        tenant
            .refused("webhooks.curlForEvent", input("event", "role.created"))
            .details()
            .getFirst()
            .field());
    assertEquals(
        "event",
        tenant
            .refused("webhooks.curlForEvent", input("event", "a.b", "url", "https://h.example"))
            .details()
            .getFirst()
            .field());
  }

  @Test
  void theCommandIsSignedWithASecretOfTheStandardOnly() {
    Problem problem =
        tenant.refused(
            "webhooks.curlForEvent",
            input("event", "role.created", "url", "https://h.example", "secret", "s"));
    assertEquals("secret", problem.details().getFirst().field());
    assertEquals("invalid_format", problem.details().getFirst().code());
  }

  @Test
  void aGivenSecretShowsWhatWasExpected() {
    long at = WebhookHouse.NOW.getEpochSecond();
    String good = "t=" + at + ",v1=" + Signatures.stamped("s", at, BODY);
    SignatureVerdict fine = verdict("signature", good, "secret", "s");
    assertTrue(fine.valid());
    assertEquals(good, fine.expected());
    SignatureVerdict wrong = verdict("signature", "t=" + at + ",v1=00", "secret", "s");
    assertFalse(wrong.valid());
    assertEquals(SignatureVerdict.Reason.WRONG_SIGNATURE, wrong.reason());
    assertEquals(good, wrong.expected());
    assertNotNull(wrong.timestamp());
    assertEquals(
        SignatureVerdict.Reason.TOO_OLD,
        verdict(
                "signature",
                "t=1,v1=" + Signatures.stamped("s", 1, BODY),
                "secret",
                "s",
                "toleranceSeconds",
                0)
            .reason());
  }

  @Test
  void aStoredSecretIsUsedAndNeverTold() {
    WebhookEndpoint endpoint = house.endpoint("role.created");
    long at = WebhookHouse.NOW.getEpochSecond();
    String good = "t=" + at + ",v1=" + Signatures.stamped(field(endpoint, "secret"), at, BODY);
    tenant.call("webhooks.endpoints.rotateSecret", Map.of(), "id", endpoint.id());
    SignatureVerdict fine = verdict("signature", good, "endpointId", endpoint.id().toString());
    assertTrue(fine.valid());
    assertNull(fine.expected());
    String other = "v1,AAAA";
    assertFalse(
        verdict(
                "signature",
                other,
                "endpointId",
                endpoint.id().toString(),
                "header",
                "webhook-signature")
            .valid());
    assertFalse(
        verdict("signature", other, "secret", "whsec_test", "header", "webhook-signature").valid());
  }

  @Test
  void eitherASecretOrAnEndpointIsNeeded() {
    WebhookEndpoint endpoint = house.endpoint("role.created");
    assertEquals(422, refused());
    assertEquals(422, refused("secret", "s", "endpointId", endpoint.id().toString()));
    assertEquals(422, refused("secret", "?", "header", "webhook-signature"));
    assertEquals(422, refused("endpointId", "0193b3c0-0000-7000-8000-00000000ffff"));
  }
}
