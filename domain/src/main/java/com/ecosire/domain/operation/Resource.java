package com.ecosire.domain.operation;

import com.ecosire.domain.query.ListPlan;
import com.ecosire.domain.shape.Patch;
import com.ecosire.domain.shape.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * Records that clients meet under one path, with the rows of what can be done with them. Rows are
 * added in the order in which the documents show them.
 *
 * @param <E> the stored type
 * @param <I> what clients may set
 */
public final class Resource<E, I> {
  private final String path;
  private final String summary;
  private final Records<E, I> records;
  private final ListPlan plan;
  private final List<Draft<?, ?>> rows = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();

  private Resource(String path, String summary, Records<E, I> records) {
    this.path = path;
    this.summary = summary;
    this.records = records;
    this.plan = new ListPlan(Shape.of(records.entity()), records.offered());
  }

  /** A resource under a path; {@code summary} completes sentences: "a person or company". */
  public static <E, I> Resource<E, I> resource(String path, Records<E, I> records, String summary) {
    return new Resource<>(path, summary, records);
  }

  /** list, get, create, update and delete. */
  public Resource<E, I> standard(Option... options) {
    return list(options).get(options).create(options).update(options).delete(options);
  }

  /** The list. */
  public Resource<E, I> list(Option... options) {
    return row(
        new Draft<>(
                Kind.LIST,
                "list",
                path,
                "List " + plural() + ", page by page",
                new Draft.Form<>(
                    new Input.Listed(plan),
                    Output.paged(records.entity()),
                    (request, call) -> records.list(request, call.selection(), call)))
            .with(options));
  }

  /** One record. */
  public Resource<E, I> get(Option... options) {
    return row(
        new Draft<>(
                Kind.GET,
                "get",
                path + "/{id}",
                "Read " + summary,
                new Draft.Form<>(
                    new Input.None(),
                    Output.one(records.entity()),
                    (none, call) -> records.read(call.id(), call.selection(), call)))
            .with(options));
  }

  /** Making a record. */
  public Resource<E, I> create(Option... options) {
    return row(
        new Draft<>(
                Kind.CREATE,
                "create",
                path,
                "Create " + summary,
                new Draft.Form<>(
                    new Input.Of<>(Shape.of(records.input())),
                    Output.one(records.entity()),
                    records::create))
            .with(lifecycle(0))
            .with(options));
  }

  /** Changing a record by a merge patch. */
  public Resource<E, I> update(Option... options) {
    return row(
        new Draft<>(
                Kind.UPDATE,
                "update",
                path + "/{id}",
                "Change " + summary + "; absent fields stay as they are",
                new Draft.Form<>(
                    new Input.Patched<>(Shape.of(records.input())),
                    Output.one(records.entity()),
                    (patch, call) -> records.update(call.id(), patch, call)))
            .with(lifecycle(1))
            .with(options));
  }

  /** Removing a record. */
  public Resource<E, I> delete(Option... options) {
    Handler<Void, Void> remove =
        (none, call) -> {
          records.delete(call.id(), call);
          return null;
        };
    return row(
        new Draft<>(
                Kind.DELETE,
                "delete",
                path + "/{id}",
                "Delete " + summary,
                new Draft.Form<>(new Input.None(), Output.nothing(), remove))
            .with(lifecycle(2))
            .with(options));
  }

  private Option lifecycle(int index) {
    List<Event<?>> events = records.lifecycle();
    return index < events.size() ? Option.emits(events.get(index)) : row -> {};
  }

  /** A query on the whole collection, with input. */
  public <Q, O> Resource<E, I> query(
      String action,
      Class<Q> input,
      Output<O> output,
      String doc,
      Handler<Q, O> handler,
      Option... options) {
    return row(
        collection(Kind.QUERY, action, doc, new Draft.Form<>(of(input), output, handler))
            .with(options));
  }

  /** A query on the whole collection. */
  public <O> Resource<E, I> query(
      String action, Output<O> output, String doc, Handler.Plain<O> handler, Option... options) {
    return row(collection(Kind.QUERY, action, doc, plain(output, handler)).with(options));
  }

  /** A query on one item, with input. */
  public <Q, O> Resource<E, I> itemQuery(
      String action,
      Class<Q> input,
      Output<O> output,
      String doc,
      Handler.OfItem<Q, O> handler,
      Option... options) {
    return row(item(Kind.QUERY, action, doc, form(of(input), output, handler)).with(options));
  }

  /** A query on one item. */
  public <O> Resource<E, I> itemQuery(
      String action,
      Output<O> output,
      String doc,
      Handler.PlainOfItem<O> handler,
      Option... options) {
    return row(item(Kind.QUERY, action, doc, plainItem(output, handler)).with(options));
  }

