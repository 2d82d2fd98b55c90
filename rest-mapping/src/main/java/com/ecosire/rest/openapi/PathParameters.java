package com.ecosire.rest.openapi;

import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.Names;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters of paths. No row declares their types: they are those of the resource's fields of
 * the same name.
 */
final class PathParameters {
  private final Map<String, Resource<?, ?>> resources = new LinkedHashMap<>();

  private final Examples examples;

  PathParameters(Catalog catalog, Examples examples) {
    this.examples = examples;
    catalog.resources().forEach(resource -> resources.put(resource.name(), resource));
  }

  List<Map<String, Object>> of(Operation<?, ?> operation) {
    return operation.pathParameters().stream().map(name -> parameter(operation, name)).toList();
  }

  private Map<String, Object> parameter(Operation<?, ?> operation, String name) {
    Optional<Resource<?, ?>> resource = operation.resource().map(resources::get);
    Field field =
        resource.flatMap(found -> found.shape().field(name)).orElseGet(() -> undeclared(name));
    Scalar type = field.type() instanceof Scalar scalar ? scalar : Scalar.STRING;
    String owner = resource.map(Resource::name).orElse(operation.id());
    return Tree.of(
        "name",
        name,
        "in",
        "path",
        "required",
        true,
        "description",
        FieldTexts.of(field, Use.ANSWERED),
        "schema",
        ScalarSchemas.of(type),
        "example",
        examples.member(owner, field).orElse(name));
  }

  private static Field undeclared(String name) {
    String words = Names.kebab(name).replace('-', ' ');
    if (name.endsWith("Id")) {
      String noun = words.substring(0, words.length() - " id".length());
      return Field.parameter(
          name, "Id of the " + noun + " that the path leads through", Scalar.UUID);
    }
    String doc = Names.capital(words) + " of what is called";
    return Field.parameter(name, doc, name.equals("id") ? Scalar.UUID : Scalar.STRING);
  }
}
