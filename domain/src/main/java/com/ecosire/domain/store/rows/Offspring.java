package com.ecosire.domain.store.rows;

import com.ecosire.domain.operation.Records.Children;
import com.ecosire.domain.query.ListRequest;
import com.ecosire.domain.session.Session;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.store.Padded;
import com.ecosire.domain.store.rows.Select.Slot;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The first records of each of several parents. Where all that they have is no more than all may
 * show, an index answers it; otherwise the database numbers the records, so that a parent with many
 * costs no more.
 *
 * @param <E> the stored type
 */
public final class Offspring<E> {
  private final RowMaker<E> maker;
  private final String columns;
  private final String table;
  private final Field key;
  private final ListRequest request;

  /** Records of a type, read as far as some fields; without any, as a whole. */
  public Offspring(Class<E> type, Children wanted, List<Field> fields) {
    Layout<E> layout = Layout.of(type);
    List<String> names = fields.stream().map(Offspring::column).toList();
    this.maker = fields.isEmpty() ? layout.all() : layout.rows(names);
    this.columns = fields.isEmpty() ? layout.list() : String.join(", ", names);
    this.table = type.getAnnotation(Table.class).name();
    this.key = wanted.key();
    this.request = wanted.request();
  }

  /** The records of some parents, by their ids; nobody can change these records. */
  public Map<UUID, List<E>> list(Session session, UUID organization, Collection<UUID> parents) {
    session.flush();
    List<Slot> slots = new ArrayList<>(parents.size() + 2);
    slots.add(new Slot.Constant(organization));
    Padded.of(parents).forEach(id -> slots.add(new Slot.Constant(id)));
    int each = request.paging().limit();
    int most = parents.size() == 1 ? each : parents.size() * each + 1;
    List<E> found = run(together(slots.size() - 1), slots, most, session);
    boolean all = found.size() < most || parents.size() == 1;
    return byParent(all ? found : run(numbered(slots.size() - 1), slots, each, session));
  }

  private List<E> run(String sql, List<Slot> slots, int most, Session session) {
    List<Slot> all = new ArrayList<>(slots);
    all.add(new Slot.Constant(most));
    return Statements.of(session).run(new Select<>(sql, all, maker), session);
  }

  private Map<UUID, List<E>> byParent(List<E> records) {
    Map<UUID, List<E>> found = new LinkedHashMap<>();
    for (E each : records) {
      List<E> own = found.computeIfAbsent((UUID) key.get(each), id -> new ArrayList<>());
      if (own.size() < request.paging().limit()) {
        own.add(each);
      }
    }
    return found;
  }

  /** All records of all parents, in the direction of an index that begins with the parent. */
  private String together(int parents) {
    return "select "
        + columns
        + " from "
        + table
        + where(parents)
        + " order by "
        + column(key)
        + direction()
        + ", "
        + order()
        + " limit ?";
  }

  private String numbered(int parents) {
    return "select "
        + columns
        + " from (select t.*, row_number() over (partition by "
        + column(key)
        + " order by "
        + order()
        + ") as placeInParent from "
        + table
        + " t"
        + where(parents)
        + ") n where placeInParent <= ? order by "
        + column(key)
        + ", placeInParent";
  }

  private String where(int parents) {
    return " where organizationId = ? and " + column(key) + " in " + Padded.marks(parents);
  }

  private String order() {
    return column(request.sort()) + direction() + ", id" + direction();
  }

  private String direction() {
    return request.descending() ? " desc" : " asc";
  }

  private static String column(Field field) {
    return field.attribute().substring(field.attribute().lastIndexOf('.') + 1);
  }
}
