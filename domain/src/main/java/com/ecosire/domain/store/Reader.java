package com.ecosire.domain.store;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Records.Children;
import com.ecosire.domain.query.ListPlan;
import com.ecosire.domain.query.ListRequest;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.query.PageRequest;
import com.ecosire.domain.query.Selection;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.store.rows.Offspring;
import com.ecosire.domain.store.rows.Prepared;
import com.ecosire.domain.store.rows.What;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
  private static final int MOST_VISIBLE = 5_000;
  private static final String ONE = "r.organizationId = :org and r.id = :id";
  private static final String SOME = "r.organizationId = :org and r.id in :ids";

  private static final String PERSON = ":person";

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
    this.from = "from " + definition.entity.getSimpleName() + " r where ";
  }

  ListPlan plan() {
    return plan;
  }

  Optional<E> one(UUID id, Selection selection, Call asking) {
    Call call = definition.home.apply(asking);
    if (selection.isAll() && call.session().writes()) {
      Optional<E> managed = managed(id, call);
      managed.ifPresent(record -> fill(List.of(record), selection, call));
      return managed;
    }
    Optional<E> found =
        query(columns.of(selection, false), from + ONE + definition.restriction(call), call)
            .with("org", call.organization())
            .with("id", id)
            .one();
    found.ifPresent(record -> compute(List.of(record), selection, call));
    return found;
  }

  private <T> Prepared<T> query(What<T> what, String rest, Call call) {
    Prepared<T> query = Prepared.query(call.session(), what, rest);
    if (rest.contains(PERSON)) {
      query.with("person", call.caller().person().orElseThrow());
    }
    return what.jpql().contains(":today")
        ? query.with("today", LocalDate.ofInstant(call.now(), ZoneOffset.UTC))
        : query;
  }

  /** A record to be changed, if there is one and the caller may see it. */
  Optional<E> managed(UUID id, Call call) {
    Key key = new Key(id, call.organization());
    return Optional.ofNullable(call.session().manager().find(definition.entity, key))
        .filter(
            record -> definition.isFor(record, call).orElseGet(() -> isFound(record.id(), call)));
  }

  private boolean isFound(UUID id, Call call) {
    return query(columns.of(Selection.ID, false), from + ONE + definition.restriction(call), call)
        .with("org", call.organization())
        .with("id", id)
        .one()
        .isPresent();
  }

  Page<E> page(ListRequest request, Optional<UUID> parent, Selection selection, Call asking) {
    Call call = definition.home.apply(asking);
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
    complete(data, selection, call);
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
    ListQuery query = new ListQuery(call, request, definition).search(plan);
    parent.ifPresent(
        id -> query.within(shape.field(definition.parentKey).orElseThrow().attribute(), id));
    return query;
  }

  private List<E> rows(ListQuery query, Selection selection, ListRequest request, Call call) {
    What<E> what = columns.with(selection, request.sort(), call.session().writes());
    String rest = from + query.where() + query.order();
    PageRequest part = request.paging();
    return query.bind(query(what, rest, call)).from(part.offset()).most(part.limit() + 1).list();
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
    Prepared<Long> count = Prepared.query(call.session(), new What.Count(), from + query.where());
    return OptionalLong.of(query.bind(count).list().getFirst());
  }

  Map<UUID, E> byIds(Collection<UUID> ids, Selection selection, Call asking) {
    Call call = definition.home.apply(asking);
    Map<UUID, E> found = new HashMap<>();
    if (ids.isEmpty()) {
      return found;
    }
    List<E> records =
        query(
                columns.of(selection, call.session().writes()),
                from + SOME + definition.restriction(call),
                call)
            .with("org", call.organization())
            .with("ids", ids)
            .list();
    complete(records, selection, call);
    records.forEach(record -> found.put(record.id(), record));
    return found;
  }

  /** The first records of each parent. */
  Map<UUID, List<E>> byParent(
      Children wanted, Collection<UUID> parents, Selection selection, Call asking) {
    Call call = definition.home.apply(asking);
    if (parents.isEmpty()) {
      return Map.of();
    }
    if (!definition.restriction(call).isEmpty()) {
      return visible(wanted, parents, call);
    }
    Map<UUID, List<E>> found =
        new Offspring<>(definition.entity, wanted, columns.of(wanted, selection))
            .list(call.session(), call.organization(), parents);
    fill(found.values().stream().flatMap(List::stream).toList(), selection, call);
    return found;
  }

  /** The same for a caller that may see some of the records only, who has few of them. */
  private Map<UUID, List<E>> visible(Children wanted, Collection<UUID> parents, Call call) {
    ListRequest request = wanted.request();
    String direction = request.descending() ? " desc" : "";
    String some = definition.restriction(call) + " and r." + wanted.key().attribute();
    String sorted =
        " order by r."
            + definition.sort(request.sort()).attribute()
            + direction
            + ", r.id"
            + direction;
    List<E> records =
        query(
                columns.of(Selection.ALL, call.session().writes()),
                from + Definition.OWN + some + " in :parents" + sorted,
                call)
            .with("org", call.organization())
            .with("parents", parents)
            .most(MOST_VISIBLE)
            .list();
    complete(records, Selection.ALL, call);
    Map<UUID, List<E>> found = new HashMap<>();
    for (E record : records) {
      List<E> own = found.computeIfAbsent((UUID) wanted.key().get(record), id -> new ArrayList<>());
      if (own.size() < request.paging().limit()) {
        own.add(record);
      }
    }
    return found;
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

  /** What a statement of a selection could not bring. */
  private void complete(List<E> records, Selection selection, Call call) {
    if (selection.isAll() && call.session().writes()) {
      fill(records, selection, call);
    } else {
      compute(records, selection, call);
    }
  }

  /** Works out all fields without columns of records that were read for themselves. */
  void fill(List<E> records, Selection selection, Call call) {
    What<E> values = columns.values(selection);
    if (!records.isEmpty() && values instanceof What.Selected<E> selected) {
      Map<UUID, E> found = new HashMap<>();
      query(values, from + SOME, call)
          .with("org", call.organization())
          .with("ids", records.stream().map(Stored::id).toList())
          .list()
          .forEach(record -> found.put(record.id(), record));
      for (String name : selected.values()) {
        Field field = shape.field(name).orElseThrow();
        records.forEach(record -> field.set(record, field.get(found.get(record.id()))));
      }
    }
    compute(records, selection, call);
  }

  private void compute(List<E> records, Selection selection, Call call) {
    for (Definition.Computed<E> computed : definition.computed) {
      if (!records.isEmpty() && selection.wants(computed.field())) {
        computed.filler().fill(records, call);
      }
    }
  }
}
