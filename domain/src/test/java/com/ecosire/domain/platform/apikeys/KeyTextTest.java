package com.ecosire.domain.platform.apikeys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.secrecy.MasterKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeyTextTest {
  private static final KeyHash HASH = new KeyHash(MasterKey.of("k".repeat(32)));

  @Test
  void makesKeysOfTheDocumentedForm() {
    String key = KeyText.make(KeyText.LIVE);
    assertTrue(key.matches("ecos_live_[0-9A-Za-z]{32}"), key);
    assertTrue(KeyText.isSound(key));
    assertTrue(KeyText.isSound(KeyText.make(KeyText.TEST)));
    assertNotEquals(key, KeyText.make(KeyText.LIVE));
    assertEquals(key.substring(0, 14), KeyText.hint(key));
  }

  @Test
  void noticesEveryMistypedCharacter() {
    String key = KeyText.make(KeyText.TEST);
    for (int i = 0; i < key.length(); i++) {
      char other = key.charAt(i) == 'a' ? 'b' : 'a';
      assertFalse(KeyText.isSound(key.substring(0, i) + other + key.substring(i + 1)), "at " + i);
    }
    assertFalse(KeyText.isSound(key + "a"));
    assertFalse(KeyText.isSound(key.replace("test", "live")));
    assertFalse(KeyText.isSound(""));
  }

  @Test
  void hashesUnderThePepper() {
    String key = KeyText.make(KeyText.LIVE);
    assertArrayEquals(HASH.of(key), HASH.of(key));
    byte[] elsewhere = new KeyHash(MasterKey.of("x".repeat(32))).of(key);
    assertFalse(Arrays.equals(HASH.of(key), elsewhere));
  }

  @Test
  void worksUntilItExpiresOrIsRevoked() {
    Caller caller = Caller.anonymous(new UUID(0, 1));
    Instant end = Instant.parse("2026-01-01T00:00:00Z");
    KeyRecord key = new KeyRecord("00", caller, Optional.of(end), false, Set.of());
    assertTrue(key.worksAt(end.minusMillis(1)));
    assertFalse(key.worksAt(end));
    assertFalse(new KeyRecord("00", caller, Optional.empty(), true, Set.of()).worksAt(end));
  }
}
