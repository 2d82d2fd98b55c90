package com.ecosire.domain.operation;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.caller.Admission;
import com.ecosire.domain.caller.Condition;
import com.ecosire.domain.caller.Permission;
import com.ecosire.domain.id.GivenId;
import com.ecosire.domain.query.ListParameters;
import com.ecosire.domain.query.ListRequest;
import com.ecosire.domain.query.PageRequest;
import com.ecosire.domain.shape.Binding;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.store.References;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/**
 * One thing that the API can do: the single declaration that REST, GraphQL, the documents and the
 * SDK interpret.
 *
 * @param <I> the bound input
 * @param <O> the answer
 */
public final class Operation<I, O> {
  private final Draft<I, O> facts;
  private final String module;
  private final String resource;
  private final String id;
  private final String graphqlField;
  private final List<String> pathParameters;
  private final List<Field> queryParameters;
  private final Optional<Shape<?>> outputShape;

  /** A call whose input is bound and valid. */
  public record Bound<I>(I input, PageRequest paging) {}

  Operation(Draft<I, O> facts, String module, String resource, String collection) {
    this.facts = facts.copy();
    this.module = module;
    this.resource = resource;
    this.id = Names.operationId(module, collection, facts.action);
    String noun = resource.isEmpty() ? Names.camel(module) : resource;
    this.graphqlField =
        facts.graphqlField.orElseGet(() -> Names.graphqlField(noun, facts.kind, facts.action));
    this.pathParameters = Names.parameters(facts.path);
    this.queryParameters = queryParametersOf();
    this.outputShape = facts.output.shape();
  }

  /** The id that documents, audit, SDK and permissions use: {@code contacts.merge}. */
  public String id() {
    return id;
  }

  /** The module's name, which is the OpenAPI tag. */
  public String module() {
    return module;
  }

  /**
   * The name of the resource that the operation belongs to; empty for operations of a module as a
   * whole.
   */
  public Optional<String> resource() {
    return resource.isEmpty() ? Optional.empty() : Optional.of(resource);
  }

  /** The last part of the id. */
  public String action() {
    return facts.action;
  }

  /** What kind of operation it is. */
  public Kind kind() {
    return facts.kind;
  }

  /** Whether the id at the end of an item's path was given by another system, and is no UUID. */
  public boolean hasGivenIds() {
    return facts.givenIds;
  }

  /** The id of the row that an item's path means; IllegalArgumentException where it is no id. */
  public UUID rowId(String id) {
    return facts.givenIds ? GivenId.of(id) : UUID.fromString(id);
  }

  /** The HTTP method. */
  public String method() {
    return facts.method;
  }

  /** The path under {@code /api}, with its parameters in braces. */
  public String path() {
    return facts.path;
  }

  /** The names of the path's parameters, in order. */
  public List<String> pathParameters() {
    return pathParameters;
  }

  /** The field of the GraphQL query or mutation type. */
  public String graphqlField() {
    return graphqlField;
  }

  /** What a caller needs. */
  public Access access() {
    return facts.access;
  }

  /** What it asks of callers, or forgives them, beside the access; in order. */
  public Set<Condition> conditions() {
    return facts.conditions;
  }

  /** Whether a condition holds for it. */
  public boolean has(Condition condition) {
    return facts.conditions.contains(condition);
  }

  /** The operation's own limit of calls a minute, beside the general one. */
  public OptionalInt perMinute() {
    return facts.perMinute;
  }

  /** Whether all callers of an organization share that limit. */
  public boolean limitsTogether() {
    return facts.together;
  }

  /** Most bytes of a file that it takes, where it has a bound of its own. */
  public OptionalLong maxUpload() {
    return facts.maxUpload;
  }

  /** Whether calls count against the day's quota of the organization. */
  public boolean counted() {
    return facts.counted;
  }

  /** One sentence for both documents. */
  public String summary() {
    return facts.summary;
  }

  /** What it takes. */
  public Input<I> input() {
    return facts.input;
  }

  /** What it answers. */
  public Output<O> output() {
    return facts.output;
  }

  /** The public events that it can raise. */
  public List<Event<?>> emits() {
    return facts.emits;
  }

