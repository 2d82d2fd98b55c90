package com.ecosire.graphql.run;

import com.ecosire.domain.id.GivenId;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.shape.Field;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import java.util.UUID;
import java.util.function.Supplier;

/** The one record that a field of another holds the id of. */
final class OneFetcher implements LightDataFetcher<Object>, Relating {
  private final Resource<?, ?> target;
  private final Field key;
  private final Wants wants;

  OneFetcher(Resource<?, ?> target, Field key, Wants wants) {
    this.target = target;
    this.key = key;
    this.wants = wants;
  }

  @Override
  public Object get(
      GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> environment) {
    if (source == null) {
      // Only dry runs ask without a record.
      return DryRun.explain(target, () -> {}, environment.get());
    }
    UUID id = GivenId.ofReference(key.get(source));
    return id == null ? null : load(id, environment.get());
  }

  @Override
  public Object get(DataFetchingEnvironment environment) {
    return get(environment.getFieldDefinition(), environment.getSource(), () -> environment);
  }

  private Object load(UUID id, DataFetchingEnvironment environment) {
    Operation<?, ?> operation = environment.getLocalContext();
    Ask ask = new Ask(operation, wants.of(environment, Wants.Level.RECORD));
    return Scope.of(environment).loaders().one(environment, target, id, ask);
  }
}
