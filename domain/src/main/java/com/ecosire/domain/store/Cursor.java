package com.ecosire.domain.store;

import com.ecosire.domain.json.JsonReader;
import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.json.JsonWriter;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.query.Condition;
import com.ecosire.domain.query.ListRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * A place in a list: the sort value and the id of the last record before it, with a mark of the
 * list that it belongs to.
 *
 * @param value the sort value; null where the record has none
 * @param id the record's id
 */
record Cursor(Object value, UUID id) {
  private static final int ID_END = 36;
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  String text(ListRequest request, String list) {
    String last = value == null ? "" : JsonWriter.text(request.sort().type(), value);
    String all = id + Integer.toHexString(mark(request, list)) + '.' + last;
    return ENCODER.encodeToString(all.getBytes(StandardCharsets.UTF_8));
  }

  static Cursor of(String text, ListRequest request, String list) {
    try {
      String all = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      int dot = all.indexOf('.', ID_END);
      if (Integer.toHexString(mark(request, list)).equals(all.substring(ID_END, dot))) {
        String last = all.substring(dot + 1);
        Object value =
            last.isEmpty() ? null : JsonReader.value(request.sort().type(), JsonText.parse(last));
        return new Cursor(value, UUID.fromString(all.substring(0, ID_END)));
      }
    } catch (RuntimeException e) {
      // whatever is wrong with it, it is not a cursor of this list
    }
    throw Problems.invalid("cursor", "invalid_cursor", "The cursor does not belong to this list");
  }

  /** A short hash over everything that makes the list what it is. */
  private static int mark(ListRequest request, String list) {
    int mark = 31 * list.hashCode() + request.sort().name().hashCode();
    mark = 31 * mark + Boolean.hashCode(request.descending());
    mark = 31 * mark + request.search().map(String::hashCode).orElse(0);
    for (Condition condition : request.conditions()) {
      mark = 31 * mark + condition.field().name().hashCode();
      mark = 31 * mark + condition.test().name().hashCode();
      for (Object value : condition.values()) {
        mark = 31 * mark + String.valueOf(value).hashCode();
      }
    }
    return mark;
  }
}