  /** Whether the record that it answers is a new one. */
  public boolean makes() {
    return facts.makes;
  }

  /** Whether it is answered before its work is done. */
  public boolean accepted() {
    return facts.accepted;
  }

  /** How long caches may give its answer again, where it is not as usual. */
  public Optional<Option.Caching> cached() {
    return facts.cached;
  }

  /** What it asks of callers whose rights are good, if there is more. */
  public Optional<Admission> admission() {
    return facts.admission;
  }

  /** Another path of it, outside of {@code /api}. */
  public Optional<String> wellKnown() {
    return facts.wellKnown;
  }

  /** Whether every call is audited, also one that only reads or fails. */
  public boolean audited() {
    return facts.audited;
  }

  /** Whether the input travels in a body over REST. */
  public boolean hasBody() {
    return !(facts.input instanceof Input.None)
        && !facts.method.equals("GET")
        && !facts.method.equals("DELETE");
  }

  /** Whether REST alone can carry it, so that GraphQL has no field for it. */
  public boolean isRestOnly() {
    return facts.output instanceof Output.Redirect
        || facts.output instanceof Output.Events
        || facts.input instanceof Input.Raw;
  }

  /** Whether the answer is a page whose part the caller chooses. */
  public boolean isPaged() {
    return facts.output instanceof Output.Paged;
  }

  /** The shape of the answer or of its entries; empty for files and for nothing. */
  public Optional<Shape<?>> outputShape() {
    return outputShape;
  }

  /** The parameters of the query string beside {@code fields} and {@code include}. */
  public List<Field> queryParameters() {
    return queryParameters;
  }

  private List<Field> queryParametersOf() {
    List<Field> fields = hasBody() ? List.of() : facts.input.fields();
    if (!isPaged() || facts.input instanceof Input.Listed) {
      return fields;
    }
    return java.util.stream.Stream.concat(fields.stream(), ListParameters.PAGING.stream()).toList();
  }

  /** Turns what was sent into input, or throws 422 with every violation. */
  public Bound<I> bind(Arguments arguments) {
    Binding binding = new Binding(arguments.source());
    I input = facts.input.bind(binding, arguments);
    PageRequest paging =
        input instanceof ListRequest list
            ? list.paging()
            : isPaged() ? arguments.page(binding) : PageRequest.FIRST;
    binding.finish();
    return new Bound<>(input, paging);
  }

  /** The part that was asked for, of operations that answer pages without being lists. */
  public PageRequest bindPaging(Arguments arguments) {
    return isPaged() ? arguments.page(new Binding(arguments.source())) : PageRequest.FIRST;
  }

  /** Carries the operation out; ids in the input of an action must be those of records. */
  public O handle(I input, Call call) {
    // Creations check theirs once the parent is found, changes once the patch is laid over.
    if (facts.input instanceof Input.Of<I> of && facts.kind != Kind.CREATE && !facts.checksIds) {
      References.all().check(of.shape(), Optional.empty(), input, call);
    }
    return facts.handler.handle(input, call);
  }

  /**
   * Looks before a transaction whether there is an answer already, if the operation does so: its
   * input type and answer are those of the operation.
   */
  @SuppressWarnings("unchecked")
  public Optional<O> glance(I input, Call call) {
    return facts.glance.flatMap(glance -> ((Handler<I, Optional<O>>) glance).handle(input, call));
  }

  /** Does what must not happen within a transaction; the handler finds the outcome in its call. */
  @SuppressWarnings("unchecked")
  public Optional<Object> prepare(I input, Call call) {
    if (facts.preparation.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(((Handler<I, Object>) facts.preparation.get()).handle(input, call));
  }

  /** Whether it does something before its transaction. */
  public boolean prepares() {
    return facts.preparation.isPresent();
  }

  /** Whether it looks before its transaction. */
  public boolean glances() {
    return facts.glance.isPresent();
  }

  /** The permission that the operation needs, such as {@code contacts:write}. */
  public String permission() {
    return new Permission(module, facts.access).text();
  }

  @Override
  public String toString() {
    return id() + " " + method() + " " + path();
  }
}
