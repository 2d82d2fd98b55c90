package com.ecosire.domain.commerce.downloads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ecosire.domain.commerce.downloads.archive.ReleaseArchive;
import com.ecosire.domain.problem.ProblemException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ZIP files that are not as they should be are refused, wherever the damage is. */
class DamagedZipTest {
  private static final byte[] WHOLE = Downloading.zip("plugin/", "plugin/__init__.py");

  private static void look(byte[] bytes) {
    ReleaseArchive.require(new SentZip(bytes, "plugin.zip"), bytes.length);
  }

  @Test
  void theWholeOneIsTaken() {
    look(WHOLE);
  }

  /**
   * Damage that changes no name and no length may be taken; nothing else than a refusal may come.
   */
  @ParameterizedTest
  @ValueSource(ints = {0x00, 0x01, 0x7F, 0x80, 0xFF})
  void aByteThatIsAnotherBreaksNothing(int other) {
    for (int at = 0; at < WHOLE.length; at++) {
      byte[] damaged = WHOLE.clone();
      damaged[at] = (byte) other;
      try {
        look(damaged);
      } catch (ProblemException refused) {
        assertEquals(422, refused.problem().code().status(), at + ": " + refused.getMessage());
      }
    }
  }

  @Test
  void oneThatIsCutOffIsRefused() {
    for (int length = 0; length < WHOLE.length; length++) {
      byte[] part = Arrays.copyOf(WHOLE, length);
      assertThrows(ProblemException.class, () -> look(part), String.valueOf(length));
    }
  }

  @Test
  void oneWhoseBeginningIsMissingIsRefused() {
    for (int from = 1; from < WHOLE.length; from++) {
      byte[] part = Arrays.copyOfRange(WHOLE, from, WHOLE.length);
      assertThrows(ProblemException.class, () -> look(part), String.valueOf(from));
    }
  }
}
