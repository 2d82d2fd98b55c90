package com.ecosire.graphql;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.graphql.document.Documents;
import com.ecosire.graphql.document.Prepared;
import com.ecosire.graphql.live.Feed;
import com.ecosire.graphql.live.Told;
import com.ecosire.graphql.run.Listening;
import com.ecosire.graphql.run.ProblemError;
import graphql.GraphQLError;
import java.util.List;
import java.util.Optional;

/** Runs documents, after everything that can be known before has been checked. */
final class Engine {
  private final Execution execution;
  private final Documents documents;
  private final Texts texts;
  private final GraphqlSettings settings;

  /**
   * What a document runs within.
   *
   * @param request the request
   * @param way how it came
   * @param prefix what tells the documents of a batch apart; empty for one alone
   * @param budget what the whole request may cost
   */
  record Run(Request request, Way way, String prefix, Budget budget) {}

  /**
   * How a document came.
   *
   * @param safe whether nothing may be changed
   * @param tells whether events can be told
   * @param last the event that the client says it had last, beside the document
   */
  record Way(boolean safe, boolean tells, Optional<String> last) {
    /** One that events cannot be told on. */
    static Way plain(boolean safe) {
      return new Way(safe, false, Optional.empty());
    }
  }

  /** What came of a document where events can be told as well. */
  sealed interface Opened {
    /** It is answered. */
    record Answered(Answer answer) implements Opened {}

    /** Its events are told from now on. */
    record Begun(Live live) implements Opened {}
  }

  Engine(Execution execution, Documents documents, GraphqlSettings settings) {
    this.execution = execution;
    this.documents = documents;
    this.texts = new Texts(settings.allowed(), settings.persisted());
    this.settings = settings;
  }

  /** Answers one document; never throws for what a client did. */
  Answer answer(Sent sent, Run run) {
    return switch (open(sent, run)) {
      case Opened.Answered answered -> answered.answer();
      case Opened.Begun begun -> throw new IllegalStateException("nobody asked to be told");
    };
  }

  /** Answers one document, or begins to tell of events where the way allows it. */
  Opened open(Sent sent, Run run) {
    int counted = run.request.limits().size();
    Opened opened = opened(sent, run);
    return opened instanceof Opened.Answered && run.request.limits().size() == counted
        ? counted(opened, run)
        : opened;
  }

  /** Without a call there was no chain that counted. */
  private Opened counted(Opened opened, Run run) {
    try {
      settings.count(run.request);
      return opened;
    } catch (ProblemException e) {
      return refused(e.problem());
    }
  }

  private Opened opened(Sent sent, Run run) {
    try {
      String text = texts.of(sent);
      Prepared document = documents.prepare(text);
      if (!document.refusals().isEmpty()) {
        return new Opened.Answered(refused(new Execution.Work(document, sent), run));
      }
      texts.wasValid(sent, text);
      return opened(new Execution.Work(document, sent), run);
    } catch (ProblemException e) {
      return refused(e.problem());
    }
  }

  private Answer refused(Execution.Work work, Run run) {
    Answer answer = execution.refused(work, run, work.document().refusals());
    if (answer.explained().isEmpty()) {
      return answer;
    }
    // A dry run costs what its document does, whatever it says of it.
    long cost =
        work.document()
            .choose(work.sent().operationName())
            .map(chosen -> chosen.cost(work.sent().variables()))
            .orElse(0L);
    return run.budget.spend(cost)
        ? answer.with(run.budget.report(cost))
        : Answer.refused(work.document().refusals());
  }

  private Opened opened(Execution.Work work, Run run) {
    Optional<Prepared.Chosen> found = work.document().choose(work.sent().operationName());
    if (found.isEmpty()) {
      return refused(
          ProblemCode.INVALID_DOCUMENT, "operationName must name one operation of the document");
    }
    Prepared.Chosen chosen = found.get();
    if (run.way.safe && chosen.isMutation()) {
      return refused(new Problem.WrongMethod("A mutation needs the method POST", List.of("POST")));
    }
    if (work.document().introspects()) {
      checkIntrospection(run.request);
    }
    long cost = chosen.cost(work.sent().variables());
    if (!run.budget.spend(cost)) {
      Answer refusal =
          Answer.refused(
              new Problem.Refusal(ProblemCode.QUERY_TOO_COMPLEX, excess(cost, run), List.of()));
      return new Opened.Answered(refusal.with(run.budget.report(cost)));
    }
    if (run.request.isDryRun()) {
      return chosen.isSubscription()
          ? refused(ProblemCode.BAD_REQUEST, "There is no dry run of a subscription")
          : new Opened.Answered(execution.explain(work, run, chosen).with(run.budget.report(cost)));
    }
    return chosen.isSubscription()
        ? listen(work, run)
        : new Opened.Answered(
            execution.run(work, run, Optional.empty()).with(run.budget.report(cost)));
  }

  private static String excess(long cost, Run run) {
    return "The document costs "
        + cost
        + ", of which "
        + run.budget.remaining()
        + " are left for this request";
  }

  private Opened listen(Execution.Work work, Run run) {
    if (!run.way.tells) {
      return refused(
          ProblemCode.NOT_ACCEPTABLE,
          "A subscription needs Accept: text/event-stream, or the WebSocket protocol"
              + " graphql-transport-ws");
    }
    settings.count(run.request);
    Listening.Opening opening =
        new Listening.Opening(settings.events(), run.request, run.way.last());
    Answer answer = execution.run(work, run, Optional.of(opening));
    if (opening.feed().isPresent()) {
      return new Opened.Begun(
          new Live(opening.feed().get(), (feed, told) -> tell(work, feed, told)));
    }
    // A directive can leave nothing to listen to; a field that refused leaves no data.
    return answer.errors().isEmpty()
        ? refused(ProblemCode.INVALID_DOCUMENT, "The subscription asks for no event")
        : new Opened.Answered(Answer.refused(own(answer.errors())));
  }

  /** Without the errors that only follow from another one. */
  private static List<GraphQLError> own(List<GraphQLError> errors) {
    List<GraphQLError> own = errors.stream().filter(ProblemError.class::isInstance).toList();
    return own.isEmpty() ? errors : own;
  }

  private Answer tell(Execution.Work work, Feed feed, Told told) {
    // What an event may cost was judged when its document began to listen.
    Run run = new Run(feed.request(), Way.plain(true), "", new Budget(0));
    return execution.run(work, run, Optional.of(new Listening.Telling(told, feed.reading())));
  }

  private void checkIntrospection(Request request) {
    if (!settings.openIntrospection() && request.caller().kind() == Caller.Kind.ANONYMOUS) {
      throw new ProblemException(
          new Problem.Unauthenticated(
              ProblemCode.UNAUTHENTICATED, "The schema is shown to known callers only"));
    }
    settings.count(request);
  }

  private static Opened refused(ProblemCode code, String detail) {
    return refused(new Problem.Refusal(code, detail, List.of()));
  }

  private static Opened refused(Problem problem) {
    return new Opened.Answered(Answer.refused(problem));
  }
}
