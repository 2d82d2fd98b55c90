package com.ecosire.graphql.schema;

import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.Kind;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Relation;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.operation.TypeNames;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Scalar;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the panel beside GraphiQL needs to tell of each field which REST calls it amounts to. */
public final class RestIndex {
  private RestIndex() {}

  /** The index of a catalog, as JSON. */
  public static byte[] of(Catalog catalog) {
    Map<String, Object> index =
        Map.of(
            "operations", operations(catalog),
            "relations", relations(catalog),
            "readers", readers(catalog),
            "fields", fields(catalog));
    return JsonText.write(index).getBytes(StandardCharsets.UTF_8);
  }

  /** By field: id, method, path, and the type of the records that are answered. */
  private static Map<String, Object> operations(Catalog catalog) {
    Map<String, Object> operations = new LinkedHashMap<>();
    for (Operation<?, ?> each : catalog.operations()) {
      if (!each.isRestOnly()) {
        String type = each.outputShape().map(shape -> TypeNames.output(shape.type())).orElse("");
        operations.put(
            each.graphqlField(), List.of(each.id(), each.method(), "/api" + each.path(), type));
      }
    }
    return operations;
  }

  private static Map<String, Object> relations(Catalog catalog) {
    Map<String, Object> relations = new LinkedHashMap<>();
    for (Resource<?, ?> resource : catalog.resources()) {
      Map<String, Object> own = new LinkedHashMap<>();
      for (Relation each : resource.relations()) {
        own.put(each.name(), Map.of("target", TypeNames.output(each.target())));
      }
      relations.put(type(resource), own);
    }
    return relations;
  }

  /** By type: the operation that reads one record. */
  private static Map<String, Object> readers(Catalog catalog) {
    Map<String, Object> readers = new LinkedHashMap<>();
    for (Operation<?, ?> each : catalog.operations()) {
      if (each.kind() == Kind.GET && each.outputShape().isPresent()) {
        readers.putIfAbsent(
            TypeNames.output(each.outputShape().get().type()),
            Map.of("id", each.id(), "path", "/api" + each.path()));
      }
    }
    return readers;
  }

  /** By type of resources: what {@code fields} can name. */
  private static Map<String, Object> fields(Catalog catalog) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (Resource<?, ?> resource : catalog.resources()) {
      fields.put(
          type(resource),
          resource.shape().fields().stream()
              .filter(field -> field.type() != Scalar.SECRET)
              .map(Field::name)
              .toList());
    }
    return fields;
  }

  private static String type(Resource<?, ?> resource) {
    return TypeNames.output(resource.records().entity());
  }
}
