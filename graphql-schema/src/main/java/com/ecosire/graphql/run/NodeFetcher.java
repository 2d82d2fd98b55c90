package com.ecosire.graphql.run;

import com.ecosire.domain.operation.Arguments;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.pipeline.Pipeline;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Source;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.OptionalLong;

/** Any record by its opaque id: one call of the operation that reads records of its kind. */
final class NodeFetcher implements DataFetcher<Object> {
  private final NodeIds ids;
  private final Map<String, Wants> wants;
  private final Pipeline pipeline;

  NodeFetcher(NodeIds ids, Map<String, Wants> wants, Pipeline pipeline) {
    this.ids = ids;
    this.wants = wants;
    this.pipeline = pipeline;
  }

  @Override
  public Object get(DataFetchingEnvironment environment) {
    String id = environment.getArgument("id");
    NodeIds.Named named = ids.read(id).orElseThrow(() -> Problems.notFound("record"));
    Wants wanted = wants.get(named.entry().resource().name());
    Arguments arguments =
        new Arguments(
            named.path(),
            Map.of(),
            Map.of(),
            Source.TYPED,
            wanted.collect(environment, Wants.Level.RECORD),
            OptionalLong.empty());
    Operation<?, ?> get = named.entry().get();
    if (Scope.of(environment).request().isDryRun()) {
      return DryRun.explain(pipeline, get, () -> arguments, environment);
    }
    Object record = pipeline.run(get, arguments, Scope.of(environment).request()).value();
    return DataFetcherResult.newResult().data(record).localContext(get).build();
  }
}
