package com.ecosire.graphql.example;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.operation.Records;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.query.Condition;
import com.ecosire.domain.query.ListRequest;
import com.ecosire.domain.query.Listing;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.query.Selection;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Patch;
import com.ecosire.domain.shape.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** Records in memory, which answer only the fields that are wanted, as the real store does. */
final class MemoryRecords<E extends Row, I> implements Records<E, I> {
  private static final String UNKNOWN_CURSOR = "The cursor does not belong to this list";

  private final Shape<E> shape;
  private final Shape<I> inputs;
  private final Listing listing;
  private final Map<UUID, E> rows = new LinkedHashMap<>();

  /** Selections that were read with, in order, for tests to look at. */
  final List<Selection> reads = new ArrayList<>();

  MemoryRecords(Class<E> type, Class<I> input, Listing listing) {
    this.shape = Shape.of(type);
    this.inputs = Shape.of(input);
    this.listing = listing;
  }

  void add(E record) {
    rows.put(record.id, record);
  }

  Collection<E> all() {
    return rows.values();
  }

  @Override
  public Class<E> entity() {
    return shape.type();
  }

  @Override
  public Class<I> input() {
    return inputs.type();
  }

  @Override
  public Listing offered() {
    return listing;
  }

  @Override
  public List<Event<?>> lifecycle() {
    return List.of();
  }

  @Override
  public Page<E> list(ListRequest request, Selection selection, Call call) {
    reads.add(selection);
    List<E> found = sorted(request, call);
    int from =
        request.paging().cursor().map(MemoryRecords::place).orElse((int) request.paging().offset());
    int to = Math.min(found.size(), from + request.paging().limit());
    List<E> part =
        from >= to
            ? List.of()
            : found.subList(from, to).stream().map(row -> narrow(row, selection)).toList();
    OptionalLong total =
        request.paging().total() ? OptionalLong.of(found.size()) : OptionalLong.empty();
    Optional<String> next = to < found.size() ? Optional.of("at-" + to) : Optional.empty();
    return new Page<>(
        part, request.paging(), total, next, index -> Optional.of("at-" + (from + index + 1)));
  }

  private static int place(String cursor) {
    if (cursor.isEmpty()) {
      return 0;
    }
    if (!cursor.matches("at-\\d+")) {
      throw Problems.invalid("cursor", "invalid_cursor", UNKNOWN_CURSOR);
    }
    return Integer.parseInt(cursor.substring(3));
  }

  private List<E> sorted(ListRequest request, Call call) {
    Comparator<E> order = Comparator.comparing(row -> String.valueOf(request.sort().get(row)));
    return rows.values().stream()
        .filter(row -> request.conditions().stream().allMatch(condition -> fits(row, condition)))
        .filter(row -> isWithin(row, call))
        .sorted(request.descending() ? order.reversed() : order)
        .toList();
  }

  private static boolean fits(Object row, Condition condition) {
    return condition.values().contains(condition.field().get(row));
  }

  private boolean isWithin(E row, Call call) {
    return call.operation().pathParameters().stream()
        .filter(name -> !name.equals("id"))
        .allMatch(name -> call.pathId(name).equals(shape.field(name).orElseThrow().get(row)));
  }

  private E narrow(E row, Selection selection) {
    E copy = shape.blank();
    for (Field field : shape.fields()) {
      if (selection.wants(field.name()) && field.get(row) != null) {
        field.set(copy, field.get(row));
      }
    }
    return copy;
  }

  @Override
  public E read(UUID id, Selection selection, Call call) {
    reads.add(selection);
    E row = rows.get(id);
    if (row == null || !isWithin(row, call)) {
      throw Problems.notFound(shape.name().toLowerCase(java.util.Locale.ROOT));
    }
    return narrow(row, selection);
  }

  @Override
  public E create(I input, Call call) {
    E row = shape.blank();
    row.id = UUID.randomUUID();
    row.createdAt = call.now();
    set(row, input);
    add(row);
    return row;
  }

  private void set(E row, I input) {
    for (Field field : inputs.fields()) {
      shape.field(field.name()).orElseThrow().set(row, field.get(input));
    }
  }

  @Override
  public E update(UUID id, Patch<I> patch, Call call) {
    E row = read(id, Selection.ALL, call);
    if (call.expectedVersion().orElse(row.version) != row.version) {
      throw Problems.refusal(
          ProblemCode.PRECONDITION_FAILED, "The present version is " + row.version);
    }
    I present = inputs.blank();
    for (Field field : inputs.fields()) {
      field.set(present, shape.field(field.name()).orElseThrow().get(row));
    }
    set(row, patch.applyTo(present));
    row.version++;
    add(row);
    return row;
  }

  @Override
  public void delete(UUID id, Call call) {
    read(id, Selection.ALL, call);
    rows.remove(id);
  }

  @Override
  public Map<UUID, E> byIds(Collection<UUID> ids, Selection selection, Call call) {
    reads.add(selection);
    Map<UUID, E> found = new LinkedHashMap<>();
    for (UUID id : ids) {
      if (rows.containsKey(id)) {
        found.put(id, narrow(rows.get(id), selection));
      }
    }
    return found;
  }

  @Override
  public Map<UUID, List<E>> byParent(
      Children children, Collection<UUID> parents, Selection selection, Call call) {
    Map<UUID, List<E>> found = new LinkedHashMap<>();
    for (E row : sorted(children.request(), call)) {
      UUID parent = (UUID) children.key().get(row);
      List<E> siblings =
          parents.contains(parent)
              ? found.computeIfAbsent(parent, id -> new ArrayList<>())
              : List.of();
      if (parents.contains(parent) && siblings.size() < children.request().paging().limit()) {
        siblings.add(row);
      }
    }
    return found;
  }
}