  /** A command on the whole collection, with input. */
  public <Q, O> Resource<E, I> command(
      String action,
      Class<Q> input,
      Output<O> output,
      String doc,
      Handler<Q, O> handler,
      Option... options) {
    return row(
        collection(Kind.COMMAND, action, doc, new Draft.Form<>(of(input), output, handler))
            .with(options));
  }

  /** A command on the whole collection. */
  public <O> Resource<E, I> command(
      String action, Output<O> output, String doc, Handler.Plain<O> handler, Option... options) {
    return row(collection(Kind.COMMAND, action, doc, plain(output, handler)).with(options));
  }

  /** A command on one item, with input. */
  public <Q, O> Resource<E, I> itemCommand(
      String action,
      Class<Q> input,
      Output<O> output,
      String doc,
      Handler.OfItem<Q, O> handler,
      Option... options) {
    return row(item(Kind.COMMAND, action, doc, form(of(input), output, handler)).with(options));
  }

  /** A command on one item. */
  public <O> Resource<E, I> itemCommand(
      String action,
      Output<O> output,
      String doc,
      Handler.PlainOfItem<O> handler,
      Option... options) {
    return row(item(Kind.COMMAND, action, doc, plainItem(output, handler)).with(options));
  }

  /** A command on the whole collection that takes a merge patch. */
  public <Q, O> Resource<E, I> patch(
      String action,
      Class<Q> input,
      Output<O> output,
      String doc,
      Handler<Patch<Q>, O> handler,
      Option... options) {
    return row(
        collection(
                Kind.COMMAND,
                action,
                doc,
                new Draft.Form<>(new Input.Patched<>(Shape.of(input)), output, handler))
            .with(Option.via("PATCH"))
            .with(options));
  }

  /** A relation to the one record whose id a field of this resource holds. */
  public Resource<E, I> belongsTo(String name, String key, Class<?> target, String doc) {
    return relate(new Relation(name, doc, target, key, false));
  }

  /** A relation to the records of another resource whose field holds this one's id. */
  public Resource<E, I> hasMany(String name, Class<?> target, String key, String doc) {
    return relate(Relation.many(name, target, key, doc));
  }

  Resource<E, I> relate(Relation relation) {
    relations.add(relation);
    return this;
  }

  private Resource<E, I> row(Draft<?, ?> row) {
    rows.add(row);
    return this;
  }

  private <Q, O> Draft<Q, O> collection(
      Kind kind, String action, String doc, Draft.Form<Q, O> form) {
    return new Draft<>(kind, action, path + "/" + Names.kebab(action), doc, form);
  }

  private <Q, O> Draft<Q, O> item(Kind kind, String action, String doc, Draft.Form<Q, O> form) {
    return new Draft<>(kind, action, path + "/{id}/" + Names.kebab(action), doc, form);
  }

  static <Q> Input<Q> of(Class<Q> input) {
    return new Input.Of<>(Shape.of(input));
  }

  static <O> Draft.Form<Void, O> plain(Output<O> output, Handler.Plain<O> handler) {
    return new Draft.Form<>(new Input.None(), output, (none, call) -> handler.handle(call));
  }

  private static <Q, O> Draft.Form<Q, O> form(
      Input<Q> input, Output<O> output, Handler.OfItem<Q, O> handler) {
    return new Draft.Form<>(input, output, (sent, call) -> handler.handle(call.id(), sent, call));
  }

  private static <O> Draft.Form<Void, O> plainItem(
      Output<O> output, Handler.PlainOfItem<O> handler) {
    return new Draft.Form<>(
        new Input.None(), output, (none, call) -> handler.handle(call.id(), call));
  }

  /** The name in both documents: that of the stored type. */
  public String name() {
    return records.entity().getSimpleName();
  }

  /** Several records in words: {@code contact addresses}. */
  private String plural() {
    return Names.kebab(Names.plural(name())).replace('-', ' ');
  }

  /** The collection's path under {@code /api}. */
  public String path() {
    return path;
  }

  /** What a record is: "a person or company". */
  public String summary() {
    return summary;
  }

  /** The stored records. */
  public Records<E, I> records() {
    return records;
  }

  /** What clients see of a record. */
  public Shape<E> shape() {
    return Shape.of(records.entity());
  }

  /** The list's parameters. */
  public ListPlan plan() {
    return plan;
  }

  /** The ways to other resources. */
  public List<Relation> relations() {
    return List.copyOf(relations);
  }

  List<Draft<?, ?>> rows() {
    return rows;
  }
}
