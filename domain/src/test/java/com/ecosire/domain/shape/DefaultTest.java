package com.ecosire.domain.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Components of records that are left out have their declared defaults. */
class DefaultTest {
  enum Form {
    CSV,
    LINES
  }

  record Wanted(@Default("lines") Form form, @Default("7") @Max(9) int most, String word) {}

  record TooMuch(@Default("10") @Max(9) int most) {}

  record Contradiction(@Default("1") @NotNull Integer most) {}

  private static Wanted bind(Source source, Map<String, ?> tree) {
    Binding binding = new Binding(source);
    Wanted wanted = binding.bind(Shape.of(Wanted.class), tree);
    binding.finish();
    return wanted;
  }

  @Test
  void standsForWhatIsAbsentNullOrEmpty() {
    Wanted usual = new Wanted(Form.LINES, 7, null);
    assertEquals(usual, bind(Source.TYPED, Map.of()));
    Map<String, Object> nothing = new HashMap<>();
    nothing.put("form", null);
    assertEquals(usual, bind(Source.TYPED, nothing));
    assertEquals(usual, bind(Source.TEXT, Map.of("most", "")));
  }

  @Test
  void givesWayToWhatIsSent() {
    assertEquals(
        new Wanted(Form.CSV, 2, "x"),
        bind(Source.TYPED, Map.of("form", "csv", "most", 2, "word", "x")));
  }

  @Test
  void mustBeAValueThatCouldBeSent() {
    assertThrows(IllegalArgumentException.class, () -> Shape.of(TooMuch.class));
    assertThrows(IllegalArgumentException.class, () -> Shape.of(Contradiction.class));
  }
}
