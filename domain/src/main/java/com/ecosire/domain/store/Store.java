package com.ecosire.domain.store;

import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.operation.Names;
import com.ecosire.domain.operation.Records;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.query.ListPlan;
import com.ecosire.domain.query.ListRequest;
import com.ecosire.domain.query.Listing;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.query.Selection;
import com.ecosire.domain.shape.Binding;
import com.ecosire.domain.shape.Patch;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.shape.Source;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The records of one resource: the standard operations with tenancy, versions, references and
 * events, and places for a module's rules. What a module adds is ordinary methods of a subclass.
 *
 * @param <E> the stored type
 * @param <I> what clients may set
 */
public class Store<E extends Stored, I> implements Records<E, I> {
  private final Definition<E, I> definition;
  private final Shape<E> shape;
  private final Reader<E> reader;
  private final InputAccess<E, I> inputs;

  /** A store of what a definition says. */
  protected Store(Definition<E, I> definition) {
    this.definition = definition;
    this.shape = Shape.of(definition.entity);
    this.reader = new Reader<>(definition, new ListPlan(shape, definition.listing));
    this.inputs = new InputAccess<>(definition.entity, definition.input);
  }

  @Override
  public final Class<E> entity() {
    return definition.entity;
  }

  @Override
  public final Class<I> input() {
    return definition.input;
  }

  @Override
  public final Listing offered() {
    return definition.listing;
  }

  @Override
  public final List<Event<?>> lifecycle() {
    return definition.lifecycle;
  }

  @Override
  public Page<E> list(ListRequest request, Selection selection, Call call) {
    Optional<UUID> parent = parentId(call);
    parent.ifPresent(id -> definition.parent.require(id, call));
    return reader.page(narrowed(request, call), parent, selection, call);
  }

  @Override
  public E read(UUID id, Selection selection, Call call) {
    return reader
        .one(id, selection, call)
        .filter(record -> isWithin(record, call))
        .orElseThrow(this::unknown);
  }

  /** One whole record; 404 where the caller's organization has none with this id. */
  public final E get(UUID id, Call call) {
    return find(id, call).orElseThrow(this::unknown);
  }

  /** 404 where the caller's organization has no record with this id; reads no more than that. */
  public final void require(UUID id, Call call) {
    if (reader.one(id, Selection.ID, call).isEmpty()) {
      throw unknown();
    }
  }

  /** One whole record, if there is one. */
  public final Optional<E> find(UUID id, Call call) {
    return reader.one(id, Selection.ALL, call);
  }

  /** One record to be changed, if there is one. */
  public final Optional<E> findToChange(UUID id, Call call) {
    return reader.managed(id, call);
  }

  /**
   * One record to be changed: 404 where there is none, 412 where the caller expects another version
   * of it.
   */
  public final E change(UUID id, Call call) {
    E record =
        findToChange(id, call).filter(found -> isWithin(found, call)).orElseThrow(this::unknown);
    if (call.isAbout(id) && call.expectedVersion().orElse(record.version()) != record.version()) {
      throw Problems.refusal(
          ProblemCode.PRECONDITION_FAILED,
          "The present version of the " + noun() + " is " + record.version());
    }
    return record;
  }

  /** The records that fulfil a JPQL condition on {@code r}, within the organization of the call. */
  public final Selecting<E> where(String condition, Call call) {
    return new Selecting<>(entity(), condition, call);
  }

  /** The id of a record that is about to be made. */
  protected UUID newId(Call call) {
    return UuidV7.at(call.now());
  }

  /** A new record with its identity, not stored yet. */
  protected final E draft(Call call) {
    E record = shape.blank();
    record.born(newId(call), call.organization(), call.now());
    return record;
  }

  @Override
  public E create(I input, Call call) {
    E record = draft(call);
    parentId(call).ifPresent(id -> adopt(record, id, call));
    return insert(record, input, call);
  }

  /** Makes a record under a parent that is not that of the path. */
  public final E createWithin(UUID parent, I input, Call call) {
    E record = draft(call);
    shape.field(definition.parentKey).orElseThrow().set(record, parent);
    return insert(record, input, call);
  }

  private void adopt(E record, UUID parent, Call call) {
    definition.parent.get(parent, call);
    shape.field(definition.parentKey).orElseThrow().set(record, parent);
  }

