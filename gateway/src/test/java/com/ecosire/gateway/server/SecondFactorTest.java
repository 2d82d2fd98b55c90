package com.ecosire.gateway.server;

import static com.ecosire.gateway.server.SignInHouse.PASSWORD;
import static com.ecosire.gateway.server.SignInHouse.bearer;
import static com.ecosire.gateway.server.SignInHouse.newEmail;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.platform.auth.secondfactor.Totp;
import com.ecosire.gateway.server.SignInHouse.Said;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Authenticators and recovery codes, through the running server. */
class SecondFactorTest {
  @TempDir static Path folder;
  private static RunningGateway server;
  private static SignInHouse house;

  private final String email = newEmail();
  private String secret = "";
  private List<?> recovery = List.of();

  @BeforeAll
  static void start() throws Exception {
    server =
        RunningGateway.start(
            folder, "--http.trustedProxies=127.0.0.1", "--auth.passwordMemory=8192");
    house = new SignInHouse(server);
  }

  @AfterAll
  static void close() {
    server.close();
  }

  /** The code of now, or of so many steps later. */
  private String code(int later) {
    return Totp.code(Base32.decode(secret), Totp.step(Instant.now()) + later);
  }

  /** Somebody with an authenticator whose code of the step before this one was used. */
  private String[] enrolled() {
    String[] bearer = bearer(house.register(email).is(200).text("token"));
    house.post("/mfa/totp/confirm", Map.of("code", "123456"), bearer).is(409);
    house.post("/mfa/totp/enrol", Map.of("password", "wrong"), bearer).is(403);
    Said begun = house.post("/mfa/totp/enrol", Map.of("password", PASSWORD), bearer).is(200);
    secret = begun.text("secret");
    assertTrue(begun.text("otpauthUri").startsWith("otpauth://totp/"));
    assertTrue(begun.text("qrSvg").startsWith("<svg"));
    house.login(email, PASSWORD).is(200);
    Said on = house.post("/mfa/totp/confirm", Map.of("code", code(-1)), bearer).is(200);
    recovery = (List<?>) on.at("recoveryCodes");
    assertEquals(10, recovery.size());
    return bearer;
  }

  private String waiting() {
    Said asked = house.login(email, PASSWORD).is(200);
    assertEquals("true", asked.text("mfaRequired"));
    assertEquals("null", asked.text("token"));
    assertTrue(asked.http().headers().allValues("Set-Cookie").isEmpty());
    return asked.text("mfaToken");
  }

  @Test
  void aSignInWaitsForACodeThatWorksOnce() {
    enrolled();
    String token = waiting();
    house.post("/mfa/verify", Map.of("mfaToken", token)).is(422);
    String code = code(0);
    Said in = house.post("/mfa/verify", Map.of("mfaToken", token, "code", code)).is(200);
    house.get("/userinfo", bearer(in.text("token"))).is(200);
    house.post("/mfa/verify", Map.of("mfaToken", token, "code", code(1))).is(401);
    house.post("/mfa/verify", Map.of("mfaToken", waiting(), "code", code)).is(401);
  }

  @Test
  void aRecoveryCodeTakesItsPlaceOnce() {
    String[] bearer = enrolled();
    Map<String, Object> sent =
        Map.of("email", email, "password", PASSWORD, "recoveryCode", recovery.getFirst());
    house.post("/login", sent).is(200);
    house.post("/login", sent).is(401);
    assertEquals("9", house.get("/mfa", bearer).is(200).text("recoveryCodesLeft"));
    Said fresh = house.post("/mfa/recovery-codes", Map.of("code", code(0)), bearer).is(200);
    Map<String, Object> old =
        Map.of("email", email, "password", PASSWORD, "recoveryCode", recovery.getLast());
    house.post("/login", old).is(401);
    assertEquals(10, ((List<?>) fresh.at("recoveryCodes")).size());
  }

  @Test
  void fiveWrongCodesSpendTheToken() {
    enrolled();
    String token = waiting();
    for (int i = 0; i < 5; i++) {
      house.post("/mfa/verify", Map.of("mfaToken", token, "code", "00000" + i)).is(401);
    }
    house.post("/mfa/verify", Map.of("mfaToken", token, "code", code(0))).is(401);
  }

  @Test
  void itIsTurnedOffByPasswordAndCode() {
    String[] bearer = enrolled();
    String path = "/mfa/totp/disable";
    house.post(path, Map.of("password", "wrong", "code", code(0)), bearer).is(403);
    house.post(path, Map.of("password", PASSWORD), bearer).is(403);
    house.post(path, Map.of("password", PASSWORD, "code", code(0)), bearer).is(204);
    assertEquals("null", house.login(email, PASSWORD).is(200).text("mfaToken"));
    assertEquals(1, house.mails(email, "second factor was turned off"));
    house.post("/mfa/recovery-codes", Map.of("code", code(1)), bearer).is(409);
  }
}
