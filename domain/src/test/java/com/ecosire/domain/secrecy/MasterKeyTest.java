package com.ecosire.domain.secrecy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest {
  private static final MasterKey KEY = MasterKey.of("0123456789abcdef0123456789abcdef");
  private static final byte[] PLACE = "row 1".getBytes(UTF_8);

  @TempDir Path folder;

  @Test
  void derivesAnotherKeyForEachPurpose() {
    assertArrayEquals(KEY.derive("one"), KEY.derive("one"));
    assertFalse(Arrays.equals(KEY.derive("one"), KEY.derive("two")));
    assertEquals(32, KEY.derive("one").length);
  }

  @Test
  void refusesAShortKey() {
    assertThrows(IllegalArgumentException.class, () -> MasterKey.of("too short"));
  }

  @Test
  void opensWhatItSealed() throws GeneralSecurityException {
    byte[] plain = "an answer with a secret".getBytes(UTF_8);
    byte[] sealed = KEY.seal("answers").close(plain, PLACE);
    assertArrayEquals(plain, KEY.seal("answers").open(sealed, PLACE));
    assertFalse(Arrays.equals(sealed, KEY.seal("answers").close(plain, PLACE)));
  }

  @Test
  void opensNothingThatWasChangedOrMoved() {
    byte[] sealed = KEY.seal("answers").close("text".getBytes(UTF_8), PLACE);
    Seal seal = KEY.seal("answers");
    assertThrows(GeneralSecurityException.class, () -> seal.open(sealed, "row 2".getBytes(UTF_8)));
    assertThrows(GeneralSecurityException.class, () -> KEY.seal("mail").open(sealed, PLACE));
    assertThrows(GeneralSecurityException.class, () -> seal.open(new byte[5], PLACE));
    sealed[sealed.length - 1] ^= 1;
    assertThrows(GeneralSecurityException.class, () -> seal.open(sealed, PLACE));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void keepsAKeyThatOnlyTheOwnerReads() throws Exception {
    Path file = folder.resolve("below/encryption.key");
    byte[] first = new KeyFile(file).read().derive("x");
    assertArrayEquals(first, new KeyFile(file).read().derive("x"));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    try (var files = Files.list(file.getParent())) {
      assertEquals(1, files.count());
    }
  }
}
