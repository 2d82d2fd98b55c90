package com.ecosire.rest.openapi;

import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.Input;
import com.ecosire.domain.operation.Names;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Relation;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.operation.TypeNames;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.shape.Type;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The schemas of everything that is sent and answered, each named by {@link TypeNames} and made
 * once.
 */
final class Schemas {
  private static final int PAGE_MAX = 100;

  private final Catalog catalog;
  private final Components components;
  private final FieldSchemas fields;

  Schemas(Catalog catalog, Components components, Examples examples) {
    this.catalog = catalog;
    this.components = components;
    this.fields = new FieldSchemas(this, examples);
  }

  /** The schema of a parameter. */
  Map<String, Object> parameter(Field field, Use use) {
    return fields.type(field, use);
  }

  /** The body of an operation; a file in it makes it a form. */
  Map<String, Object> input(Operation<?, ?> operation) {
    Use use = operation.input() instanceof Input.Patched ? Use.PATCHED : Use.SENT;
    return schema(TypeNames.input(operation), () -> input(operation, use));
  }

  private Map<String, Object> input(Operation<?, ?> operation, Use use) {
    String owner = operation.resource().orElse(operation.id());
    Map<String, Object> schema = object(owner, operation.input().fields(), use);
    return described(schema, operation.summary());
  }

  /** A value object in one of its uses. */
  Map<String, Object> nested(Shape<?> shape, Use use) {
    return switch (use) {
      case ANSWERED -> output(shape.type());
      case PATCHED, MERGED -> value(TypeNames.patch(shape.type()), shape, Use.MERGED);
      case SENT, PARAMETER, FILTER -> value(TypeNames.input(shape.type()), shape, Use.SENT);
    };
  }

  private Map<String, Object> value(String name, Shape<?> shape, Use use) {
    return schema(
        name,
        () ->
            described(object(TypeNames.output(shape.type()), shape.writable(), use), shape.doc()));
  }

  /** What is answered: a resource, a record or a value object. */
  Map<String, Object> output(Class<?> type) {
    return schema(TypeNames.output(type), () -> answered(Shape.of(type)));
  }

  private Map<String, Object> answered(Shape<?> shape) {
    Optional<Resource<?, ?>> resource = catalog.resource(shape.type());
    List<Field> shown =
        shape.fields().stream().filter(field -> !FieldSchemas.isSecret(field)).toList();
    Map<String, Object> schema = object(TypeNames.output(shape.type()), shown, Use.ANSWERED);
    // A resource can be narrowed by 'fields', so none of its members is sure to be there.
    resource.ifPresent(narrowed -> schema.remove("required"));
    resource.ifPresent(
        embedding -> embedding.relations().forEach(relation -> embed(schema, relation)));
    String doc = shape.doc().isEmpty() ? resource.map(Resource::summary).orElse("") : shape.doc();
    return described(schema, doc.isEmpty() ? doc : Names.capital(doc));
  }

  @SuppressWarnings("unchecked")
  private void embed(Map<String, Object> schema, Relation relation) {
    Map<String, Object> target = output(relation.target());
    String doc = FieldTexts.sentence(relation.doc()) + " Present where `include` names it.";
    Map<String, Object> property =
        relation.many()
            ? Tree.of("type", "array", "maxItems", PAGE_MAX, "items", target, "description", doc)
            : Tree.of("oneOf", List.of(target, missing()), "description", doc);
    ((Map<String, Object>) schema.get("properties")).put(relation.name(), property);
  }

  /** A page of a list. */
  Map<String, Object> page(Class<?> type) {
    return schema(
        TypeNames.page(type),
        () ->
            Tree.of(
                "type",
                "object",
                "description",
                "A page of a list.",
                "required",
                List.of("data", "meta"),
                "properties",
                Tree.of(
                    "data", Tree.of("type", "array", "maxItems", PAGE_MAX, "items", output(type)),
                    "meta", schema("PageMeta", CommonSchemas::pageMeta))));
  }

  /** The words of an enumeration, by name where it has one. */
  Map<String, Object> words(Type.Words words) {
    Map<String, Object> schema = Tree.of("type", "string", "enum", words.words());
    String name = words.enumeration().name();
    return name.isEmpty() ? schema : schema(name, () -> schema);
  }

  /** No value, for what is referred to and so cannot be nullable by itself. */
  Map<String, Object> missing() {
    return schema(
        "Null", () -> Tree.of("description", "No value.", "enum", Collections.singletonList(null)));
  }

  /** A schema by name. */
  Map<String, Object> schema(String name, Supplier<Map<String, Object>> made) {
    return components.ref(Components.SCHEMAS, name, made);
  }

  private Map<String, Object> object(String owner, List<Field> members, Use use) {
    Map<String, Object> properties = new LinkedHashMap<>();
    members.forEach(field -> properties.put(field.name(), fields.property(owner, field, use)));
    List<String> required =
        members.stream().filter(field -> isRequired(field, use)).map(Field::name).toList();
    Map<String, Object> schema = Tree.of("type", "object");
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("properties", properties);
    if (use != Use.ANSWERED) {
      schema.put("additionalProperties", false);
    }
    return schema;
  }

  private static boolean isRequired(Field field, Use use) {
    return use == Use.ANSWERED || (field.required() && !use.isPatch());
  }

  private static Map<String, Object> described(Map<String, Object> schema, String doc) {
    if (doc.isEmpty()) {
      return schema;
    }
    Map<String, Object> described =
        Tree.of("type", "object", "description", FieldTexts.sentence(doc));
    described.putAll(schema);
    return described;
  }
}
