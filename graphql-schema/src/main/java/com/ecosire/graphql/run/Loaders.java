package com.ecosire.graphql.run;

import com.ecosire.domain.operation.Records;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.pipeline.Explanation;
import com.ecosire.domain.pipeline.Pipeline;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.query.ListRequest;
import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.dataloader.BatchLoaderWithContext;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderOptions;
import org.dataloader.DataLoaderRegistry;

/**
 * Loads the relations of one run of a document: whatever a level of it wants of one resource is one
 * statement, also across aliases and across relations to the same resource. Nothing is kept between
 * levels, since each may want other fields.
 */
public final class Loaders {
  private static final DataLoaderOptions UNCACHED =
      DataLoaderOptions.newOptions().setCachingEnabled(false).build();

  private final Pipeline pipeline;
  private final Request request;
  private final DataLoaderRegistry registry = DataLoaderRegistry.newRegistry().build();

  /** The children of one parent. */
  record Children(UUID parent, ListRequest request) {}

  /** Loaders for one run. */
  public Loaders(Pipeline pipeline, Request request) {
    this.pipeline = pipeline;
    this.request = request;
  }

  /** What graphql-java dispatches level by level. */
  public DataLoaderRegistry registry() {
    return registry;
  }

  /** What reading related records would need; nothing is loaded. */
  Optional<Explanation> explain(Resource<?, ?> target, Runnable sent) {
    return pipeline.explainRelated(target, sent, request);
  }

  CompletableFuture<Object> one(
      DataFetchingEnvironment field, Resource<?, ?> target, UUID id, Ask ask) {
    BatchLoaderWithContext<UUID, Object> batches =
        (ids, batch) -> byIds(target, ids, Ask.all(batch.getKeyContextsList()));
    return loader(field, target.name(), batches).load(id, ask);
  }

  CompletableFuture<Object> many(
      DataFetchingEnvironment field, ManyFetcher.Way way, Children wanted, Ask ask) {
    BatchLoaderWithContext<Children, Object> batches =
        (keys, batch) -> byParents(way, keys, Ask.all(batch.getKeyContextsList()));
    String name = way.target().name() + "." + way.key().name();
    return loader(field, name, batches).load(wanted, ask);
  }

  /** Asked for by the field, so that graphql-java knows when nothing but loading is left to do. */
  private <K> DataLoader<K, Object> loader(
      DataFetchingEnvironment field, String name, BatchLoaderWithContext<K, Object> batches) {
    registry.computeIfAbsent(name, key -> DataLoaderFactory.newDataLoader(batches, UNCACHED));
    DataLoader<K, Object> loader = field.getDataLoader(name);
    return Objects.requireNonNull(loader);
  }

  private CompletableFuture<List<Object>> byIds(Resource<?, ?> target, List<UUID> ids, Ask ask) {
    Set<UUID> distinct = new LinkedHashSet<>(ids);
    Map<UUID, ?> found =
        pipeline.relate(
            ask.operation(),
            target,
            request,
            call -> target.records().byIds(distinct, ask.selection(), call));
    List<Object> answers = new ArrayList<>(ids.size());
    ids.forEach(id -> answers.add(found.get(id)));
    return CompletableFuture.completedFuture(answers);
  }

  private CompletableFuture<List<Object>> byParents(
      ManyFetcher.Way way, List<Children> keys, Ask ask) {
    Map<ListRequest, Set<UUID>> parts = new LinkedHashMap<>();
    keys.forEach(
        key -> parts.computeIfAbsent(key.request, part -> new LinkedHashSet<>()).add(key.parent));
    Map<ListRequest, Map<UUID, ? extends List<?>>> found = new HashMap<>();
    parts.forEach((part, parents) -> found.put(part, children(way, parents, part, ask)));
    List<Object> answers = new ArrayList<>(keys.size());
    for (Children key : keys) {
      List<?> records = found.get(key.request).get(key.parent);
      answers.add(records == null ? List.of() : records);
    }
    return CompletableFuture.completedFuture(answers);
  }

  private Map<UUID, ? extends List<?>> children(
      ManyFetcher.Way way, Set<UUID> parents, ListRequest part, Ask ask) {
    Records.Children wanted = new Records.Children(way.key(), part);
    return pipeline.relate(
        ask.operation(),
        way.target(),
        request,
        call -> way.target().records().byParent(wanted, parents, ask.selection(), call));
  }
}
