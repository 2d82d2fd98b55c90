package com.ecosire.graphql.run;

import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.query.ListRequest;
import com.ecosire.domain.query.PageRequest;
import com.ecosire.domain.shape.Binding;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Source;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The first records that refer to another. */
final class ManyFetcher implements DataFetcher<Object>, Relating {
  private final Field id;
  private final Way way;
  private final Wants wants;

  /**
   * The way to them.
   *
   * @param target the resource that they belong to
   * @param key their field with the id of the parent
   */
  record Way(Resource<?, ?> target, Field key) {}

  ManyFetcher(Resource<?, ?> owner, Way way, Wants wants) {
    this.id = owner.shape().rowId().orElseThrow();
    this.way = way;
    this.wants = wants;
  }

  @Override
  public Object get(DataFetchingEnvironment environment) {
    if (Scope.of(environment).request().isDryRun()) {
      return DryRun.explain(way.target, () -> part(environment.getArguments()), environment);
    }
    Operation<?, ?> operation = environment.getLocalContext();
    UUID parent = (UUID) id.get(environment.getSource());
    Ask ask = new Ask(operation, wants.of(environment, Wants.Level.RECORD));
    Loaders.Children wanted = new Loaders.Children(parent, part(environment.getArguments()));
    return Scope.of(environment).loaders().many(environment, way, wanted, ask);
  }

  private ListRequest part(Map<String, Object> arguments) {
    Map<String, Object> sent = new HashMap<>(arguments);
    Optional.ofNullable(sent.remove("first")).ifPresent(first -> sent.put("limit", first));
    Binding binding = new Binding(Source.TYPED);
    ListRequest request = way.target.plan().bind(binding, sent);
    try {
      binding.finish();
    } catch (ProblemException e) {
      throw PagingWords.ofGraphql(e, arguments);
    }
    return request.at(new PageRequest(1, request.paging().limit(), Optional.empty(), false));
  }
}
