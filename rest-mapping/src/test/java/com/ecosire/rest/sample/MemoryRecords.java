package com.ecosire.rest.sample;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.operation.Records;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.query.ListRequest;
import com.ecosire.domain.query.Listing;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.query.PageRequest;
import com.ecosire.domain.query.Selection;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Patch;
import com.ecosire.domain.shape.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** Records in memory, which remember what was asked of them. */
abstract class MemoryRecords<E, I> implements Records<E, I> {
  final Map<UUID, E> kept = new LinkedHashMap<>();
  final List<String> statements = new ArrayList<>();
  Selection selection = Selection.ALL;
  ListRequest request;
  private final Class<E> entity;
  private final Class<I> input;
  private final Listing listing;

  MemoryRecords(Class<E> entity, Class<I> input, Listing listing) {
    this.entity = entity;
    this.input = input;
    this.listing = listing;
  }

  abstract E make(UUID id, I given);

  abstract I inputOf(E record);

  abstract void set(E record, I given);

  @Override
  public Class<E> entity() {
    return entity;
  }

  @Override
  public Class<I> input() {
    return input;
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
  public Page<E> list(ListRequest wanted, Selection fields, Call call) {
    statements.add("list");
    request = wanted;
    selection = fields;
    PageRequest part = wanted.paging();
    int from = part.cursor().map(Integer::parseInt).orElse((int) part.offset());
    List<E> all = List.copyOf(kept.values());
    int to = Math.min(all.size(), from + part.limit());
    Optional<String> next = to < all.size() ? Optional.of(Integer.toString(to)) : Optional.empty();
    OptionalLong total = part.total() ? OptionalLong.of(all.size()) : OptionalLong.empty();
    return new Page<>(all.subList(Math.min(from, to), to), part, total, next);
  }

  @Override
  public E read(UUID id, Selection fields, Call call) {
    statements.add("read");
    selection = fields;
    return Optional.ofNullable(kept.get(id))
        .orElseThrow(() -> Problems.notFound(entity.getSimpleName()));
  }

  @Override
  public E create(I given, Call call) {
    statements.add("create");
    E made = make(UUID.randomUUID(), given);
    kept.put((UUID) field("id").get(made), made);
    return made;
  }

  @Override
  public E update(UUID id, Patch<I> patch, Call call) {
    E present = read(id, Selection.ALL, call);
    long version = (long) field("version").get(present);
    if (call.expectedVersion().isPresent() && call.expectedVersion().getAsLong() != version) {
      throw Problems.refusal(ProblemCode.PRECONDITION_FAILED, "It has version " + version);
    }
    set(present, patch.applyTo(inputOf(present)));
    field("version").set(present, version + 1);
    return present;
  }

  @Override
  public void delete(UUID id, Call call) {
    read(id, Selection.ALL, call);
    kept.remove(id);
  }

  @Override
  public Map<UUID, E> byIds(Collection<UUID> ids, Selection fields, Call call) {
    statements.add("byIds");
    Map<UUID, E> found = new LinkedHashMap<>(kept);
    found.keySet().retainAll(ids);
    return found;
  }

  @Override
  public Map<UUID, List<E>> byParent(
      Children children, Collection<UUID> parents, Selection selection, Call call) {
    statements.add("byParent");
    Map<UUID, List<E>> found = new LinkedHashMap<>();
    for (E each : kept.values()) {
      UUID parent = (UUID) children.key().get(each);
      List<E> own = found.computeIfAbsent(parent, id -> new ArrayList<>());
      if (own.size() < children.request().paging().limit()) {
        own.add(each);
      }
    }
    found.keySet().retainAll(parents);
    return found;
  }

  final Field field(String name) {
    return Shape.of(entity).field(name).orElseThrow();
  }
}
