package com.ecosire.graphql.run;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.operation.Arguments;
import com.ecosire.domain.operation.Gate;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.pipeline.FileLinks;
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
  private final FileLinks links;
  private final ArgumentReader reader;

  FileFetcher(Operation<?, ?> operation, FileLinks links) {
    this.operation = operation;
    this.links = links;
    this.reader = new ArgumentReader(operation);
  }

  /** A link is followed later, when a file of its input may be another one. */
  private static Upload unknown(String argument, String id) {
    throw Problems.unknownReference(argument, "File");
  }

  @Override
  public Object get(DataFetchingEnvironment environment) {
    Caller caller = Scope.of(environment).request().caller();
    Gate.check(operation, caller);
    Arguments arguments =
        reader.read(environment.getArguments(), Selection.ALL, false, FileFetcher::unknown);
    operation.bind(arguments);
    return links.link(operation, arguments, caller);
  }
}
