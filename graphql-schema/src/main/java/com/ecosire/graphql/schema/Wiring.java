package com.ecosire.graphql.schema;

import com.ecosire.domain.operation.Event;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Relation;
import com.ecosire.domain.operation.Resource;
import graphql.schema.DataFetcher;
import java.util.Optional;

/** Where the fields of a schema get their values from. */
public interface Wiring {
  /** The field of an operation. */
  DataFetcher<?> operation(Operation<?, ?> operation);

  /** The field of a relation. */
  DataFetcher<?> relation(Resource<?, ?> owner, Relation relation);

  /**
   * The field with the opaque id of a record; empty where records of the resource cannot be read
   * alone.
   */
  Optional<DataFetcher<?>> nodeId(Resource<?, ?> resource);

  /** The field that tells of one event, or of all. */
  DataFetcher<?> events(Optional<Event<?>> event);

  /** The field that reads a record by its opaque id. */
  DataFetcher<?> node();
}
