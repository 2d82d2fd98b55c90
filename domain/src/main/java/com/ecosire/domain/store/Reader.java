package com.ecosire.domain.store;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.query.ListPlan;
import com.ecosire.domain.query.ListRequest;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.query.PageRequest;
import com.ecosire.domain.query.Selection;
import com.ecosire.domain.session.Session;
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
  static final String READ_ONLY = "eclipselink.read-only";
  static final String TRUE = "True";
  private static final int CHUNK = 500;

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
    Map<String, Object> hints = call.session().writes() ? Map.of() : Map.of(READ_ONLY, TRUE);
    Key key = new Key(id, call.organization());
    return Optional.ofNullable(call.session().manager().find(definition.entity, key, hints));
  }

  private Optional<E> narrow(UUID id, Selection selection, Call call) {
    List<Field> wanted = columns.of(selection);
    String jpql =
        "select " + Columns.list(wanted) + from + "r.organizationId = :org and r.id = :id";
    Query query = call.session().manager().createQuery(jpql);
    query.setParameter("org", call.organization()).setParameter("id", id);
    return columns.records(query.getResultList(), wanted).stream().findFirst();
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
    ListQuery query = new ListQuery(call.organization(), request).search(plan);
    parent.ifPresent(
        id -> query.within(shape.field(definition.parentKey).orElseThrow().attribute(), id));
    return query;
  }

  private List<E> rows(ListQuery query, Selection selection, ListRequest request, Call call) {
    int first = Math.toIntExact(Math.min(request.paging().offset(), Integer.MAX_VALUE));
    int most = request.paging().limit() + 1;
    if (columns.isWhole(selection)) {
      String jpql = "select r" + from + query.where() + query.order();
      TypedQuery<E> rows = call.session().manager().createQuery(jpql, definition.entity);
      readOnly(rows, call.session());
      return query.bind(rows).setFirstResult(first).setMaxResults(most).getResultList();
    }
    List<Field> wanted = columns.with(selection, request.sort());
    String jpql = "select " + Columns.list(wanted) + from + query.where() + query.order();
    Query rows = query.bind(call.session().manager().createQuery(jpql));
    return columns.records(rows.setFirstResult(first).setMaxResults(most).getResultList(), wanted);
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
        query.bind(call.session().manager().createQuery(jpql, Long.class)).getSingleResult());
  }

  Map<UUID, E> byIds(Collection<UUID> ids, Selection selection, Call call) {
    Map<UUID, E> found = new HashMap<>();
    if (ids.isEmpty()) {
      return found;
    }
    String where = "r.organizationId = :org and r.id in :ids";
    List<E> records;
    if (columns.isWhole(selection)) {
      TypedQuery<E> query =
          call.session().manager().createQuery("select r" + from + where, definition.entity);
      readOnly(query, call.session());
      records = bind(query, ids, call).getResultList();
    } else {
      List<Field> wanted = columns.of(selection);
      Query query =
          call.session().manager().createQuery("select " + Columns.list(wanted) + from + where);
      records = columns.records(bind(query, ids, call).getResultList(), wanted);
    }
    fill(records, selection, call);
    records.forEach(record -> found.put(record.id(), record));
    return found;
  }

  private static <Q extends Query> Q bind(Q query, Collection<UUID> ids, Call call) {
    query.setParameter("org", call.organization()).setParameter("ids", Padded.of(ids));
    return query;
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
    readOnly(query, call.session());
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

  private static void readOnly(Query query, Session session) {
    if (!session.writes()) {
      query.setHint(READ_ONLY, TRUE);
    }
  }
}