  private E insert(E record, I input, Call call) {
    Change<E, I> change = new Change<>(record, Optional.empty(), input, call);
    checked(change);
    inputs.set(record, input);
    applied(change);
    call.session().manager().persist(record);
    stored(change);
    emit(0, record, call);
    return fill(record, call);
  }

  /** The module can say more of what is within an input, such as lines, and all at once. */
  private void checked(Change<E, I> change) {
    References.own().check(inputs.shape(), change.before(), change.after(), change.call());
    check(change);
    References.embedded().check(inputs.shape(), change.before(), change.after(), change.call());
  }

  @Override
  public E update(UUID id, Patch<I> patch, Call call) {
    E record = change(id, call);
    return replace(record, patch.applyTo(inputs.get(record)), call);
  }

  /** Sets another input on a record; does nothing where it is the same. */
  public final E replace(E record, I after, Call call) {
    replaceIfChanged(record, after, call);
    return fill(record, call);
  }

  /** Sets another input on a record, and says whether it is another. */
  public final boolean replaceIfChanged(E record, I after, Call call) {
    I before = inputs.get(record);
    if (inputs.shape().same(before, after)) {
      return false;
    }
    Change<E, I> change = new Change<>(record, Optional.of(before), after, call);
    checked(change);
    inputs.set(record, after);
    applied(change);
    record.touch(call.now());
    stored(change);
    emit(1, record, call);
    return true;
  }

  /** A copy of a record's input with some values changed. */
  public final I with(E record, Consumer<I> changes) {
    I copy = inputs.shape().make(inputs.shape().values(inputs.get(record)));
    changes.accept(copy);
    return copy;
  }

  /**
   * A request for this list from parameters by name, for the use of the server itself; null values
   * are left out.
   */
  public final ListRequest request(Map<String, ?> parameters) {
    Binding binding = new Binding(Source.TYPED);
    ListRequest request = reader.plan().bind(binding, parameters);
    binding.finish();
    return request;
  }

  @Override
  public void delete(UUID id, Call call) {
    E record = change(id, call);
    removing(record, call);
    emit(2, record, call);
    call.session().manager().remove(record);
  }

  /**
   * Rules that a creation or an update must keep; throws a problem. The record still has its former
   * input.
   */
  protected void check(Change<E, I> change) {}

  /** What follows from a new input: sets what the server derives on the record. */
  protected void applied(Change<E, I> change) {}

  /** What else a creation or update brings about, once the record is in the session. */
  protected void stored(Change<E, I> change) {}

  /** Rules and consequences of a deletion; throws a problem. */
  protected void removing(E record, Call call) {}

  /** A list's request as the store takes it; a module can replace conditions here. */
  protected ListRequest narrowed(ListRequest request, Call call) {
    return request;
  }

  @Override
  public final Map<UUID, E> byIds(Collection<UUID> ids, Selection selection, Call call) {
    return reader.byIds(ids, selection, call);
  }

  @Override
  public final Map<UUID, List<E>> byParent(
      Children children, Collection<UUID> parents, Selection selection, Call call) {
    return reader.byParent(children, parents, selection, call);
  }

  /** Hands every record of a request to a consumer, in pages, so that memory stays flat. */
  public final void forEach(ListRequest request, Call call, Consumer<E> consumer) {
    reader.forEach(narrowed(request, call), call, consumer);
  }

  /** Works out the fields without columns, as far as they are wanted. */
  protected final E fill(E record, Call call) {
    reader.fill(List.of(record), call.selection(), call);
    return record;
  }

  @SuppressWarnings("unchecked")
  private void emit(int which, E record, Call call) {
    if (which < definition.lifecycle.size()) {
      call.emit((Event<E>) definition.lifecycle.get(which), record);
    }
  }

  private Optional<UUID> parentId(Call call) {
    return definition.parent == null
            || !call.operation().pathParameters().contains(definition.parentKey)
        ? Optional.empty()
        : Optional.of(call.pathId(definition.parentKey));
  }

  private boolean isWithin(E record, Call call) {
    return parentId(call)
        .map(id -> id.equals(shape.field(definition.parentKey).orElseThrow().get(record)))
        .orElse(true);
  }

  private ProblemException unknown() {
    return Problems.notFound(noun());
  }

  private String noun() {
    return Names.kebab(entity().getSimpleName()).replace('-', ' ');
  }
}
