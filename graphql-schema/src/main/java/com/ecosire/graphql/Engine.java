package com.ecosire.graphql;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.pipeline.Pipeline;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.graphql.document.Documents;
import com.ecosire.graphql.document.Prepared;
import com.ecosire.graphql.run.FetchFailures;
import com.ecosire.graphql.run.Loaders;
import com.ecosire.graphql.run.ProblemError;
import com.ecosire.graphql.run.Scope;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.execution.ExecutionId;
import graphql.execution.instrumentation.dataloader.DataLoaderDispatchingContextKeys;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.schema.GraphQLSchema;
import java.lang.System.Logger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Runs documents, after everything that can be known before has been checked. */
final class Engine {
  private static final Logger LOG = System.getLogger(Engine.class.getName());

  private final GraphQL graphql;
  private final Documents documents;
  private final Texts texts;
  private final Pipeline pipeline;
  private final GraphqlSettings settings;

  /**
   * What a document runs within.
   *
   * @param request the request
   * @param safe whether only queries may run
   * @param prefix what tells the documents of a batch apart; empty for one alone
   * @param budget what the whole request may cost
   */
  record Run(Request request, boolean safe, String prefix, Budget budget) {}

  Engine(GraphQLSchema schema, Documents documents, Pipeline pipeline, GraphqlSettings settings) {
    this.graphql =
        GraphQL.newGraphQL(schema)
            .defaultDataFetcherExceptionHandler(new FetchFailures())
            .preparsedDocumentProvider(
                (input, read) -> CompletableFuture.completedFuture(prepared(input)))
            .build();
    this.documents = documents;
    this.texts = new Texts(settings.allowed(), settings.persisted());
    this.pipeline = pipeline;
    this.settings = settings;
  }

  private static PreparsedDocumentEntry prepared(ExecutionInput input) {
    return input.getGraphQLContext().get(PreparsedDocumentEntry.class);
  }

  /** Answers one document; never throws for what a client did. */
  Answer answer(Sent sent, Run run) {
    int counted = run.request.limits().size();
    Answer answer = answered(sent, run);
    return run.request.limits().size() > counted ? answer : counted(answer, run);
  }

  /** Without a call there was no chain that counted. */
  private Answer counted(Answer answer, Run run) {
    try {
      settings.count(run.request);
      return answer;
    } catch (ProblemException e) {
      return Answer.refused(e.problem());
    }
  }

  private Answer answered(Sent sent, Run run) {
    try {
      String text = texts.of(sent);
      Prepared document = documents.prepare(text);
      if (!document.refusals().isEmpty()) {
        return Answer.refused(document.refusals());
      }
      texts.wasValid(sent, text);
      return answer(document, sent, run);
    } catch (ProblemException e) {
      return Answer.refused(e.problem());
    }
  }

  private Answer answer(Prepared document, Sent sent, Run run) {
    Optional<Prepared.Chosen> chosen = document.choose(sent.operationName());
    if (chosen.isEmpty()) {
      return refused(
          ProblemCode.INVALID_DOCUMENT, "operationName must name one operation of the document");
    }
    if (run.safe && chosen.get().isMutation()) {
      return Answer.refused(
          new Problem.WrongMethod("A mutation needs the method POST", List.of("POST")));
    }
    if (document.introspects()) {
      checkIntrospection(run.request);
    }
    long cost = chosen.get().cost(sent.variables());
    if (!run.budget.spend(cost)) {
      return refused(
              ProblemCode.QUERY_TOO_COMPLEX,
              "The document costs "
                  + cost
                  + ", of which "
                  + run.budget.remaining()
                  + " are left for this request")
          .with(run.budget.report(cost));
    }
    return execute(document, sent, run).with(run.budget.report(cost));
  }

  private void checkIntrospection(Request request) {
    if (!settings.openIntrospection() && request.caller().kind() == Caller.Kind.ANONYMOUS) {
      throw new ProblemException(
          new Problem.Unauthenticated(
              ProblemCode.UNAUTHENTICATED, "The schema is shown to known callers only"));
    }
    settings.count(request);
  }

  private static Answer refused(ProblemCode code, String detail) {
    return Answer.refused(new Problem.Refusal(code, detail, List.of()));
  }

  private Answer execute(Prepared document, Sent sent, Run run) {
    Scope.Replays replays = new Scope.Replays();
    Loaders loaders = new Loaders(pipeline, run.request);
    Scope scope = new Scope(run.request, run.prefix, document.selections(), loaders, replays);
    ExecutionInput.Builder input =
        ExecutionInput.newExecutionInput()
            .query(ExecutionInput.PERSISTED_QUERY_MARKER)
            .operationName(sent.operationName().isEmpty() ? null : sent.operationName())
            .variables(sent.variables())
            .locale(Locale.ENGLISH)
            .executionId(ExecutionId.from(run.request.origin().requestId()))
            .graphQLContext(context(scope, document));
    if (document.relates()) {
      input.dataLoaderRegistry(loaders.registry());
    }
    ExecutionResult result = graphql.execute(input.build());
    logFaults(result, run);
    Optional<Answer.Data> data =
        result.isDataPresent() ? Optional.of(new Answer.Data(result.getData())) : Optional.empty();
    return new Answer(data, result.getErrors(), Optional.empty(), replays.all());
  }

  /** Relations are loaded when nothing else is left to do, so that root fields share statements. */
  private static Map<Object, Object> context(Scope scope, Prepared document) {
    return Map.of(
        Scope.class,
        scope,
        PreparsedDocumentEntry.class,
        document.entry(),
        DataLoaderDispatchingContextKeys.ENABLE_DATA_LOADER_EXHAUSTED_DISPATCHING,
        true);
  }

  /**
   * Fields that fail are logged where they fail; this is for answers that do not fit the schema.
   */
  private static void logFaults(ExecutionResult result, Run run) {
    for (GraphQLError error : result.getErrors()) {
      if (!(error instanceof ProblemError) && ErrorTexts.isFault(error)) {
        String id = run.request.origin().requestId();
        LOG.log(Logger.Level.ERROR, "Request " + id + ": " + error.getMessage());
      }
    }
  }
}
