package com.ecosire.graphql.run;

import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.TypeNames;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.ExecutionStrategy;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.concurrent.CompletableFuture;

/**
 * Has the root fields of a document explained in order, and the relations within each. All other
 * fields only lead there: once, and not for each record.
 */
public final class DryRunStrategy extends ExecutionStrategy {
  /** Failures are told as they are of other runs. */
  public DryRunStrategy() {
    super(new FetchFailures());
  }

  @Override
  public CompletableFuture<ExecutionResult> execute(
      ExecutionContext context, ExecutionStrategyParameters root) {
    for (MergedField field : root.getFields().getSubFieldsList()) {
      if (!isOfSchema(field)) {
        explainRoot(context, at(root, field));
      }
    }
    return CompletableFuture.completedFuture(new ExecutionResultImpl(null, context.getErrors()));
  }

  /** The schema can be read without a dry run; there is no operation behind it. */
  private static boolean isOfSchema(MergedField field) {
    return field.getName().startsWith("__");
  }

  private static ExecutionStrategyParameters at(
      ExecutionStrategyParameters parent, MergedField field) {
    return parent.transform(
        change ->
            change
                .field(field)
                .path(parent.getPath().segment(field.getResultKey()))
                .parent(parent));
  }

  private void explainRoot(ExecutionContext context, ExecutionStrategyParameters root) {
    fetchField(context, root);
    DryRun run = context.getGraphQLContext().get(DryRun.class);
    // What was refused as a whole, such as one call too many, is not looked into.
    run.operation(root.getField().getResultKey())
        .ifPresent(operation -> explainWithin(context, root, shown(context, root, operation)));
  }

  /** A node is of the type that its id names. */
  private GraphQLType shown(
      ExecutionContext context, ExecutionStrategyParameters root, Operation<?, ?> operation) {
    GraphQLType type = GraphQLTypeUtil.unwrapAll(definition(context, root).getType());
    return type instanceof GraphQLInterfaceType
        ? context
            .getGraphQLSchema()
            .getObjectType(TypeNames.output(operation.outputShape().orElseThrow().type()))
        : type;
  }

  private void explainWithin(
      ExecutionContext context, ExecutionStrategyParameters place, GraphQLType type) {
    if (!(type instanceof GraphQLObjectType object)) {
      return;
    }
    ExecutionStepInfo step =
        createExecutionStepInfo(context, place, definition(context, place), owner(place))
            .changeTypeWithPreservedNonNull(object);
    MergedSelectionSet fields =
        fieldCollector.collectFields(collecting(context, object), place.getField());
    ExecutionStrategyParameters within =
        place.transform(change -> change.executionStepInfo(step).fields(fields));
    for (MergedField field : fields.getSubFieldsList()) {
      if (!isOfSchema(field)) {
        explainField(context, at(within, field));
      }
    }
  }

  private static FieldCollectorParameters collecting(
      ExecutionContext context, GraphQLObjectType type) {
    return FieldCollectorParameters.newParameters()
        .schema(context.getGraphQLSchema())
        .objectType(type)
        .fragments(context.getFragmentsByName())
        .variables(context.getCoercedVariables().toMap())
        .graphQLContext(context.getGraphQLContext())
        .build();
  }

  private void explainField(ExecutionContext context, ExecutionStrategyParameters place) {
    GraphQLFieldDefinition field = definition(context, place);
    if (context.getGraphQLSchema().getCodeRegistry().getDataFetcher(owner(place), field)
        instanceof Relating) {
      fetchField(context, place);
    }
    explainWithin(context, place, GraphQLTypeUtil.unwrapAll(field.getType()));
  }

  private GraphQLFieldDefinition definition(
      ExecutionContext context, ExecutionStrategyParameters place) {
    return getFieldDef(context.getGraphQLSchema(), owner(place), place.getField().getSingleField());
  }

  private static GraphQLObjectType owner(ExecutionStrategyParameters place) {
    return (GraphQLObjectType) place.getExecutionStepInfo().getUnwrappedNonNullType();
  }
}
