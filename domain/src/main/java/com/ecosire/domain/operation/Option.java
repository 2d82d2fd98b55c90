package com.ecosire.domain.operation;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.caller.Admission;
import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.Condition;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** A word in a row that changes a default of its kind. */
@FunctionalInterface
public interface Option {
  /** Changes the row. */
  void apply(Draft<?, ?> row);

  /** Files that it takes have at most so many bytes. */
  static Option upTo(long bytes) {
    return row -> row.maxUpload = OptionalLong.of(bytes);
  }

  /** Anybody may call it. */
  static Option publicly() {
    return row -> row.access = Access.PUBLIC;
  }

  /** What a caller needs. */
  static Option needs(Access access) {
    return row -> row.access = access;
  }

  /** Only a person who signed in may call it; an API key gets 403. */
  static Option personally() {
    return row -> row.add(Condition.PERSONALLY);
  }

  /** Only owners of the organization may call it. */
  static Option ownersOnly() {
    return row -> row.add(Condition.OWNERS_ONLY);
  }

  /** The caller's e-mail address must be proven. */
  static Option withProvenEmail() {
    return row -> row.add(Condition.PROVEN_EMAIL);
  }

  /** Open to who has not enrolled the second factor that the organization asks for. */
  static Option beforeEnrolment() {
    return row -> row.add(Condition.BEFORE_ENROLMENT);
  }

  /** A change that works although the organization is closing. */
  static Option whileClosing() {
    return row -> row.add(Condition.WHILE_CLOSING);
  }

  /** A limit of its own, within the general one. */
  static Option perMinute(int calls) {
    return row -> row.perMinute = OptionalInt.of(calls);
  }

  /** A limit of its own, which all callers of an organization share. */
  static Option perMinuteTogether(int calls) {
    return row -> {
      row.perMinute = OptionalInt.of(calls);
      row.together = true;
    };
  }

  /** Not counted against the day's quota of the organization, as what callers need to mend it. */
  static Option uncounted() {
    return row -> row.counted = false;
  }

  /** It is answered before its work is done (202). */
  static Option accepted() {
    return row -> row.accepted = true;
  }

  /**
   * A look before the transaction of a call that mostly changes nothing: where it gives an answer,
   * that is the answer, and nothing is written.
   */
  static <I, O> Option glancing(Handler<I, Optional<O>> glance) {
    return row -> row.glance = Optional.of(glance);
  }

  /**
   * What must not happen within a transaction, such as a call of another system: done once, before
   * the transaction and in a session that only reads; the handler finds the outcome by {@link
   * Call#prepared}. It also checks the ids of the input.
   */
  static <I> Option preparing(Handler<I, ?> preparation) {
    return row -> {
      row.preparation = Optional.of(preparation);
      row.checksIds = true;
    };
  }

  /** Its handler checks the ids of its input itself, once it has found the item of the path. */
  static Option checkingIds() {
    return row -> row.checksIds = true;
  }

  /** The same as {@link #preparing} of one item. */
  static <I> Option preparingItem(Handler.OfItem<I, ?> preparation) {
    Handler<I, ?> whole = (input, call) -> preparation.handle(call.id(), input, call);
    return preparing(whole);
  }

  /** How long its answer may be given again by caches; no time at all means never. */
  static Option cached(Duration time) {
    return cached(time, caller -> true);
  }

  /** The same for some callers only; others are answered what caches must not give again. */
  static Option cached(Duration time, Predicate<Caller> callers) {
    return row -> row.cached = Optional.of(new Caching(time, callers));
  }

  /**
   * How caches may give an answer again.
   *
   * @param time for so long; no time at all means never
   * @param callers whose answers they may
   */
  record Caching(Duration time, Predicate<Caller> callers) {}

  /** Of those with the rights for it, only some may call it. */
  static Option onlyFor(Admission admission) {
    return row -> row.admission = Optional.of(admission);
  }

  /** A second path, outside of {@code /api}, that a standard fixes. */
  static Option alsoAt(String path) {
    return row -> row.wellKnown = Optional.of(path);
  }

  /** It makes the record that it answers, as creations do. */
  static Option makes() {
    return row -> row.makes = true;
  }

  /**
   * Every call is audited: also one that only reads, such as an export, and one that fails, such as
   * a sign-in.
   */
  static Option audited() {
    return row -> row.audited = true;
  }

  /** The public events that it can raise. */
  static Option emits(Event<?>... events) {
    return row -> row.emits = List.of(events);
  }

  /** Another path than the one made from the name. */
  static Option at(String path) {
    return row -> row.path = path;
  }

  /** Another method than the kind's: {@code via("POST")} for a query whose input needs a body. */
  static Option via(String method) {
    return row -> row.method = method;
  }

  /** Another GraphQL field than the one made from the name, where two would clash. */
  static Option asField(String graphqlField) {
    return row -> row.graphqlField = Optional.of(graphqlField);
  }
}
