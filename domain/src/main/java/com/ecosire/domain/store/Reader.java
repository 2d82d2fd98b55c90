package com.ecosire.domain.store;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.query.ListPlan;
import com.ecosire.domain.query.ListRequest;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.query.PageRequest;
import com.ecosire.domain.query.Selection;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Shape;
import jakarta.persistence.Query;
import jakarta.persistence.Table;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Reads records: whole ones as entities, narrow ones by selecting only the columns that are wanted.
 */
final class Reader<E extends Stored> {
  private static final int CHUNK = 500;
  private static final String ONE = "r.organizationId = :org and r.id = :id";
  private static final String SOME = "r.organizationId = :org and r.id in :ids";

  private final Definition<E, ?> definition;
  private final Shape<E> shape;
  private final ListPlan plan;
  private final Columns<E> columns;
  private final String from;

  Reader(Definition<E, ?> definition, ListPlan plan) {
    this.definition = definition;
    this.shape = Shape.of(definition.entity);
    this.plan = plan;
    this.columns = new Columns<>(shape, definition);
    this.from = " from " + definition.entity.getSimpleName() + " r where ";
  }

  ListPlan plan() {
    return plan;
  }

  Optional<E> one(UUID id, Selection selection, Call call) {
    Optional<E> found = columns.isWhole(selection) ? whole(id, call) : narrow(id, selection, call);
    found.ifPresent(record -> fill(List.of(record), selection, call));
    return found;
  }

  private Optional<E> whole(UUID id, Call call) {
    if (call.session().writes()) {
      Key key = new Key(id, call.organization());
      return Optional.ofNullable(call.session().manager().find(definition.entity, key));
    }
    String jpql = "select r" + from + ONE;
    return Prepared.query(call.session(), jpql, definition.entity, 0)
        .with("org", call.organization())
        .with("id", id)
        .list()
        .stream()
        .findFirst();
  }

  private Optional<E> narrow(UUID id, Selection selection, Call call) {
    List<Field> wanted = columns.of(selection);
    String jpql = "select " + Columns.list(wanted) + from + ONE;
    Prepared<Object[]> query =
        Prepared.query(call.session(), jpql, Object[].class, 0)
            .with("org", call.organization())
            .with("id", id);
    return columns.records(query.list(), wanted).stream().findFirst();
  }

  Page<E> page(ListRequest request, Optional<UUID> parent, Selection selection, Call call) {
    PageRequest part = request.paging();
    ListQuery unplaced = query(request, parent, call);
    ListQuery placed = query(request, parent, call);
    String list =
        definition.entity.getSimpleName()
            + call.organization()
            + parent.map(UUID::toString).orElse("");
    part.cursor()
        .filter(text -> !text.isEmpty())
        .ifPresent(text -> placed.after(Cursor.of(text, request, list)));
    List<E> found = rows(placed, selection, request, call);
    boolean more = found.size() > part.limit();
    List<E> data = more ? found.subList(0, part.limit()) : found;
    fill(data, selection, call);
    Optional<String> next =
        more ? Optional.of(place(data.getLast(), request).text(request, list)) : Optional.empty();
    List<E> entries = List.copyOf(data);
    return new Page<>(
        entries,
        part,
        total(unplaced, found, part, call),
        next,
        at -> Optional.of(place(entries.get(at), request).text(request, list)));
  }

  private Cursor place(E record, ListRequest request) {
    return new Cursor(request.sort().get(record), record.id());
  }

  private ListQuery query(ListRequest request, Optional<UUID> parent, Call call) {
    ListQuery query = new ListQuery(call, request, definition.expressions).search(plan);
    parent.ifPresent(
        id -> query.within(shape.field(definition.parentKey).orElseThrow().attribute(), id));
    return query;
  }

  private List<E> rows(ListQuery query, Selection selection, ListRequest request, Call call) {
    boolean whole = columns.isWhole(selection);
    List<Field> wanted = whole ? List.of() : columns.with(selection, request.sort());
    String what = whole ? "r" : Columns.list(wanted);
    String jpql = "select " + what + from + query.where() + query.order();
    int first = Math.toIntExact(request.paging().offset());
    if (whole) {
      return query.bind(prepared(jpql, definition.entity, request, call)).listFrom(first);
    }
    Prepared<Object[]> rows = query.bind(prepared(jpql, Object[].class, request, call));
    return columns.records(rows.listFrom(first), wanted);
  }

