package com.ecosire.domain.store.rows;

import com.ecosire.domain.query.ListRequest;
import com.ecosire.domain.session.Session;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.store.rows.Select.Slot;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The first records of each of several parents, numbered by the database, so that a parent with
 * many costs no more.
 *
 * @param <E> the stored type
 */
public final class Numbered<E> {
  private final Class<E> type;
  private final String parent;
  private final ListRequest request;

  private Numbered(Class<E> type, Field key, ListRequest request) {
    this.type = type;
    this.parent = column(key);
    this.request = request;
  }

  /** Records by their field with the id of the parent, in the order and number of a request. */
  public static <E> Numbered<E> of(Class<E> type, Field key, ListRequest request) {
    return new Numbered<>(type, key, request);
  }

  /** The records of some parents, which nobody can change, one parent after the other. */
  public List<E> list(Session session, UUID organization, List<UUID> parents) {
    List<Slot> slots = new ArrayList<>(parents.size() + 2);
    slots.add(new Slot.Constant(organization));
    parents.forEach(id -> slots.add(new Slot.Constant(id)));
    slots.add(new Slot.Constant(request.paging().limit()));
    Layout<E> layout = Layout.of(type);
    String sql = sql(String.join(", ", layout.columns()), parents.size());
    session.flush();
    return Statements.of(session).run(new Select<>(sql, slots, layout.all()), session);
  }

  private String sql(String columns, int parents) {
    String direction = request.descending() ? " desc" : " asc";
    String order = " order by " + column(request.sort()) + direction + ", id" + direction;
    String marks = "?" + ", ?".repeat(parents - 1);
    return "select "
        + columns
        + " from (select t.*, row_number() over (partition by "
        + parent
        + order
        + ") as placeInParent from "
        + type.getAnnotation(Table.class).name()
        + " t where organizationId = ? and "
        + parent
        + " in ("
        + marks
        + ")) n where placeInParent <= ? order by "
        + parent
        + ", placeInParent";
  }

  private static String column(Field field) {
    return field.attribute().substring(field.attribute().lastIndexOf('.') + 1);
  }
}
