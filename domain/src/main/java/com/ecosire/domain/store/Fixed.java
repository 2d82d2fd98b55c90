package com.ecosire.domain.store;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.operation.Records;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.query.Condition;
import com.ecosire.domain.query.ListPlan;
import com.ecosire.domain.query.ListRequest;
import com.ecosire.domain.query.Listing;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.query.PageRequest;
import com.ecosire.domain.query.Selection;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Patch;
import com.ecosire.domain.shape.Shape;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * A few records that are part of the program and the same for every organization: listed like any
 * other, without a table.
 *
 * @param <E> the type, with a field {@code id}
 */
public class Fixed<E> implements Records<E, Void> {
  private final Shape<E> shape;
  private final Field id;
  private final Listing listing;
  private final ListPlan plan;
  private final List<E> all;

  /** All records there are. */
  protected Fixed(Class<E> type, Listing listing, List<E> all) {
    this.shape = Shape.of(type);
    this.id = shape.field("id").orElseThrow();
    this.listing = listing;
    this.plan = new ListPlan(shape, listing);
    this.all = List.copyOf(all);
  }

  @Override
  public final Class<E> entity() {
    return shape.type();
  }

  @Override
  public final Class<Void> input() {
    return Void.class;
  }

  @Override
  public final Listing offered() {
    return listing;
  }

  @Override
  public final List<Event<?>> lifecycle() {
    return List.of();
  }

  @Override
  public final Page<E> list(ListRequest request, Selection selection, Call call) {
    List<E> found =
        all.stream().filter(record -> isFound(record, request)).sorted(order(request)).toList();
    PageRequest part = request.paging();
    long first =
        part.cursor()
            .filter(text -> !text.isEmpty())
            .map(text -> placeBehind(text, found, request, call))
            .orElse(part.offset());
    List<E> data = found.stream().skip(first).limit(part.limit()).toList();
    boolean more = first + data.size() < found.size();
    return new Page<>(
        data,
        part,
        part.total() ? OptionalLong.of(found.size()) : OptionalLong.empty(),
        more ? Optional.of(cursor(data.getLast(), request, call)) : Optional.empty(),
        at -> Optional.of(cursor(data.get(at), request, call)));
  }

  private String cursor(E record, ListRequest request, Call call) {
    Cursor place = new Cursor(request.sort().get(record), (UUID) id.get(record));
    return place.text(request, list(call));
  }

  private long placeBehind(String cursor, List<E> found, ListRequest request, Call call) {
    UUID last = Cursor.of(cursor, request, list(call)).id();
    return 1 + found.stream().takeWhile(record -> !id.get(record).equals(last)).count();
  }

  /** Cursors belong to an organization here too, though all see the same records. */
  private String list(Call call) {
    return name() + call.organization();
  }

  private boolean isFound(E record, ListRequest request) {
    return request.conditions().stream().allMatch(condition -> holds(condition, record))
        && request.search().map(words -> isAbout(record, words)).orElse(true);
  }

  private boolean isAbout(E record, String words) {
    String wanted = words.toLowerCase(Locale.ROOT);
    return plan.searched().stream()
        .map(field -> Objects.toString(field.get(record), "").toLowerCase(Locale.ROOT))
        .anyMatch(text -> text.contains(wanted));
  }

  private boolean holds(Condition condition, E record) {
    Object value = condition.field().get(record);
    return switch (condition.test()) {
      case FROM -> value != null && compare(value, condition.values().getFirst()) >= 0;
      case TO -> value != null && compare(value, condition.values().getFirst()) < 0;
      case ANY_OF ->
          value instanceof Collection<?> many
              ? condition.values().stream().anyMatch(many::contains)
              : condition.values().contains(value);
    };
  }

  private Comparator<E> order(ListRequest request) {
    Comparator<E> order =
        Comparator.<E, Object>comparing(request.sort()::get, nullsFirst(Fixed::compare))
            .thenComparing(comparing(record -> (UUID) id.get(record), naturalOrder()));
    return request.descending() ? order.reversed() : order;
  }

  @SuppressWarnings("unchecked")
  private static int compare(Object left, Object right) {
    return ((Comparable<Object>) left).compareTo(right);
  }

  @Override
  public final E read(UUID wanted, Selection selection, Call call) {
    return Optional.ofNullable(byIds(List.of(wanted), selection, call).get(wanted))
        .orElseThrow(() -> Problems.notFound(name().toLowerCase(Locale.ROOT)));
  }

  @Override
  public final Map<UUID, E> byIds(Collection<UUID> ids, Selection selection, Call call) {
    Map<UUID, E> found = new HashMap<>();
    all.stream()
        .filter(record -> ids.contains(id.get(record)))
        .forEach(record -> found.put((UUID) id.get(record), record));
    return found;
  }

  /** Nothing: what is part of the program belongs to no record. */
  @Override
  public final Map<UUID, List<E>> byParent(
      Children children, Collection<UUID> parents, Selection selection, Call call) {
    return Map.of();
  }

  @Override
  public final E create(Void input, Call call) {
    throw unchangeable();
  }

  @Override
  public final E update(UUID wanted, Patch<Void> patch, Call call) {
    throw unchangeable();
  }

  @Override
  public final void delete(UUID wanted, Call call) {
    throw unchangeable();
  }

  private UnsupportedOperationException unchangeable() {
    return new UnsupportedOperationException(name() + " is part of the program");
  }

  private String name() {
    return shape.name();
  }
}
