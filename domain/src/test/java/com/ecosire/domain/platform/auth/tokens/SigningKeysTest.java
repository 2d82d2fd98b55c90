package com.ecosire.domain.platform.auth.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.platform.auth.MovedClock;
import com.ecosire.domain.platform.auth.Own;
import com.ecosire.domain.secrecy.MasterKey;
import com.ecosire.domain.store.sql.Sql;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SigningKeysTest {
  private static final MasterKey MASTER = MasterKey.of("0123456789abcdef0123456789abcdef");
  private static final byte[] TEXT = "the head of a chain".getBytes(StandardCharsets.UTF_8);

  private final Own database = new Own();
  private final MovedClock clock = new MovedClock();
  private final SigningKeys keys = node(MASTER);
  private final AccessTokens tokens =
      new AccessTokens(keys, new AccessTokens.Party("https://here", "here"), clock);

  private SigningKeys node(MasterKey master) {
    return new SigningKeys(database.source(), master, KeyRotation.USUAL, clock);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static AccessClaims.Holder person() {
    return new AccessClaims.Holder(
        AccessClaims.Kind.PERSON,
        UUID.randomUUID(),
        UUID.randomUUID(),
        "owner",
        "",
        Optional.of(UUID.randomUUID()));
  }

  private List<String> listed() {
    return keys.published().stream().map(PublishedKey::kid).toList();
  }

  @Test
  void allNodesShareOneKey() throws InvalidTokenException {
    String token = tokens.issue(person()).token();
    SigningKeys other = node(MASTER);
    assertEquals(keys.current().kid(), other.current().kid());
    new AccessTokens(other, new AccessTokens.Party("https://here", "here"), clock).verify(token);
  }

  @Test
  void aKeyIsListedBeforeItSigns() {
    String first = keys.current().kid();
    clock.move(KeyRotation.USUAL.every().minus(Duration.ofHours(1)));
    keys.rotate();
    assertEquals(2, listed().size());
    assertEquals(first, keys.current().kid());
    keys.rotate();
    assertEquals(2, listed().size(), "one next key at a time");
    clock.move(Duration.ofHours(2));
    assertNotEquals(first, keys.current().kid());
  }

  @Test
  void aRetiredKeyStaysListedUntilTheLastTokenItSignedHasExpired() throws InvalidTokenException {
    String first = keys.current().kid();
    clock.move(KeyRotation.USUAL.every());
    keys.rotate();
    clock.move(KeyRotation.USUAL.notice().minusSeconds(1));
    String last = tokens.issue(person()).token();
    clock.move(Duration.ofMinutes(14));
    keys.rotate();
    assertNotEquals(first, keys.current().kid());
    assertTrue(listed().contains(first));
    tokens.verify(last);
    clock.move(Duration.ofMinutes(2));
    assertFalse(listed().contains(first));
    assertThrows(InvalidTokenException.class, () -> tokens.verify(last));
  }

  @Test
  void whatARetiredKeySignedStaysVerifiableForGood() {
    SigningKeys.Signature signature = keys.sign(TEXT);
    clock.move(KeyRotation.USUAL.every());
    keys.rotate();
    clock.move(Duration.ofDays(400));
    keys.rotate();
    assertFalse(listed().contains(signature.kid()));
    assertTrue(keys.history().stream().anyMatch(key -> key.kid().equals(signature.kid())));
    assertTrue(keys.isSigned(TEXT, signature));
    assertFalse(keys.isSigned("another".getBytes(StandardCharsets.UTF_8), signature));
    assertFalse(keys.isSigned(TEXT, new SigningKeys.Signature("unknown", signature.value())));
  }

  @Test
  void theSecretHalfIsSealedAndRemovedWithRetirement() {
    keys.current();
    assertThrows(
        IllegalStateException.class,
        () -> node(MasterKey.of("another key of thirty-two letters")).current());
    clock.move(KeyRotation.USUAL.every());
    keys.rotate();
    clock.move(Duration.ofDays(1));
    keys.rotate();
    long secrets =
        Sql.with(
                database.source(),
                sql ->
                    sql.first(
                        "SELECT COUNT(privateKey) AS secrets FROM auth_signing_key",
                        row -> row.number("secrets")))
            .orElseThrow();
    assertEquals(1, secrets);
  }
}
