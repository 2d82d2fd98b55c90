package com.ecosire.domain.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.ReadOnly;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Type;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JsonReaderTest {
  enum Color {
    LIGHT_BLUE
  }

  @Doc("A part")
  record Part(@Doc("n") String name, @Doc("q") BigDecimal quantity) {}

  @Doc("All kinds of values")
  record Everything(
      @Doc("id") @ReadOnly UUID id,
      @Doc("count") int count,
      @Doc("total") @Is(Scalar.MONEY) Long total,
      @Doc("share") @Is(Scalar.PERCENT) BigDecimal share,
      @Doc("day") LocalDate day,
      @Doc("at") @ReadOnly Instant at,
      @Doc("opens") LocalTime opens,
      @Doc("done") boolean done,
      @Doc("color") Color color,
      @Doc("words") List<String> words,
      @Doc("parts") List<Part> parts,
      @Doc("free") Json free,
      @Doc("absent") String absent) {}

  @Embeddable
  static class NoteInput {
    @Doc("text")
    String text;

    @Doc("part")
    Part part;
  }

  @Entity
  @Doc("Stored")
  static class Note {
    @Doc("id")
    UUID id;

    @Embedded NoteInput input = new NoteInput();

    @Doc("version")
    long version;
  }

  private static <T> T roundTrip(Class<T> type, T value) {
    return JsonReader.read(type, (Map<?, ?>) JsonText.parse(JsonWriter.of(type).text(value)));
  }

  @Test
  void readsBackEveryKindOfValue() {
    Everything before =
        new Everything(
            new UUID(1, 2),
            3,
            9_007_199_254_740_991L,
            new BigDecimal("12.5"),
            LocalDate.of(2026, 1, 31),
            Instant.parse("2026-01-31T12:00:00.120Z"),
            LocalTime.of(8, 30),
            true,
            Color.LIGHT_BLUE,
            List.of("a", "b"),
            List.of(new Part("bolt", new BigDecimal("2"))),
            new Json("{\"a\":[1,null]}"),
            null);
    assertEquals(before, roundTrip(Everything.class, before));
    String text = JsonWriter.of(Everything.class).text(before);
    assertEquals(before, JsonReader.parse(new Type.Nested(Everything.class), text));
  }

  @Test
  void passesOverMembersThatTheTypeNoLongerHas() {
    String text = "{\"gone\":{\"deep\":[1,{}]},\"name\":\"bolt\",\"quantity\":2}";
    assertEquals(
        new Part("bolt", new BigDecimal("2")), JsonReader.parse(new Type.Nested(Part.class), text));
  }

  @Test
  void readsBackWhatOnlyTheServerSets() {
    Note note = new Note();
    note.id = new UUID(3, 4);
    note.version = 7;
    note.input.text = "hello";
    Note again = roundTrip(Note.class, note);
    assertEquals(note.id, again.id);
    assertEquals(7, again.version);
    assertEquals("hello", again.input.text);
    assertNull(again.input.part);
  }
}
