package com.ecosire.graphql.document;

import com.ecosire.domain.query.Selection;
import graphql.GraphQLError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A document that was read once: refused, or ready to run any number of times. */
public final class Prepared {
  private final List<GraphQLError> refusals;
  private final PreparsedDocumentEntry entry;
  private final List<Plan> plans;
  private final Traits traits;
  private final Map<Field, Selection> selections = new ConcurrentHashMap<>();

  /**
   * One operation of a document.
   *
   * @param definition the operation
   * @param cost what it costs
   * @param fragments the selections of the document's fragments
   */
  record Plan(OperationDefinition definition, Cost cost, Map<String, SelectionSet> fragments) {}

  /**
   * What the fields of a document are of.
   *
   * @param introspects some ask for the schema itself
   * @param relates some may be relations
   */
  record Traits(boolean introspects, boolean relates) {}

  private Prepared(
      List<GraphQLError> refusals, PreparsedDocumentEntry entry, List<Plan> plans, Traits traits) {
    this.refusals = refusals;
    this.entry = entry;
    this.plans = plans;
    this.traits = traits;
  }

  static Prepared refused(List<? extends GraphQLError> refusals) {
    return new Prepared(List.copyOf(refusals), null, List.of(), new Traits(false, false));
  }

  /** One whose types refuse what is sent with it; what its operations are is known all the same. */
  static Prepared refused(List<? extends GraphQLError> refusals, List<Plan> plans) {
    return new Prepared(List.copyOf(refusals), null, plans, new Traits(false, false));
  }

  static Prepared ready(Document document, List<Plan> plans, Traits traits) {
    return new Prepared(List.of(), new PreparsedDocumentEntry(document), plans, traits);
  }

  /** Why the document cannot run; empty where it can. */
  public List<GraphQLError> refusals() {
    return refusals;
  }

  /** The document as graphql-java takes it. */
  public PreparsedDocumentEntry entry() {
    return entry;
  }

  /** Whether it asks for the schema itself. */
  public boolean introspects() {
    return traits.introspects;
  }

  /** Whether it has fields that are loaded in batches. */
  public boolean relates() {
    return traits.relates;
  }

  /** What fields of the document read, noted at the first run. */
  public Map<Field, Selection> selections() {
    return selections;
  }

  /** The operation to run; empty where the name, or its absence, leaves that open. */
  public Optional<Chosen> choose(String operationName) {
    boolean named = operationName != null && !operationName.isEmpty();
    List<Plan> fitting =
        plans.stream()
            .filter(plan -> !named || operationName.equals(plan.definition.getName()))
            .toList();
    return fitting.size() == 1 ? Optional.of(new Chosen(fitting.getFirst())) : Optional.empty();
  }

  /** The operation of a document that runs. */
  public static final class Chosen {
    private final Plan plan;

    private Chosen(Plan plan) {
      this.plan = plan;
    }

    /** The operation as it is written. */
    public OperationDefinition definition() {
      return plan.definition;
    }

    /** Whether it changes something. */
    public boolean isMutation() {
      return plan.definition.getOperation() == OperationDefinition.Operation.MUTATION;
    }

    /** Whether it asks to be told of events. */
    public boolean isSubscription() {
      return plan.definition.getOperation() == OperationDefinition.Operation.SUBSCRIPTION;
    }

    /** What it costs with these variables. */
    public long cost(Map<String, Object> variables) {
      return plan.cost.of(variables);
    }

    /**
     * What of its cost each of its fields makes, by the names that lead to it in the answer: {@code
     * order.customer}.
     */
    public Map<String, Long> costs(Map<String, Object> variables) {
      return new CostShares(plan, variables).all();
    }
  }
}
