package com.ecosire.graphql.run;

import com.ecosire.domain.problem.Problem;
import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.List;

/** A problem as an error of a document or of one of its fields. */
@SuppressWarnings("serial")
public final class ProblemError implements GraphQLError {
  private static final long serialVersionUID = 1L;

  private final Problem problem;
  private final List<Object> path;
  private final List<SourceLocation> locations;

  /** A problem at a field. */
  ProblemError(Problem problem, List<Object> path, SourceLocation location) {
    this.problem = problem;
    this.path = path;
    this.locations = location == null ? List.of() : List.of(location);
  }

  /** A problem with the document as a whole. */
  public ProblemError(Problem problem) {
    this(problem, List.of(), null);
  }

  /** The problem. */
  public Problem problem() {
    return problem;
  }

  @Override
  public String getMessage() {
    return problem.detail();
  }

  @Override
  public List<Object> getPath() {
    return path;
  }

  @Override
  public List<SourceLocation> getLocations() {
    return locations;
  }

  @Override
  public ErrorClassification getErrorType() {
    return ErrorClassification.errorClassification(problem.code().word());
  }
}
