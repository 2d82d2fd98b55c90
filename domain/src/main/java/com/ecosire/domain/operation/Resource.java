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
    return row(standard().list().with(options));
  }

  /** One record. */
  public Resource<E, I> get(Option... options) {
    return row(standard().get().with(options));
  }

  /** Making a record. */
  public Resource<E, I> create(Option... options) {
    return row(standard().create().with(options));
  }

  /** Making a record of more than what can be changed later, such as a file. */
  public <Q> Resource<E, I> create(Class<Q> input, Handler<Q, E> handler, Option... options) {
    Draft.Form<Q, E> form = Draft.Form.of(input, Output.one(records.entity()), handler);
    return row(standard().create(form).with(options));
  }

  /** Changing a record by a merge patch. */
  public Resource<E, I> update(Option... options) {
    return row(standard().update().with(options));
  }

  /** Removing a record. */
  public Resource<E, I> delete(Option... options) {
    return row(standard().delete().with(options));
  }

  private StandardRows<E, I> standard() {
    return new StandardRows<>(path, summary, records, plan);
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
        collection(Kind.QUERY, action, doc, Draft.Form.of(input, output, handler)).with(options));
  }

  /** A query on the whole collection. */
  public <O> Resource<E, I> query(
      String action, Output<O> output, String doc, Handler.Plain<O> handler, Option... options) {
    return row(
        collection(Kind.QUERY, action, doc, Draft.Form.plain(output, handler)).with(options));
  }

  /** A query on one item, with input. */
  public <Q, O> Resource<E, I> itemQuery(
      String action,
      Class<Q> input,
      Output<O> output,
      String doc,
      Handler.OfItem<Q, O> handler,
      Option... options) {
    return row(
        item(Kind.QUERY, action, doc, Draft.Form.ofItem(input, output, handler)).with(options));
  }

  /** A query on one item. */
  public <O> Resource<E, I> itemQuery(
      String action,
      Output<O> output,
      String doc,
      Handler.PlainOfItem<O> handler,
      Option... options) {
    return row(
        item(Kind.QUERY, action, doc, Draft.Form.plainOfItem(output, handler)).with(options));
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
        collection(Kind.COMMAND, action, doc, Draft.Form.of(input, output, handler)).with(options));
  }

  /** A command on the whole collection. */
  public <O> Resource<E, I> command(
      String action, Output<O> output, String doc, Handler.Plain<O> handler, Option... options) {
    return row(
        collection(Kind.COMMAND, action, doc, Draft.Form.plain(output, handler)).with(options));
  }

  /** A command on one item, with input. */
  public <Q, O> Resource<E, I> itemCommand(
      String action,
      Class<Q> input,
      Output<O> output,
      String doc,
      Handler.OfItem<Q, O> handler,
      Option... options) {
    return row(
        item(Kind.COMMAND, action, doc, Draft.Form.ofItem(input, output, handler)).with(options));
  }

  /** A command on one item. */
  public <O> Resource<E, I> itemCommand(
      String action,
      Output<O> output,
      String doc,
      Handler.PlainOfItem<O> handler,
      Option... options) {
    return row(
        item(Kind.COMMAND, action, doc, Draft.Form.plainOfItem(output, handler)).with(options));
  }

  /** A command on the whole collection that takes a merge patch. */
  public <Q, O> Resource<E, I> patch(
      String action,
      Class<Q> input,
      Output<O> output,
      String doc,
      Handler<Patch<Q>, O> handler,
      Option... options) {
    Input<Patch<Q>> patch = new Input.Patched<>(Shape.of(input));
    return row(
        collection(Kind.COMMAND, action, doc, new Draft.Form<>(patch, output, handler))
            .with(Option.via("PATCH"))
            .with(options));
  }

  /** A command on one item that takes a merge patch. */
  public <Q, O> Resource<E, I> itemPatch(
      String action,
      Class<Q> input,
      Output<O> output,
      String doc,
      Handler.OfItem<Patch<Q>, O> handler,
      Option... options) {
    Input<Patch<Q>> patch = new Input.Patched<>(Shape.of(input));
    return row(
        item(Kind.COMMAND, action, doc, Draft.Form.ofItem(patch, output, handler))
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
    row.givenIds = shape().hasGivenIds();
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

  /** The name in both documents: that of the stored type. */
  public String name() {
    return records.entity().getSimpleName();
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
