package com.ecosire.rest.openapi;

import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.Input;
import com.ecosire.domain.operation.Names;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Relation;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.operation.TypeNames;
import com.ecosire.domain.query.ListParameters;
import com.ecosire.domain.query.PageRequest;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The parameters of an operation: those of its path, its query string and its headers. */
final class Parameters {
  private static final Map<String, Object> DEFAULTS =
      Map.of(
          "page",
          PageRequest.FIRST.page(),
          "limit",
          PageRequest.FIRST.limit(),
          "total",
          true,
          "sortOrder",
          "desc");

  private final Catalog catalog;
  private final Components components;
  private final Schemas schemas;
  private final PathParameters paths;

  Parameters(Catalog catalog, Components components, Schemas schemas, Examples examples) {
    this.catalog = catalog;
    this.components = components;
    this.schemas = schemas;
    this.paths = new PathParameters(catalog, examples);
  }

  /** All of them, in the order of the documents. */
  List<Map<String, Object>> of(Operation<?, ?> operation) {
    List<Map<String, Object>> parameters = new ArrayList<>(paths.of(operation));
    Use use = operation.input() instanceof Input.Listed ? Use.FILTER : Use.PARAMETER;
    operation.queryParameters().forEach(field -> parameters.add(query(operation, field, use)));
    beside(operation).forEach(field -> parameters.add(query(operation, field, Use.PARAMETER)));
    Traits.narrowed(catalog, operation).ifPresent(resource -> addSelection(parameters, resource));
    addHeaders(parameters, operation);
    return parameters;
  }

  /**
   * Where the body is a file, the other fields stand in the query string; they may be parts of a
   * form instead.
   */
  private static List<Field> beside(Operation<?, ?> operation) {
    return Traits.takesFiles(operation)
        ? operation.input().fields().stream()
            .filter(field -> !Traits.isFile(field))
            .map(field -> field.asParameter(field.name(), field.type()))
            .toList()
        : List.of();
  }

  private Map<String, Object> query(Operation<?, ?> operation, Field field, Use use) {
    boolean shared =
        isShared(field, use) || (operation.isPaged() && ListParameters.isPaging(field.name()));
    if (shared) {
      String name = Names.capital(field.name());
      return components.ref(Components.PARAMETERS, name, () -> parameter(operation, field, use));
    }
    return parameter(operation, field, use);
  }

  private static boolean isShared(Field field, Use use) {
    return use == Use.FILTER && (field.name().equals("sortOrder") || field.name().equals("search"));
  }

  private Map<String, Object> parameter(Operation<?, ?> operation, Field field, Use use) {
    Map<String, Object> parameter = Tree.of("name", field.name(), "in", "query");
    parameter.put("description", FieldTexts.of(field, use));
    if (field.required()) {
      parameter.put("required", true);
    }
    addStyle(parameter, field.type());
    parameter.put("schema", withDefault(schemas.parameter(field, use), operation, field, use));
    return parameter;
  }

  private static void addStyle(Map<String, Object> parameter, Type type) {
    if (type instanceof Type.ListOf) {
      parameter.put("style", "form");
      parameter.put("explode", false);
    }
  }

  private Map<String, Object> withDefault(
      Map<String, Object> schema, Operation<?, ?> operation, Field field, Use use) {
    boolean listed = use == Use.FILTER || operation.isPaged();
    Optional<Object> usual =
        Optional.ofNullable(listed ? usual(operation, field) : null)
            .or(() -> declared(operation, field));
    if (usual.isEmpty()) {
      return schema;
    }
    // Nothing may stand beside a reference in OpenAPI 3.0.
    boolean reference = schema.containsKey("$ref");
    return Tree.with(
        reference ? Tree.of("allOf", List.of(schema)) : schema, "default", usual.get());
  }

  private static Optional<Object> declared(Operation<?, ?> operation, Field parameter) {
    return operation.input().fields().stream()
        .filter(field -> field.name().equals(parameter.name()))
        .findFirst()
        .flatMap(FieldSchemas::usual);
  }

  private static Object usual(Operation<?, ?> operation, Field field) {
    return operation.input() instanceof Input.Listed listed && field.name().equals("sortBy")
        ? listed.plan().first().sort().name()
        : DEFAULTS.get(field.name());
  }

  private void addSelection(List<Map<String, Object>> parameters, Resource<?, ?> resource) {
    String name = TypeNames.output(resource.records().entity());
    List<String> fields =
        resource.shape().fields().stream()
            .filter(field -> !FieldSchemas.isSecret(field))
            .map(Field::name)
            .toList();
    parameters.add(
        choice(
            name + "Fields",
            "fields",
            "Fields to answer, separated by commas; all where absent.",
            fields));
    List<String> relations =
        Stream.concat(
                resource.relations().stream().map(Relation::name),
                resource.shape().embedded().map(Field::name))
            .toList();
    if (!resource.relations().isEmpty()) {
      String doc =
          "Relations to embed, separated by commas; each needs the access that reading its resource"
              + " needs.";
      parameters.add(choice(name + "Include", "include", doc, relations));
    }
  }

  private Map<String, Object> choice(
      String component, String name, String doc, List<String> words) {
    return components.ref(
        Components.PARAMETERS,
        component,
        () ->
            Tree.of(
                "name",
                name,
                "in",
                "query",
                "description",
                doc,
                "style",
                "form",
                "explode",
                false,
                "schema",
                Tree.of("type", "array", "items", Tree.of("type", "string", "enum", words))));
  }

  private void addHeaders(List<Map<String, Object>> parameters, Operation<?, ?> operation) {
    if (Traits.comparesVersion(operation)) {
      parameters.add(
          header(
              "IfMatch",
              "If-Match",
              "The ETag that the caller read; another present version answers 412."));
    }
    if (Traits.isCached(operation)) {
      parameters.add(
          header(
              "IfNoneMatch",
              "If-None-Match",
              "The ETag of the answer that the caller has; the same one answers 304."));
    }
    if (Traits.isFile(operation)) {
      parameters.add(
          header("Range", "Range", "One range of bytes, of a file whose length is known."));
    }
    if (operation.kind().writes()) {
      parameters.add(
          header(
              "IdempotencyKey",
              "Idempotency-Key",
              "Makes the call safe to repeat: the first answer is kept for 24 hours and given"
                  + " again."));
    }
  }

  private Map<String, Object> header(String component, String name, String doc) {
    return components.ref(
        Components.PARAMETERS,
        component,
        () ->
            Tree.of(
                "name",
                name,
                "in",
                "header",
                "description",
                doc,
                "schema",
                Tree.of("type", "string", "minLength", 1, "maxLength", 255)));
  }
}
