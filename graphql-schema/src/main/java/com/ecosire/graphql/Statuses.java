package com.ecosire.graphql;

import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.graphql.run.ProblemError;
import graphql.GraphQLError;

/** The HTTP status of an answer, by the rules of GraphQL over HTTP or of its newer draft. */
final class Statuses {
  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;
  private static final int UNPROCESSABLE = 422;

  /** Partial success; only the draft has it, and only beside its own media type. */
  private static final int PARTIAL = 294;

  private final boolean draft;

  Statuses(boolean draft) {
    this.draft = draft;
  }

  /** The status of the answer to a well-formed request. */
  int of(Answer answer, MediaChoice media) {
    if (answer.data().isPresent()) {
      boolean partial = draft && media == MediaChoice.GRAPHQL && !answer.errors().isEmpty();
      return partial ? PARTIAL : OK;
    }
    GraphQLError first = answer.errors().getFirst();
    if (first instanceof ProblemError own && own.problem() instanceof Problem.WrongMethod wrong) {
      return wrong.code().status();
    }
    return media == MediaChoice.GRAPHQL || draft ? ofRefusal(first) : OK;
  }

  private int ofRefusal(GraphQLError error) {
    boolean own =
        error instanceof ProblemError problem
            && problem.problem().code() != ProblemCode.INVALID_DOCUMENT;
    if (own) {
      return ErrorTexts.problem(error).code().status();
    }
    return draft && !ErrorTexts.isSyntax(error) ? UNPROCESSABLE : BAD_REQUEST;
  }

  /**
   * Whether an answer is about the document, be it that it is not valid, and not about the request
   * that brought it, such as its caller.
   */
  boolean isOfDocument(Answer answer) {
    int status = of(answer, MediaChoice.GRAPHQL);
    return status <= BAD_REQUEST || status == UNPROCESSABLE;
  }

  /** The status of a request that is no GraphQL request, though it may be good JSON. */
  int of(Problem problem) {
    return draft && problem.code() == ProblemCode.BAD_REQUEST
        ? UNPROCESSABLE
        : problem.code().status();
  }

  /** The media type: the draft gives refusals its own even to clients that asked for plain JSON. */
  String contentType(int status, MediaChoice media) {
    return draft && status >= BAD_REQUEST ? MediaChoice.GRAPHQL.contentType() : media.contentType();
  }
}
