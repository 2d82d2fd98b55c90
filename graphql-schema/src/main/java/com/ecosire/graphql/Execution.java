package com.ecosire.graphql;

import com.ecosire.domain.pipeline.Pipeline;
import com.ecosire.graphql.document.InputErrors;
import com.ecosire.graphql.document.Prepared;
import com.ecosire.graphql.run.DryRun;
import com.ecosire.graphql.run.DryRunStrategy;
import com.ecosire.graphql.run.FetchFailures;
import com.ecosire.graphql.run.Listening;
import com.ecosire.graphql.run.Loaders;
import com.ecosire.graphql.run.ProblemError;
import com.ecosire.graphql.run.Scope;
import com.ecosire.graphql.run.SentFaults;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionId;
import graphql.execution.instrumentation.dataloader.DataLoaderDispatchingContextKeys;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.schema.GraphQLSchema;
import java.lang.System.Logger;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Runs documents that were checked. */
final class Execution {
  private static final Logger LOG = System.getLogger(Execution.class.getName());

  private final GraphQL graphql;
  private final GraphQL dryRun;
  private final Pipeline pipeline;
  private final SentFaults faults;

  /** A document with what a client sent beside it. */
  record Work(Prepared document, Sent sent) {}

  Execution(GraphQLSchema schema, Pipeline pipeline, SentFaults faults) {
    this.faults = faults;
    this.graphql =
        GraphQL.newGraphQL(schema)
            .defaultDataFetcherExceptionHandler(new FetchFailures())
            // A subscription's document runs once for each event, like a query about it.
            .subscriptionExecutionStrategy(new AsyncExecutionStrategy(new FetchFailures()))
            .preparsedDocumentProvider(
                (input, read) -> CompletableFuture.completedFuture(prepared(input)))
            .build();
    this.dryRun =
        graphql.transform(
            change ->
                change
                    .queryExecutionStrategy(new DryRunStrategy())
                    .mutationExecutionStrategy(new DryRunStrategy()));
    this.pipeline = pipeline;
  }

  private static PreparsedDocumentEntry prepared(ExecutionInput input) {
    return input.getGraphQLContext().get(PreparsedDocumentEntry.class);
  }

  /** Asks what the fields of a query or mutation would need. */
  Answer explain(Work work, Engine.Run run, Prepared.Chosen chosen) {
    DryRun dry = new DryRun();
    Loaders loaders = new Loaders(pipeline, run.request());
    Scope scope =
        new Scope(
            run.request(), run.prefix(), work.document.selections(), loaders, new Scope.Replays());
    Map<Object, Object> context = context(scope, work.document);
    context.put(DryRun.class, dry);
    ExecutionResult result = dryRun.execute(input(work, run, context).build());
    if (isOfVariables(result)) {
      return refused(work, run, result.getErrors());
    }
    logFaults(result, run);
    Optional<Answer.Data> data =
        result.isDataPresent()
            ? Optional.of(Answer.Data.explained(dry.members(chosen.costs(work.sent.variables()))))
            : Optional.empty();
    return new Answer(data, result.getErrors(), Optional.empty(), false);
  }

  private static ExecutionInput.Builder input(
      Work work, Engine.Run run, Map<Object, Object> context) {
    String operation = work.sent.operationName();
    return ExecutionInput.newExecutionInput()
        .query(ExecutionInput.PERSISTED_QUERY_MARKER)
        .operationName(operation.isEmpty() ? null : operation)
        .variables(work.sent.variables())
        .locale(Locale.ENGLISH)
        .executionId(ExecutionId.from(run.request().origin().requestId()))
        .graphQLContext(context);
  }

  /** Answers a query, carries out a mutation, or does what is to be done for a subscription. */
  Answer run(Work work, Engine.Run run, Optional<Listening> listening) {
    Scope.Replays replays = new Scope.Replays();
    Loaders loaders = new Loaders(pipeline, run.request());
    Scope scope =
        new Scope(run.request(), run.prefix(), work.document.selections(), loaders, replays);
    Map<Object, Object> context = context(scope, work.document);
    listening.ifPresent(told -> context.put(Listening.class, told));
    ExecutionInput.Builder input = input(work, run, context);
    if (work.document.relates()) {
      input.dataLoaderRegistry(loaders.registry());
    }
    ExecutionResult result = graphql.execute(input.build());
    if (isOfVariables(result)) {
      return refused(work, run, result.getErrors());
    }
    if (listening.filter(Listening.Opening.class::isInstance).isEmpty()) {
      logFaults(result, run);
    }
    Optional<Answer.Data> data =
        result.isDataPresent() ? Optional.of(Answer.Data.of(result.getData())) : Optional.empty();
    return new Answer(data, result.getErrors(), Optional.empty(), replays.all());
  }

  private static boolean isOfVariables(ExecutionResult result) {
    return !result.getErrors().isEmpty()
        && result.getErrors().stream().allMatch(InputErrors::isOfVariable);
  }

  /**
   * Answers a document that cannot run, by what is wrong with the arguments of each root field; a
   * dry run says what each would need.
   */
  Answer refused(Work work, Engine.Run run, List<GraphQLError> errors) {
    Optional<Prepared.Chosen> chosen =
        work.document.choose(work.sent.operationName()).filter(found -> !found.isSubscription());
    if (chosen.isEmpty()) {
      return Answer.refused(errors);
    }
    List<SentFaults.Sent> all = faults.of(chosen.get().definition(), work.sent.variables());
    List<SentFaults.Sent> wrong =
        all.stream().filter(sent -> !sent.violations().isEmpty()).toList();
    if (wrong.isEmpty()) {
      return Answer.refused(errors);
    }
    List<String> fields = wrong.stream().map(sent -> sent.field().getName()).toList();
    List<GraphQLError> others =
        errors.stream()
            .filter(error -> !InputErrors.isOfVariable(error) && !InputErrors.isOf(error, fields))
            .toList();
    if (run.request().isDryRun()) {
      return new Answer(Optional.of(explained(all, work, run)), others, Optional.empty(), false);
    }
    return Answer.refused(
        Stream.concat(wrong.stream().map(SentFaults.Sent::error), others.stream()).toList());
  }

  private Answer.Data explained(List<SentFaults.Sent> all, Work work, Engine.Run run) {
    DryRun dry = new DryRun();
    all.forEach(sent -> dry.explain(pipeline, sent, run.request(), run.prefix()));
    Prepared.Chosen chosen = work.document.choose(work.sent.operationName()).orElseThrow();
    return Answer.Data.explained(dry.members(chosen.costs(work.sent.variables())));
  }

  /** Relations are loaded when nothing else is left to do, so that root fields share statements. */
  private static Map<Object, Object> context(Scope scope, Prepared document) {
    Map<Object, Object> context = new HashMap<>();
    context.put(Scope.class, scope);
    context.put(PreparsedDocumentEntry.class, document.entry());
    context.put(DataLoaderDispatchingContextKeys.ENABLE_DATA_LOADER_EXHAUSTED_DISPATCHING, true);
    return context;
  }

  /**
   * Fields that fail are logged where they fail; this is for answers that do not fit the schema.
   */
  private static void logFaults(ExecutionResult result, Engine.Run run) {
    for (GraphQLError error : result.getErrors()) {
      if (!(error instanceof ProblemError) && ErrorTexts.isFault(error)) {
        String id = run.request().origin().requestId();
        LOG.log(Logger.Level.ERROR, "Request " + id + ": " + error.getMessage());
      }
    }
  }
}
