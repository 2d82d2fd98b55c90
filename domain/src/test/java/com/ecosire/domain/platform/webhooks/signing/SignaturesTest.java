package com.ecosire.domain.platform.webhooks.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Signatures in the forms that receivers know. */
class SignaturesTest {
  private static final Instant NOW = Instant.ofEpochSecond(1_614_265_330);
  private static final String BODY = "{\"test\": 2432232314}";

  private static Map<String, List<String>> headers(String type, List<String> secrets) {
    return new SignedEvent("evt_1", type, "{}", secrets, List.of("new", "old"))
        .headers(UUID.randomUUID(), NOW);
  }

  private static SignatureCheck.Finding check(
      SignatureHeader header, String signature, String payload, Instant now, String... secrets) {
    return new SignatureCheck(List.of(secrets), now, Duration.ofMinutes(5))
        .check(new VerifySignature(payload, signature, header, null, null, 300));
  }

  /** The example of the specification of Standard Webhooks. */
  @Test
  void standardWebhooksAreSignedAsTheirSpecificationShows() {
    assertEquals(
        "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        Signatures.standard(
            "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
            "msg_p5jXN8AQM9LWM0D4loKWxJek",
            1_614_265_330,
            BODY));
  }

  /** RFC 4231, test case 2. */
  @Test
  void licencesAreSignedOverTheBodyAlone() {
    assertEquals(
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
        Signatures.plain("Jefe", "what do ya want for nothing?"));
    assertEquals(Signatures.plain("Jefe", "12.what"), Signatures.stamped("Jefe", 12, "what"));
  }

  @Test
  void secretsAreThirtyTwoRandomBytes() {
    String secret = Signatures.newSecret();
    assertTrue(secret.startsWith("whsec_"));
    assertEquals(32, Base64.getDecoder().decode(secret.substring(6)).length);
    assertNotEquals(secret, Signatures.newSecret());
    assertTrue(Signatures.isStandard("whsec_test"));
    assertFalse(Signatures.isStandard("whsec_?"));
  }

  @Test
  void eachSecretHasASignatureOfItsOwn() {
    Map<String, List<String>> headers =
        headers("contact.created", List.of("whsec_bmV3", "whsec_b2xk"));
    String stamped = headers.get("X-Ecosire-Signature").getFirst();
    assertEquals(3, stamped.split(",", -1).length);
    assertTrue(stamped.endsWith(",v1=" + Signatures.stamped("whsec_b2xk", 1_614_265_330, "{}")));
    assertEquals(2, headers.get("webhook-signature").getFirst().split(" ", -1).length);
    assertFalse(headers.containsKey("stripe-signature"));
    assertFalse(headers.containsKey("X-License-Signature"));
  }

  @Test
  void eventsOfStripeAndOfLicencesHaveTheirOwnHeaders() {
    Map<String, List<String>> paid = headers("invoice.paid", List.of("whsec_bmV3"));
    assertEquals(paid.get("X-Ecosire-Signature"), paid.get("stripe-signature"));
    Map<String, List<String>> validated = headers("license.validated", List.of("whsec_bmV3"));
    assertEquals(
        List.of(Signatures.plain("new", "{}"), Signatures.plain("old", "{}")),
        validated.get("X-License-Signature"));
  }

  @Test
  void aStampedSignatureIsCheckedWithItsTime() {
    String good = "t=1614265330,v1=" + Signatures.stamped("s", 1_614_265_330, BODY);
    assertEquals(
        SignatureVerdict.Reason.OK,
        check(SignatureHeader.STRIPE, good, BODY, NOW.plusSeconds(300), "s").reason());
    assertEquals(
        SignatureVerdict.Reason.TOO_OLD,
        check(SignatureHeader.STRIPE, good, BODY, NOW.plusSeconds(301), "s").reason());
    assertEquals(
        SignatureVerdict.Reason.WRONG_SIGNATURE,
        check(SignatureHeader.ECOSIRE, good, BODY + " ", NOW, "s").reason());
    assertEquals(
        SignatureVerdict.Reason.MALFORMED,
        check(SignatureHeader.ECOSIRE, "v1=abc", BODY, NOW, "s").reason());
    assertEquals(
        good,
        check(SignatureHeader.ECOSIRE, "t=1614265330,v1=00", BODY, NOW, "s").expected().get());
  }

  @Test
  void oneOfSeveralSignaturesIsEnough() {
    String both = "t=1614265330,v1=00,v1=" + Signatures.stamped("s", 1_614_265_330, BODY);
    assertEquals(
        SignatureVerdict.Reason.OK,
        check(SignatureHeader.STRIPE, both, BODY, NOW, "other", "s").reason());
  }

  @Test
  void aStandardSignatureIsFoundInItsTime() {
    String body = "{\"id\":\"evt_1\"}";
    String good = "v1," + Signatures.standard("whsec_test", "evt_1", 1_614_265_330, body);
    SignatureCheck.Finding found =
        check(SignatureHeader.STANDARD, good, body, NOW.plusSeconds(120), "whsec_test");
    assertEquals(SignatureVerdict.Reason.OK, found.reason());
    assertEquals(NOW, found.at().orElseThrow());
    assertEquals(
        SignatureVerdict.Reason.WRONG_SIGNATURE,
        check(SignatureHeader.STANDARD, good, body, NOW.plusSeconds(400), "whsec_test").reason());
    assertEquals(
        SignatureVerdict.Reason.TOO_OLD,
        check(
                SignatureHeader.STANDARD,
                "t=1614265330," + good,
                body,
                NOW.plusSeconds(400),
                "whsec_test")
            .reason());
    assertEquals(
        SignatureVerdict.Reason.MALFORMED,
        check(SignatureHeader.STANDARD, good, "no JSON", NOW, "whsec_test").reason());
  }

  @Test
  void aLicenceSignatureIsCheckedWithoutATime() {
    String good = Signatures.plain("s", BODY);
    assertEquals(
        SignatureVerdict.Reason.OK, check(SignatureHeader.LICENSE, good, BODY, NOW, "s").reason());
    assertEquals(
        SignatureVerdict.Reason.WRONG_SIGNATURE,
        check(SignatureHeader.LICENSE, good, BODY + "\n", NOW, "s").reason());
    assertEquals(
        SignatureVerdict.Reason.MALFORMED,
        check(SignatureHeader.LICENSE, "t=1,v1=00", BODY, NOW, "s").reason());
  }
}
