package com.ecosire.domain.operation;

import com.ecosire.domain.query.ListPlan;
import com.ecosire.domain.shape.Shape;
import java.util.List;

/**
 * The rows that most resources have.
 *
 * @param path the collection's path
 * @param summary completes sentences: "a person or company"
 */
record StandardRows<E, I>(String path, String summary, Records<E, I> records, ListPlan plan) {
  Draft<?, ?> list() {
    return new Draft<>(
        Kind.LIST,
        "list",
        path,
        "List " + plural() + ", page by page",
        new Draft.Form<>(
            new Input.Listed(plan),
            Output.paged(records.entity()),
            (request, call) -> records.list(request, call.selection(), call)));
  }

  Draft<?, ?> get() {
    return new Draft<>(
        Kind.GET,
        "get",
        path + "/{id}",
        "Read " + summary,
        new Draft.Form<>(
            new Input.None(),
            Output.one(records.entity()),
            (none, call) -> records.read(call.id(), call.selection(), call)));
  }

  Draft<?, ?> create() {
    return create(Draft.Form.of(records.input(), Output.one(records.entity()), records::create));
  }

  <Q> Draft<Q, E> create(Draft.Form<Q, E> form) {
    return new Draft<>(Kind.CREATE, "create", path, "Create " + summary, form).with(lifecycle(0));
  }

  Draft<?, ?> update() {
    return new Draft<>(
            Kind.UPDATE,
            "update",
            path + "/{id}",
            "Change " + summary + "; absent fields stay as they are",
            new Draft.Form<>(
                new Input.Patched<>(Shape.of(records.input())),
                Output.one(records.entity()),
                (patch, call) -> records.update(call.id(), patch, call)))
        .with(lifecycle(1));
  }

  Draft<?, ?> delete() {
    Handler<Void, Void> remove =
        (none, call) -> {
          records.delete(call.id(), call);
          return null;
        };
    return new Draft<>(
            Kind.DELETE,
            "delete",
            path + "/{id}",
            "Delete " + summary,
            new Draft.Form<>(new Input.None(), Output.nothing(), remove))
        .with(lifecycle(2));
  }

  private Option lifecycle(int index) {
    List<Event<?>> events = records.lifecycle();
    return index < events.size() ? Option.emits(events.get(index)) : row -> {};
  }

  /** Several records in words: {@code contact addresses}. */
  private String plural() {
    String name = records.entity().getSimpleName();
    return Names.kebab(Names.plural(name)).replace('-', ' ');
  }
}
