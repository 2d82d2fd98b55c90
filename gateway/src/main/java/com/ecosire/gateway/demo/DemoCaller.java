package com.ecosire.gateway.demo;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.Origin;
import com.ecosire.domain.caller.Signing;
import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.operation.Arguments;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.Input;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.pipeline.Pipeline;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.store.Stored;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Calls operations by their ids, through the pipeline like everybody else. */
final class DemoCaller {
  private final Catalog catalog;
  private final Pipeline pipeline;
  private final Caller caller;

  DemoCaller(Catalog catalog, Pipeline pipeline, UUID organization) {
    this.catalog = catalog;
    this.pipeline = pipeline;
    this.caller = Caller.system("demo data", organization);
  }

  /** Makes a record and gives its id. */
  UUID create(String operation, Map<String, ?> values) {
    return ((Stored) call(operation, Map.of(), values)).id();
  }

  /** Calls an operation of one item. */
  Object item(String operation, UUID id, Map<String, ?> values) {
    return call(operation, Map.of("id", id.toString()), values);
  }

  Object call(String id, Map<String, String> path, Map<String, ?> values) {
    return run(id, Arguments.of(path, values), Signing.none());
  }

  /** Calls an operation that takes a body as it was sent, and signed. */
  Object signed(String id, byte[] body, Signing signing) {
    return run(id, Arguments.of(Map.of(), Map.of(Input.Raw.BODY, body)), signing);
  }

  @SuppressWarnings("unchecked")
  private Object run(String id, Arguments arguments, Signing signing) {
    Operation<Object, Object> operation =
        (Operation<Object, Object>) catalog.operation(id).orElseThrow();
    Origin origin = new Origin(UuidV7.next().toString(), "127.0.0.1", "demo data", "job");
    Request request = new Request(caller, origin, Optional.empty()).with(signing);
    return pipeline.run(operation, arguments, request).value();
  }
}
