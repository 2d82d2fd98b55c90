package com.ecosire.domain.operation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The table of a module: its resources and operations, the events that it raises, and those that it
 * listens to.
 */
public final class ModuleApi {
  private final String name;
  private final Area area;
  private final String summary;
  private final List<Resource<?, ?>> resources;
  private final List<Draft<?, ?>> rows = new ArrayList<>();
  private final List<Event<?>> events = new ArrayList<>();
  private final List<Class<?>> entities = new ArrayList<>();
  private final List<Consumer<Listeners>> listeners = new ArrayList<>();
  private final List<Job> jobs = new ArrayList<>();
  private final List<Extension> extensions = new ArrayList<>();
  private final List<Option> common = new ArrayList<>();
  private Optional<Supplier<UUID>> home = Optional.empty();

  /** A relation that this module adds to a resource of another one. */
  record Extension(Class<?> entity, Relation relation) {}

  private ModuleApi(String name, Area area, String summary, List<Resource<?, ?>> resources) {
    this.name = name;
    this.area = area;
    this.summary = summary;
    this.resources = resources;
  }

  /** A module; its name is in kebab case and is the OpenAPI tag. */
  public static ModuleApi module(
      String name, Area area, String summary, Resource<?, ?>... resources) {
    return new ModuleApi(name, area, summary, List.of(resources));
  }

  /** A query of the module as a whole. */
  public <Q, O> ModuleApi query(
      String action,
      Class<Q> input,
      Output<O> output,
      String doc,
      Handler<Q, O> handler,
      Option... options) {
    return row(Kind.QUERY, action, doc, Draft.Form.of(input, output, handler), options);
  }

  /** A query of the module as a whole, without input. */
  public <O> ModuleApi query(
      String action, Output<O> output, String doc, Handler.Plain<O> handler, Option... options) {
    return row(Kind.QUERY, action, doc, Draft.Form.plain(output, handler), options);
  }

  /** A command of the module as a whole. */
  public <Q, O> ModuleApi command(
      String action,
      Class<Q> input,
      Output<O> output,
      String doc,
      Handler<Q, O> handler,
      Option... options) {
    return row(Kind.COMMAND, action, doc, Draft.Form.of(input, output, handler), options);
  }

  /** A command of the module as a whole, without input. */
  public <O> ModuleApi command(
      String action, Output<O> output, String doc, Handler.Plain<O> handler, Option... options) {
    return row(Kind.COMMAND, action, doc, Draft.Form.plain(output, handler), options);
  }

  /**
   * A command of the module as a whole whose body nobody reads before its handler has.
   *
   * @param body what the body is, for the documents
   */
  public <O> ModuleApi rawCommand(
      String action,
      String body,
      Output<O> output,
      String doc,
      Handler<byte[], O> handler,
      Option... options) {
    return row(
        Kind.COMMAND, action, doc, new Draft.Form<>(new Input.Raw(body), output, handler), options);
  }

  private <Q, O> ModuleApi row(
      Kind kind, String action, String doc, Draft.Form<Q, O> form, Option... options) {
    rows.add(
        new Draft<>(kind, action, "/" + name + "/" + Names.kebab(action), doc, form).with(options));
    return this;
  }

  /** Options of every row of the module. */
  public ModuleApi everywhere(Option... options) {
    common.addAll(List.of(options));
    return this;
  }

  /** The public events that the module raises. */
  public ModuleApi raises(Event<?>... raised) {
    events.addAll(List.of(raised));
    return this;
  }

  /** Reacts to an event of this or another module, within the same transaction. */
  public <T> ModuleApi on(Event<T> event, Event.Listener<T> listener) {
    listeners.add(all -> all.add(event, listener));
    return this;
  }

  /**
   * Adds a relation to a resource of another module, which so need not know this one.
   *
   * @param entity the stored type of that resource
   */
  public ModuleApi extend(Class<?> entity, Relation relation) {
    extensions.add(new Extension(entity, relation));
    return this;
  }

  /** Work that the module does by itself, again and again, for each organization. */
  public ModuleApi job(String action, Duration every, Job.Work work) {
    return job(action, every, work, new Option[0]);
  }

  /** The same with a preparation, which speaks with other systems before the transaction. */
  public ModuleApi job(String action, Duration every, Handler<Void, ?> preparation, Job.Work work) {
    return job(action, every, work, Option.preparing(preparation));
  }

  private ModuleApi job(String action, Duration every, Job.Work work, Option... options) {
    Draft.Form<Void, Job.Progress> form =
        Draft.Form.plain(Output.one(Job.Progress.class), work::run);
    Draft<Void, Job.Progress> row = new Draft<>(Kind.COMMAND, action, "/" + name, "", form);
    List.of(options).forEach(option -> option.apply(row));
    jobs.add(new Job(new Operation<>(row, name, "", ""), every, home));
    return this;
  }

  /** The jobs that follow work for one organization alone, asked for at each run. */
  public ModuleApi worksFor(Supplier<UUID> organization) {
    home = Optional.of(organization);
    return this;
  }

  /** Stored types that no resource shows. */
  public ModuleApi stores(Class<?>... types) {
    entities.addAll(List.of(types));
    return this;
  }

  /** The name in kebab case. */
  public String name() {
    return name;
  }

  /** The part of the business. */
  public Area area() {
    return area;
  }

  /** One sentence for the documents. */
  public String summary() {
    return summary;
  }

  /** The resources, in order. */
  public List<Resource<?, ?>> resources() {
    return resources;
  }

  /** The public events that the module raises. */
  public List<Event<?>> events() {
    return List.copyOf(events);
  }

  /** Work that the module does by itself. */
  public List<Job> jobs() {
    return List.copyOf(jobs);
  }

  List<Extension> extensions() {
    return extensions;
  }

  List<Class<?>> entities() {
    return entities;
  }

  List<Consumer<Listeners>> listeners() {
    return listeners;
  }

  /**
   * All operations, those of the resources first; each belongs to the resource with the longest
   * fitting path.
   */
  List<Operation<?, ?>> operations() {
    List<Operation<?, ?>> all = new ArrayList<>();
    for (Resource<?, ?> resource : resources) {
      resource.rows().forEach(row -> all.add(operation(row, resource.name(), resource.path())));
    }
    rows.forEach(row -> all.add(operation(row, "", "")));
    return all;
  }

  private <Q, O> Operation<Q, O> operation(Draft<Q, O> row, String resource, String path) {
    Draft<Q, O> whole = row.copy().with(common.toArray(Option[]::new));
    return new Operation<>(whole, name, resource, path);
  }
}
