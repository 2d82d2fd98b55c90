package com.ecosire.domain.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ecosire.domain.problem.Violation;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What texts of a wrong length are refused with. */
class LengthTest {
  record Named(@Size(min = 1, max = 5) String name, @Size(min = 3, max = 5) String code) {}

  private static List<Violation> refused(String name, String code) {
    Binding binding = new Binding(Source.TYPED);
    binding.bind(Shape.of(Named.class), Map.of("name", name, "code", code));
    return binding.violations();
  }

  @Test
  void isSaidInWords() {
    assertEquals(
        List.of(
            new Violation("name", "too_short", "Must not be empty"),
            new Violation("code", "too_short", "Must be at least 3 characters")),
        refused("", "ab"));
    assertEquals(
        List.of(new Violation("name", "too_long", "Must be at most 5 characters")),
        refused("Leonardo", "abc"));
    assertEquals(List.of(), refused("A", "abc"));
  }
}
