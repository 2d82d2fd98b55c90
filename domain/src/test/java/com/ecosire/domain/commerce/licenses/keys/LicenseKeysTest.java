package com.ecosire.domain.commerce.licenses.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How keys are written and read. */
class LicenseKeysTest {
  @Test
  void aKeyHasThePrefixAndFourGroupsWithoutLettersThatAreTakenForOthers() {
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      String key = LicenseKeys.make("ILOU2");
      assertTrue(key.matches("ILOU2(-[0-9A-HJKMNP-TV-Z]{4}){4}"), key);
      assertEquals(Optional.of(key), LicenseKeys.read(key));
      keys.add(key);
    }
    assertEquals(1000, keys.size());
  }

  /** By another way of counting bits. */
  @Test
  void theLastGroupIsTheFirst20BitsOfTheHashOfWhatStandsBefore() throws Exception {
    String text = "ACME-0123-4567-89AB";
    byte[] hash =
        java.security.MessageDigest.getInstance("SHA-256")
            .digest(text.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    String bits = new java.math.BigInteger(1, hash).toString(2);
    bits = "0".repeat(256 - bits.length()) + bits;
    StringBuilder group = new StringBuilder();
    for (int i = 0; i < 20; i += 5) {
      group.append(
          "0123456789ABCDEFGHJKMNPQRSTVWXYZ".charAt(Integer.parseInt(bits.substring(i, i + 5), 2)));
    }
    String key = text + "-" + group;
    assertEquals(Optional.of(key), LicenseKeys.read(key));
  }

  @Test
  void whatPeopleTypeIsReadWhateverItsCaseBlanksAndMistakenLetters() {
    String key = LicenseKeys.make("LOL");
    String groups = key.substring(4).replace('1', 'l').replace('0', 'o');
    String typed = " l o l-" + groups.toLowerCase(Locale.ROOT).replace("-", " - ");
    assertEquals(Optional.of(key), LicenseKeys.read(typed));
  }

  @Test
  void anyOtherLetterInTheGroupsIsNoticed() {
    String key = LicenseKeys.make("ACME");
    for (int i = 5; i < key.length(); i++) {
      if (key.charAt(i) != '-') {
        char other = key.charAt(i) == 'A' ? 'B' : 'A';
        String wrong = key.substring(0, i) + other + key.substring(i + 1);
        assertEquals(Optional.empty(), LicenseKeys.read(wrong), wrong);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ACME",
        "-",
        "ACME-0000-0000-0000",
        "A-0000-0000-0000-0000",
        "ACME-UUUU-0-0-0"
      })
  void whatHasAnotherFormIsNoKey(String text) {
    assertEquals(Optional.empty(), LicenseKeys.read(text));
  }

  @Test
  void aHintShowsThePrefixAndTheLastGroup() {
    String key = LicenseKeys.make("ACME");
    assertEquals("ACME-****-****-****" + key.substring(key.length() - 5), LicenseKeys.hint(key));
  }
}
