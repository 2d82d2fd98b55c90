package com.ecosire.graphql.schema;

import com.ecosire.domain.operation.Input;
import com.ecosire.domain.operation.Names;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.TypeNames;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.shape.Type;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLTypeReference;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The input types of a schema. */
final class InputTypes {
  /** How much of an object is sent. */
  enum Extent {
    /** All that is required. */
    WHOLE,
    /** Any part; value objects are merged as well. */
    PATCH,
    /** Any part; what it holds is replaced as a whole. */
    MERGED
  }

  private final EnumTypes enums;
  private final Map<String, GraphQLInputObjectType> types = new LinkedHashMap<>();
  private final Set<String> begun = new HashSet<>();

  InputTypes(EnumTypes enums) {
    this.enums = enums;
  }

  /** All input types so far. */
  Iterable<GraphQLInputObjectType> all() {
    return types.values();
  }

  /**
   * The type of an operation's {@code input} argument; it can be left out where no field of it must
   * be sent.
   */
  GraphQLInputType of(Operation<?, ?> operation) {
    Extent extent = operation.input() instanceof Input.Patched ? Extent.PATCH : Extent.WHOLE;
    List<Field> fields = operation.input().fields();
    String name = TypeNames.input(operation);
    boolean patch = extent == Extent.PATCH;
    String doc =
        patch
            ? "What to change: absent fields stay as they are, null clears"
            : "Input of " + operation.id();
    define(new GraphQLTypeReference(name), doc, fields, extent);
    boolean needed = patch || fields.stream().anyMatch(InputTypes::mustBeSent);
    GraphQLTypeReference type = new GraphQLTypeReference(name);
    return needed ? GraphQLNonNull.nonNull(type) : type;
  }

  private GraphQLTypeReference define(
      GraphQLTypeReference type, String doc, List<Field> fields, Extent extent) {
    String name = type.getName();
    if (!begun.add(name)) {
      return type;
    }
    GraphQLInputObjectType.Builder builder =
        GraphQLInputObjectType.newInputObject().name(name).description(doc);
    for (Field field : fields) {
      GraphQLInputObjectField.Builder part =
          GraphQLInputObjectField.newInputObjectField()
              .name(FileFields.name(field))
              .description(doc(field))
              .type(of(field, name, extent));
      // What is left out of a patch stays as it is.
      Defaults.of(field)
          .filter(usual -> extent == Extent.WHOLE)
          .ifPresent(part::defaultValueProgrammatic);
      builder.field(part.build());
    }
    types.put(name, builder.build());
    return type;
  }

  /** The type of a sent field; {@code owner} names enums without a name of their own. */
  GraphQLInputType of(Field field, String owner, Extent extent) {
    boolean merged = extent == Extent.PATCH && field.type() instanceof Type.Nested;
    GraphQLInputType type =
        merged
            ? patched(((Type.Nested) field.type()).shape())
            : of(field.type(), owner + Names.capital(field.name()));
    return extent == Extent.WHOLE && mustBeSent(field) ? GraphQLNonNull.nonNull(type) : type;
  }

  private GraphQLInputType of(Type type, String enumName) {
    return switch (type) {
      case Scalar scalar -> ScalarTypes.of(scalar);
      case Type.Words words -> enums.of(words, enumName);
      case Type.ListOf list ->
          GraphQLList.list(GraphQLNonNull.nonNull(of(list.element(), enumName)));
      case Type.Nested nested -> sent(nested.shape());
    };
  }

  private GraphQLInputType sent(Shape<?> shape) {
    String name = TypeNames.input(shape.type());
    return define(new GraphQLTypeReference(name), Docs.of(shape), shape.writable(), Extent.WHOLE);
  }

  /**
   * A value object within a patch is merged with the present one, so no field of it must be sent.
   */
  private GraphQLInputType patched(Shape<?> shape) {
    String name = TypeNames.patch(shape.type());
    return define(new GraphQLTypeReference(name), Docs.of(shape), shape.writable(), Extent.MERGED);
  }

  private static boolean mustBeSent(Field field) {
    return field.required() && field.defaultValue().isEmpty();
  }

  private static String doc(Field field) {
    return FileFields.isFile(field)
        ? field.doc() + " (id of a file uploaded over REST)"
        : field.doc();
  }
}
