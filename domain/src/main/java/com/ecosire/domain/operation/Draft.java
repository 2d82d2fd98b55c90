package com.ecosire.domain.operation;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.caller.Admission;
import com.ecosire.domain.caller.Condition;
import com.ecosire.domain.shape.Shape;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * A row of a module's table while it is written: the defaults of its kind, changed by the row's
 * {@link Option}s.
 */
final class Draft<I, O> implements Cloneable {
  final Kind kind;
  final String action;
  final Input<I> input;
  final Output<O> output;
  final String summary;
  final Handler<I, O> handler;
  String method;
  String path;
  Access access;
  boolean makes;
  boolean audited;
  boolean accepted;
  boolean givenIds;
  boolean checksIds;
  Optional<Handler<?, ?>> preparation = Optional.empty();
  Optional<Handler<?, ?>> glance = Optional.empty();
  Optional<Option.Caching> cached = Optional.empty();
  Optional<Admission> admission = Optional.empty();
  Optional<String> wellKnown = Optional.empty();
  boolean counted = true;
  OptionalInt perMinute = OptionalInt.empty();
  boolean together;
  OptionalLong maxUpload = OptionalLong.empty();
  Optional<String> graphqlField = Optional.empty();
  List<Event<?>> emits = List.of();
  Set<Condition> conditions = Set.of();

  /** What a row says of its input and output. */
  record Form<I, O>(Input<I> input, Output<O> output, Handler<I, O> handler) {
    static <Q, O> Form<Q, O> of(Class<Q> input, Output<O> output, Handler<Q, O> handler) {
      return new Form<>(new Input.Of<>(Shape.of(input)), output, handler);
    }

    static <O> Form<Void, O> plain(Output<O> output, Handler.Plain<O> handler) {
      return new Form<>(new Input.None(), output, (none, call) -> handler.handle(call));
    }

    static <Q, O> Form<Q, O> ofItem(
        Input<Q> input, Output<O> output, Handler.OfItem<Q, O> handler) {
      return new Form<>(input, output, (sent, call) -> handler.handle(call.id(), sent, call));
    }

    static <Q, O> Form<Q, O> ofItem(
        Class<Q> input, Output<O> output, Handler.OfItem<Q, O> handler) {
      return ofItem(new Input.Of<>(Shape.of(input)), output, handler);
    }

    static <O> Form<Void, O> plainOfItem(Output<O> output, Handler.PlainOfItem<O> handler) {
      return new Form<>(new Input.None(), output, (none, call) -> handler.handle(call.id(), call));
    }
  }

  Draft(Kind kind, String action, String path, String summary, Form<I, O> form) {
    this.kind = kind;
    this.action = action;
    this.path = path;
    this.summary = summary;
    this.input = form.input;
    this.output = form.output;
    this.handler = form.handler;
    this.method = kind.method();
    this.access = kind.access();
    this.makes = kind == Kind.CREATE;
  }

  Draft<I, O> with(Option... options) {
    for (Option option : options) {
      option.apply(this);
    }
    return this;
  }

  void add(Condition condition) {
    Set<Condition> more = new TreeSet<>(conditions);
    more.add(condition);
    conditions = Collections.unmodifiableSet(more);
  }

  @SuppressWarnings("unchecked")
  Draft<I, O> copy() {
    try {
      return (Draft<I, O>) clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }
}
