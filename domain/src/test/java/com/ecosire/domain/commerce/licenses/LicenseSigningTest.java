package com.ecosire.domain.commerce.licenses;

import static com.ecosire.domain.commerce.licenses.Licensing.map;
import static com.ecosire.domain.testing.Tenant.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.caller.Signing;
import com.ecosire.domain.commerce.licenses.offline.OfflineKeys;
import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** Signed calls, signed answers and signed files. */
class LicenseSigningTest {
  private static final String SHOP = "shop.example.com";
  private static final String NOW = String.valueOf(Instant.parse(Licensing.NOON).getEpochSecond());
  private final Licensing house = new Licensing();

  private static String hmac(String text, String secret) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
  }

  private Signing sign(License license, String time, String secret) throws Exception {
    String text = "domain=" + SHOP + "&key=" + license.key() + "&timestamp=" + time;
    Signing signing = Signing.of(Optional.of(hmac(text, secret)));
    house.tenant.signing(signing);
    return signing;
  }

  @Test
  void aSignedCallIsAnsweredWithASignature() throws Exception {
    house.policy("requireSignature", true);
    License license = house.grant();
    Signing signing = sign(license, NOW, Licensing.SERVER_SECRET);
    for (String action : List.of("validate", "activate", "heartbeat")) {
      house.client(action, license, SHOP, "timestamp", NOW);
      assertEquals(
          List.of(hmac("{}", Licensing.SERVER_SECRET)),
          signing.of("{}".getBytes(StandardCharsets.UTF_8)));
    }
    house.client("deactivate", license, SHOP, "timestamp", NOW);
  }

  @Test
  void anUnsignedCallIsRefusedWhereThePolicyAsksForSignatures() {
    house.policy("requireSignature", true);
    License license = house.grant();
    for (String action : List.of("validate", "activate", "deactivate", "heartbeat")) {
      assertEquals(
          ProblemCode.INVALID_CREDENTIAL, house.refusedClient(action, license, SHOP).code());
    }
  }

  @Test
  void wrongSignaturesAndOldTimesAreRefused() throws Exception {
    house.policy();
    License license = house.grant();
    sign(license, NOW, "another secret");
    assertRefused(ProblemCode.INVALID_CREDENTIAL, license, NOW);
    for (long seconds : new long[] {-301, 301, Long.MIN_VALUE / 2, Long.MAX_VALUE / 2}) {
      String time = String.valueOf(Long.parseLong(NOW) + seconds);
      sign(license, time, Licensing.SERVER_SECRET);
      assertRefused(ProblemCode.INVALID_CREDENTIAL, license, time);
    }
    for (long seconds : new long[] {-300, 300}) {
      String time = String.valueOf(Long.parseLong(NOW) + seconds);
      sign(license, time, Licensing.SERVER_SECRET);
      house.client("validate", license, SHOP, "timestamp", time);
    }
    sign(license, "soon", Licensing.SERVER_SECRET);
    assertRefused(ProblemCode.VALIDATION_FAILED, license, "soon");
    assertRefused(ProblemCode.VALIDATION_FAILED, license, null);
  }

  private void assertRefused(ProblemCode code, License license, String time) {
    Problem problem = house.refusedClient("validate", license, SHOP, "timestamp", time);
    assertEquals(code, problem.code());
  }

  @Test
  void whatIsSentBesideIsSignedToo() throws Exception {
    house.policy();
    License license = house.grant();
    sign(license, NOW, Licensing.SERVER_SECRET);
    Problem problem =
        house.refusedClient("validate", license, SHOP, "timestamp", NOW, "appVersion", "9");
    assertEquals(ProblemCode.INVALID_CREDENTIAL, problem.code());
  }

  @Test
  void afterARotationBothSecretsCountForADay() throws Exception {
    house.policy();
    License license = house.grant();
    Object first = house.tenant.call("licenses.rotateSecret", map());
    String own = field(first, "secret");
    assertTrue(own.matches("[0-9a-f]{64}"));
    assertEquals("2026-03-15T12:00:00Z", field(first, "previousValidUntil").toString());
    sign(license, NOW, Licensing.SERVER_SECRET);
    house.client("validate", license, SHOP, "timestamp", NOW);
    String second = field(house.tenant.call("licenses.rotateSecret", map()), "secret");
    assertNotEquals(own, second);
    Signing signing = sign(license, NOW, own);
    house.client("validate", license, SHOP, "timestamp", NOW);
    List<String> answers = signing.of("{}".getBytes(StandardCharsets.UTF_8));
    assertEquals(hmac("{}", second), answers.getFirst());
    assertTrue(answers.contains(hmac("{}", own)));
    house.at("2026-03-15T12:00:00Z");
    String later = String.valueOf(Instant.parse("2026-03-15T12:00:00Z").getEpochSecond());
    sign(license, later, own);
    assertRefused(ProblemCode.INVALID_CREDENTIAL, license, later);
    sign(license, later, second);
    house.client("validate", license, SHOP, "timestamp", later);
  }

  @Test
  void anOfflineFileIsVerifiedByThePublishedKey() throws Exception {
    house.policy("offlineDays", 30, "termDays", 10);
    License license = house.grant();
    FileContent file =
        house.tenant.call(
            "licenses.offlineFile",
            map("domain", SHOP, "fingerprint", "machine"),
            "id",
            license.id());
    Map<String, Object> read = json(text(file));
    assertEquals("ecosire-license/1", read.get("format"));
    byte[] payload = Base64.getUrlDecoder().decode((String) read.get("payload"));
    OfflineKeys.PublicKeys keys = house.tenant.call("licenses.publicKeys", map());
    assertEquals(keys.keys().getFirst().keyId(), read.get("keyId"));
    assertTrue(isSigned(keys.keys().getFirst(), payload, (String) read.get("signature")));
    payload[5] ^= 1;
    assertTrue(!isSigned(keys.keys().getFirst(), payload, (String) read.get("signature")));
    payload[5] ^= 1;
    Map<String, Object> said = json(new String(payload, StandardCharsets.UTF_8));
    assertEquals(license.key(), said.get("key"));
    assertEquals(SHOP, said.get("domain"));
    assertEquals("machine", said.get("fingerprint"));
    assertEquals("2026-03-24T12:00:00.000Z", said.get("validUntil"));
    assertEquals(1, house.read(license).activationsCount());
    assertEquals(List.of("OFFLINE_FILE", "ACTIVATED", "ISSUED"), house.log(license));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> json(String text) {
    return (Map<String, Object>) JsonText.parse(text);
  }

  private static String text(FileContent file) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.body().writeTo(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static boolean isSigned(OfflineKeys.PublicKey key, byte[] payload, String signature)
      throws Exception {
    byte[] head = HexFormat.of().parseHex("302a300506032b6570032100");
    byte[] raw = Base64.getUrlDecoder().decode(key.publicKey());
    byte[] encoded = java.util.Arrays.copyOf(head, head.length + raw.length);
    System.arraycopy(raw, 0, encoded, head.length, raw.length);
    Signature verifier = Signature.getInstance("Ed25519");
    verifier.initVerify(
        KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
    verifier.update(payload);
    return verifier.verify(Base64.getUrlDecoder().decode(signature));
  }

  @Test
  void withoutOfflineDaysAndForWhatIsNotUsableThereIsNoFile() {
    house.policy();
    License license = house.grant();
    assertEquals(
        ProblemCode.CONFLICT, house.refusedAct("offlineFile", license, "domain", SHOP).code());
    house.tenant.call("licenses.policies.update", map("offlineDays", 5), "id", license.policyId());
    house.act("suspend", license, "reason", "Fraud");
    assertEquals(
        ProblemCode.VALIDATION_FAILED,
        house.refusedAct("offlineFile", license, "domain", SHOP).code());
  }
}
