package com.ecosire.graphql.run;

import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Output;
import com.ecosire.domain.operation.Relation;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.pipeline.FileLinks;
import com.ecosire.domain.pipeline.Pipeline;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Shape;
import com.ecosire.graphql.schema.Wiring;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Fills the fields of a catalog's schema by calls of the pipeline. */
public final class CatalogWiring implements Wiring {
  private final Catalog catalog;
  private final Pipeline pipeline;
  private final FileLinks links;
  private final OperationFetcher.Way way;
  private final NodeIds nodeIds;
  private final Map<String, Wants> wants = new HashMap<>();

  /** The wiring of a catalog. */
  public CatalogWiring(Catalog catalog, Pipeline pipeline, FileLinks links) {
    this.catalog = catalog;
    this.pipeline = pipeline;
    this.links = links;
    this.way = new OperationFetcher.Way(pipeline, new StoredFiles(catalog, pipeline));
    this.nodeIds = new NodeIds(catalog);
    for (Resource<?, ?> resource : catalog.resources()) {
      wants.put(resource.name(), new Wants(resource, nodeIds.fieldsOf(resource)));
    }
  }

  @Override
  public DataFetcher<?> operation(Operation<?, ?> operation) {
    if (operation.output() instanceof Output.Binary) {
      return new FileFetcher(operation, pipeline, links);
    }
    Optional<Wants> shown =
        operation
            .outputShape()
            .filter(shape -> !operation.kind().writes())
            .flatMap(shape -> catalog.resource(shape.type()))
            .map(resource -> wants.get(resource.name()));
    return new OperationFetcher(operation, way, shown);
  }

  @Override
  public DataFetcher<?> relation(Resource<?, ?> owner, Relation relation) {
    Resource<?, ?> target = catalog.resource(relation.target()).orElseThrow();
    Wants wanted = wants.get(target.name());
    Field key = key(relation.many() ? target.shape() : owner.shape(), relation);
    return relation.many()
        ? new ManyFetcher(owner, new ManyFetcher.Way(target, key), wanted)
        : new OneFetcher(target, key, wanted);
  }

  private static Field key(Shape<?> shape, Relation relation) {
    Field key = shape.field(relation.key()).orElseThrow();
    boolean given = key.type() == Scalar.STRING && key.reference().isPresent() && !relation.many();
    if (key.type() != Scalar.UUID && !given) {
      throw new IllegalStateException(
          "the relation "
              + relation.name()
              + " leads over "
              + shape.name()
              + "."
              + key.name()
              + ", which is no id");
    }
    return key;
  }

  @Override
  public Optional<DataFetcher<?>> nodeId(Resource<?, ?> resource) {
    return nodeIds.of(resource).map(CatalogWiring::idFetcher);
  }

  private static DataFetcher<?> idFetcher(NodeIds.Entry entry) {
    return (DataFetchingEnvironment environment) -> entry.idOf(environment.getSource());
  }

  @Override
  public DataFetcher<?> events(Optional<Event<?>> event) {
    return new EventFetcher(event.map(Event::name));
  }

  @Override
  public DataFetcher<?> node() {
    return new NodeFetcher(nodeIds, wants, pipeline);
  }
}
