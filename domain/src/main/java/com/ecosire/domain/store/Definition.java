package com.ecosire.domain.store;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.query.Listing;
import com.ecosire.domain.shape.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What a store is told about its records: types, list, parent, events, and the fields that are
 * worked out after reading.
 *
 * @param <E> the stored type
 * @param <I> what clients may set
 */
public final class Definition<E extends Stored, I> {
  /** The records of the caller's organization, and no others. */
  static final String OWN = "r.organizationId = :org";

  private static final String PERSON = " = :person";

  final Class<E> entity;
  final Class<I> input;
  Listing listing = Listing.listing();
  List<Event<?>> lifecycle = List.of();
  Store<?, ?> parent;
  String parentKey = "";
  final List<Computed<E>> computed = new ArrayList<>();
  final Map<String, String> expressions = new HashMap<>();
  Function<Call, String> scope = call -> OWN;
  UnaryOperator<Call> home = call -> call;
  private Function<Call, String> restriction = call -> "";
  private Optional<Function<E, UUID>> ownerOf = Optional.empty();
  private final Map<String, Sort> sorts = new HashMap<>();
  final Map<String, String> selected = new LinkedHashMap<>();

  /** Works a field out for many records at once. */
  @FunctionalInterface
  public interface Filler<E> {
    /** Sets the field on each record, with as few statements as possible. */
    void fill(List<E> records, Call call);
  }

  /** An attribute, and its value where a field has another one. */
  record Sort(String attribute, UnaryOperator<Object> key) {}

  record Computed<E>(String field, List<String> needs, Filler<E> filler) {}

  private Definition(Class<E> entity, Class<I> input) {
    this.entity = entity;
    this.input = input;
  }

  /** Records of a type whose clients set {@code input}. */
  public static <E extends Stored, I> Definition<E, I> records(Class<E> entity, Class<I> input) {
    return new Definition<>(entity, input);
  }

  /** What the list offers. */
  public Definition<E, I> list(Listing offered) {
    listing = offered;
    return this;
  }

  /** The public events of creation, update and deletion, in this order. */
  public Definition<E, I> raises(Event<E> created, Event<E> updated, Event<E> deleted) {
    lifecycle = List.of(created, updated, deleted);
    return this;
  }

  /** The public events of creation and update; a deletion raises none. */
  public Definition<E, I> raises(Event<E> created, Event<E> updated) {
    lifecycle = List.of(created, updated);
    return this;
  }

  /** The public event of creation; updates and deletions raise none. */
  public Definition<E, I> raises(Event<E> created) {
    lifecycle = List.of(created);
    return this;
  }

  /** Each record belongs to one of another store; {@code key} is the field that holds its id. */
  public Definition<E, I> within(Store<?, ?> owner, String key) {
    parent = owner;
    parentKey = key;
    return this;
  }

  /**
   * A field without a column, worked out after reading where it is wanted; {@code needs} are the
   * fields it is made of.
   */
  public Definition<E, I> computed(String field, Filler<E> filler, String... needs) {
    computed.add(new Computed<>(field, List.of(needs), filler));
    return this;
  }

  /**
   * A field without a column that the database works out while it reads the record, such as the
   * number of its children: a JPQL expression of {@code r} and, where it depends on the day, {@code
   * :today} (UTC).
   */
  public Definition<E, I> selected(String field, String jpql) {
    selected.put(field, jpql);
    return this;
  }

  /**
   * Records of other organizations that a list may show, where one record is one's own although its
   * organization is not: a JPQL condition of {@code r}, {@code :org} and {@code :person}.
   */
  public Definition<E, I> showing(Function<Call, Optional<String>> others) {
    scope = call -> others.apply(call).map(more -> "(" + OWN + " or " + more + ")").orElse(OWN);
    return this;
  }

  /**
   * Records that exist for one person only, who calls: others' are unknown, however they are asked
   * for.
   *
   * @param attribute the persistent attribute that holds the person's id
   */
  public Definition<E, I> ownedBy(String attribute, Function<E, UUID> owner) {
    ownerOf = Optional.of(owner);
    return restricted(call -> Optional.of("r." + attribute + PERSON));
  }

  /**
   * Records that exist for some callers only, however they are asked for: a JPQL condition of
   * {@code r}, {@code :org} and {@code :person}; empty where the caller may see all.
   */
  public Definition<E, I> restricted(Function<Call, Optional<String>> condition) {
    restriction = call -> condition.apply(call).map(only -> " and " + only).orElse("");
    scope = call -> OWN + restriction.apply(call);
    return this;
  }

  /**
   * Records of one organization that callers of all others see as their own; what they see is said
   * by the call that a call becomes.
   */
  public Definition<E, I> seen(UnaryOperator<Call> place) {
    home = place;
    return this;
  }

  /**
   * A field that lists sort as another persistent attribute does.
   *
   * @param key works the value of that attribute out of the field's
   */
  public Definition<E, I> sorted(String field, String attribute, UnaryOperator<Object> key) {
    sorts.put(field, new Sort(attribute, key));
    return this;
  }

  /** What a list is sorted by where it is asked for in the order of a field. */
  Sort sort(Field field) {
    return sorts.getOrDefault(field.name(), new Sort(field.attribute(), UnaryOperator.identity()));
  }

  /** What a query for records by id has to add. */
  String restriction(Call call) {
    return restriction.apply(call);
  }

  /** Whether a record at hand exists for the caller; empty where only a query can tell. */
  Optional<Boolean> isFor(E record, Call call) {
    if (ownerOf.isPresent()) {
      return Optional.of(call.caller().person().equals(Optional.of(ownerOf.get().apply(record))));
    }
    return restriction.apply(call).isEmpty() ? Optional.of(true) : Optional.empty();
  }

  /**
   * How a list filters by a field without a column: a JPQL expression of {@code r} and, where it
   * depends on the time, {@code :now}; of an enum it gives the constant's name.
   */
  public Definition<E, I> filtered(String field, String jpql) {
    expressions.put(field, jpql);
    return this;
  }
}
