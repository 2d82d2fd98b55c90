package com.ecosire.graphql.run;

import com.ecosire.domain.operation.Arguments;
import com.ecosire.domain.operation.Gate;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.pipeline.FileLinks;
import com.ecosire.domain.pipeline.Pipeline;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.query.Selection;
import com.ecosire.domain.shape.Upload;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;

/**
 * The field of an operation that answers a file: a link to the file over REST, for callers that may
 * have it. The operation itself runs when the link is followed, and counts then.
 */
final class FileFetcher implements DataFetcher<Object> {
  private final Operation<?, ?> operation;
  private final Pipeline pipeline;
  private final FileLinks links;
  private final ArgumentReader reader;

  FileFetcher(Operation<?, ?> operation, Pipeline pipeline, FileLinks links) {
    this.operation = operation;
    this.pipeline = pipeline;
    this.links = links;
    this.reader = new ArgumentReader(operation);
  }

  /** A link is followed later, when a file of its input may be another one. */
  private static Upload unknown(String argument, String id) {
    throw Problems.unknownReference(argument, "File");
  }

  @Override
  public Object get(DataFetchingEnvironment environment) {
    Request request = Scope.of(environment).request();
    if (request.isDryRun()) {
      return DryRun.explain(pipeline, operation, () -> arguments(environment), environment);
    }
    Gate.check(operation, request.caller());
    Arguments arguments = arguments(environment);
    operation.bind(arguments);
    return links.link(operation, arguments, request.caller());
  }

  private Arguments arguments(DataFetchingEnvironment environment) {
    return reader.read(environment.getArguments(), Selection.ALL, false, FileFetcher::unknown);
  }
}
