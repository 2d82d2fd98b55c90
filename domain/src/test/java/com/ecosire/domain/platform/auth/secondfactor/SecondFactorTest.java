package com.ecosire.domain.platform.auth.secondfactor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.platform.auth.sessions.TokenHash;
import com.ecosire.domain.secrecy.MasterKey;
import com.ecosire.domain.store.embedded.TestDatabase;
import com.ecosire.domain.store.sql.Sql;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondFactorTest {
  private static final MasterKey MASTER = MasterKey.of("0123456789abcdef0123456789abcdef");
  private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");

  private final UUID user = UUID.randomUUID();

  /** The vectors of RFC 6238, appendix B, of which six digits are the last ones. */
  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void codesAreThoseOfTheStandard(long seconds, String code) {
    byte[] secret = "12345678901234567890".getBytes(StandardCharsets.UTF_8);
    assertEquals(code, Totp.code(secret, Totp.step(Instant.ofEpochSecond(seconds))));
  }

  @Test
  void aSecretHas160Bits() {
    assertEquals(20, Totp.secret().length);
    assertEquals(32, Enrolment.of("ECOSIRE", "jane", Totp.secret()).secret().length());
  }

  @Test
  void anAuthenticatorCanReadTheAddress() {
    Enrolment enrolment =
        Enrolment.of("ECOSIRE", "jane@example.com", "1234567890".getBytes(StandardCharsets.UTF_8));
    assertEquals(
        "otpauth://totp/ECOSIRE:jane%40example.com?secret=GEZDGNBVGY3TQOJQ&issuer=ECOSIRE"
            + "&algorithm=SHA1&digits=6&period=30",
        enrolment.uri());
    assertTrue(enrolment.qrSvg().startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\""));
    assertFalse(enrolment.toString().contains(enrolment.secret()));
  }

  private void with(Consumer<Authenticators> work) {
    Sql.with(
        TestDatabase.dataSource(),
        sql -> {
          work.accept(new Authenticators(sql, MASTER.seal("second factor")));
          return true;
        });
  }

  private byte[] enrol(Authenticators all) {
    byte[] secret = all.begin(user, NOW.plus(Authenticators.PATIENCE));
    assertTrue(all.confirm(user, Totp.code(secret, Totp.step(NOW)), NOW));
    return secret;
  }

  @Test
  void aSecretIsNotInForceUntilItIsConfirmed() {
    with(
        all -> {
          byte[] first = all.begin(user, NOW.plus(Authenticators.PATIENCE));
          byte[] second = all.begin(user, NOW.plus(Authenticators.PATIENCE));
          assertTrue(all.enabledAt(user).isEmpty());
          assertFalse(all.take(user, Totp.code(second, Totp.step(NOW)), NOW));
          assertFalse(
              all.confirm(user, Totp.code(first, Totp.step(NOW)), NOW), "a second call replaces");
          assertTrue(all.confirm(user, Totp.code(second, Totp.step(NOW)), NOW));
          assertEquals(NOW, all.enabledAt(user).orElseThrow());
          all.disable(user);
          assertTrue(all.enabledAt(user).isEmpty());
        });
  }

  @Test
  void anEnrolmentWaitsTenMinutes() {
    with(
        all -> {
          byte[] secret = all.begin(user, NOW.plus(Authenticators.PATIENCE));
          Instant late = NOW.plus(Duration.ofMinutes(10));
          assertTrue(all.isPending(user, late.minusMillis(1)));
          assertFalse(all.isPending(user, late));
          assertFalse(all.confirm(user, Totp.code(secret, Totp.step(late)), late));
        });
  }

  @Test
  void aCodeIsAcceptedOnceOnly() {
    with(
        all -> {
          byte[] secret = enrol(all);
          Instant later = NOW.plus(Totp.STEP);
          assertFalse(
              all.take(user, Totp.code(secret, Totp.step(NOW)), NOW), "it confirmed already");
          assertTrue(all.take(user, Totp.code(secret, Totp.step(later)), later));
          assertFalse(all.take(user, Totp.code(secret, Totp.step(later)), later));
        });
  }

  @Test
  void aCodeIsAcceptedOneStepEarlyOrLate() {
    with(
        all -> {
          byte[] secret = enrol(all);
          long step = Totp.step(NOW) + 100;
          Instant then = NOW.plus(Totp.STEP.multipliedBy(100));
          assertFalse(all.take(user, Totp.code(secret, step - 2), then));
          assertFalse(all.take(user, Totp.code(secret, step + 2), then));
          assertTrue(all.take(user, Totp.code(secret, step - 1), then));
          assertTrue(all.take(user, Totp.code(secret, step + 1), then));
          assertFalse(all.take(user, Totp.code(secret, step), then), "a later one was used");
        });
  }

  @Test
  void aRecoveryCodeIsAcceptedOnceAndNewOnesVoidAllOlder() {
    Sql.with(
        TestDatabase.dataSource(),
        sql -> {
          RecoveryCodes codes = new RecoveryCodes(sql, new TokenHash(MASTER));
          List<String> first = codes.replace(user);
          assertEquals(10, Set.copyOf(first).size());
          assertTrue(first.getFirst().length() <= 20);
          assertTrue(codes.use(user, first.getFirst().toUpperCase(Locale.ROOT), NOW));
          assertFalse(codes.use(user, first.getFirst(), NOW));
          assertFalse(codes.use(UUID.randomUUID(), first.get(1), NOW), "another's");
          assertEquals(9, codes.left(user));
          List<String> second = codes.replace(user);
          assertFalse(codes.use(user, first.get(1), NOW));
          assertTrue(codes.use(user, second.get(1), NOW));
          return true;
        });
  }
}