  private static <T> Prepared<T> prepared(
      String jpql, Class<T> type, ListRequest request, Call call) {
    return Prepared.query(call.session(), jpql, type, request.paging().limit() + 1);
  }

  /** Counts only where the answer does not follow from the page itself. */
  private OptionalLong total(ListQuery query, List<E> found, PageRequest part, Call call) {
    if (!part.total()) {
      return OptionalLong.empty();
    }
    boolean last = found.size() <= part.limit();
    if (part.cursor().isEmpty() && last && (part.offset() == 0 || !found.isEmpty())) {
      return OptionalLong.of(part.offset() + found.size());
    }
    String jpql = "select count(r.id)" + from + query.where();
    return OptionalLong.of(
        query.bind(Prepared.query(call.session(), jpql, Long.class, 0)).list().getFirst());
  }

  Map<UUID, E> byIds(Collection<UUID> ids, Selection selection, Call call) {
    Map<UUID, E> found = new HashMap<>();
    if (ids.isEmpty()) {
      return found;
    }
    List<E> records;
    if (columns.isWhole(selection)) {
      records = some("r", definition.entity, ids, call);
    } else {
      List<Field> wanted = columns.of(selection);
      records = columns.records(some(Columns.list(wanted), Object[].class, ids, call), wanted);
    }
    fill(records, selection, call);
    records.forEach(record -> found.put(record.id(), record));
    return found;
  }

  private <T> List<T> some(String what, Class<T> type, Collection<UUID> ids, Call call) {
    TypedQuery<T> query =
        call.session().manager().createQuery("select " + what + from + SOME, type);
    Prepared.readOnly(query, call.session());
    return query
        .setParameter("org", call.organization())
        .setParameter("ids", Padded.of(ids))
        .getResultList();
  }

  /**
   * The first records of each parent, numbered by the database, so that a parent with many costs no
   * more.
   */
  Map<UUID, List<E>> byParent(Field key, Collection<UUID> parents, ListRequest request, Call call) {
    Map<UUID, List<E>> found = new LinkedHashMap<>();
    if (parents.isEmpty()) {
      return found;
    }
    List<UUID> ids = Padded.of(parents);
    Query query =
        call.session()
            .manager()
            .createNativeQuery(numbered(key, ids.size(), request), definition.entity);
    Prepared.readOnly(query, call.session());
    int at = 1;
    query.setParameter(at++, Binary.of(call.organization()));
    for (UUID id : ids) {
      query.setParameter(at++, Binary.of(id));
    }
    query.setParameter(at, request.paging().limit());
    List<E> records = new ArrayList<>();
    for (Object row : query.getResultList()) {
      records.add(definition.entity.cast(row));
    }
    fill(records, Selection.ALL, call);
    records.forEach(
        record ->
            found.computeIfAbsent((UUID) key.get(record), id -> new ArrayList<>()).add(record));
    return found;
  }

  private String numbered(Field key, int parents, ListRequest request) {
    String table = definition.entity.getAnnotation(Table.class).name();
    String column = column(key);
    String direction = request.descending() ? " desc" : " asc";
    String order = " order by " + column(request.sort()) + direction + ", id" + direction;
    String marks = "?" + ", ?".repeat(parents - 1);
    return "select * from (select t.*, row_number() over (partition by "
        + column
        + order
        + ") as placeInParent from "
        + table
        + " t where organizationId = ? and "
        + column
        + " in ("
        + marks
        + ")) n where placeInParent <= ?"
        + " order by "
        + column
        + ", placeInParent";
  }

  private static String column(Field field) {
    return field.attribute().substring(field.attribute().lastIndexOf('.') + 1);
  }

  void forEach(ListRequest request, Call call, Consumer<E> consumer) {
    PageRequest part = new PageRequest(1, CHUNK, Optional.of(""), false);
    while (true) {
      Page<E> page = page(request.at(part), Optional.empty(), Selection.ALL, call);
      page.data().forEach(consumer);
      if (page.nextCursor().isEmpty()) {
        return;
      }
      part = new PageRequest(1, CHUNK, page.nextCursor(), false);
      call.session().clear();
    }
  }

  void fill(List<E> records, Selection selection, Call call) {
    for (Definition.Computed<E> computed : definition.computed) {
      if (!records.isEmpty() && selection.wants(computed.field())) {
        computed.filler().fill(records, call);
      }
    }
  }
}
