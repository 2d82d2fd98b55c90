package com.ecosire.domain.store;

import com.ecosire.domain.json.JsonReader;
import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.json.JsonWriter;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.query.Condition;
import com.ecosire.domain.query.ListRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A place in a list: the sort value and the id of the last record before it, with a mark of the
 * list that it belongs to.
 *
 * @param value the sort value; null where the record has none
 * @param id the record's id
 */
record Cursor(Object value, UUID id) {
  private static final int PARTS = 3;

  String text(ListRequest request, String list) {
    Object value =
        value() == null ? null : JsonText.parse(JsonWriter.text(request.sort().type(), value()));
    List<Object> parts = new ArrayList<>();
    parts.add(mark(request, list));
    parts.add(value);
    parts.add(id.toString());
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(JsonText.write(parts).getBytes(StandardCharsets.UTF_8));
  }

  static Cursor of(String text, ListRequest request, String list) {
    try {
      byte[] json = Base64.getUrlDecoder().decode(text);
      List<?> parts = (List<?>) JsonText.parse(new String(json, StandardCharsets.UTF_8));
      if (parts.size() == PARTS && mark(request, list).equals(parts.get(0))) {
        Object value =
            parts.get(1) == null ? null : JsonReader.value(request.sort().type(), parts.get(1));
        return new Cursor(value, UUID.fromString((String) parts.get(2)));
      }
    } catch (RuntimeException e) {
      // whatever is wrong with it, it is not a cursor of this list
    }
    throw Problems.invalid("cursor", "invalid_cursor", "The cursor does not belong to this list");
  }

  /** A short hash over everything that makes the list what it is. */
  private static String mark(ListRequest request, String list) {
    StringBuilder all =
        new StringBuilder(list)
            .append('|')
            .append(request.sort().name())
            .append(request.descending());
    request.search().ifPresent(words -> all.append("|s").append(words));
    for (Condition condition : request.conditions()) {
      all.append('|').append(condition.field().name()).append(condition.test());
      condition.values().forEach(value -> all.append(',').append(Objects.toString(value)));
    }
    return Integer.toHexString(all.toString().hashCode());
  }
}
