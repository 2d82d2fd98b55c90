package com.ecosire.graphql.run;

import com.ecosire.domain.problem.Violation;
import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads what was sent for arguments, written into the document or beside it, into plain values
 * however wrong they are, and notes what their types refuse.
 */
final class SentTree {
  private static final GraphQLContext CONTEXT = GraphQLContext.getDefault();

  private final Map<String, Object> variables;
  private final List<Violation> faults = new ArrayList<>();

  /** Reads with the variables as they were sent. */
  SentTree(Map<String, Object> variables) {
    this.variables = variables;
  }

  /** What the types refuse, by the paths of REST. */
  List<Violation> faults() {
    return faults;
  }

  /** The value of a variable, or the value itself. */
  Object resolved(Object sent) {
    return switch (sent) {
      case VariableReference variable -> variables.get(variable.getName());
      case NullValue none -> null;
      case null, default -> sent;
    };
  }

  /** The plain value of what was sent where a type is wanted. */
  Object value(GraphQLType wanted, Object given, String path) {
    Object sent = resolved(given);
    if (sent == null) {
      if (wanted instanceof GraphQLNonNull) {
        note(path, "required", "Is required");
      }
      return null;
    }
    return switch (wanted) {
      case GraphQLNonNull some -> value(some.getWrappedType(), sent, path);
      case GraphQLList list -> list(list.getWrappedType(), sent, path);
      case GraphQLEnumType words -> word(words, sent, path);
      case GraphQLInputObjectType object -> object(object, sent, path);
      case GraphQLScalarType scalar -> scalar(scalar, sent, path);
      default -> plain(sent);
    };
  }

  private List<Object> list(GraphQLType element, Object sent, String path) {
    List<?> all =
        switch (sent) {
          case ArrayValue array -> array.getValues();
          case List<?> list -> list;
          default -> null;
        };
    if (all == null) {
      // One value stands for a list of it.
      Object one = value(element, sent, path);
      return one == null ? List.of() : List.of(one);
    }
    List<Object> read = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      read.add(value(element, all.get(i), path + "[" + i + "]"));
    }
    return read;
  }

  /** A word goes on as what it means; where it means nothing, the words of this schema are told. */
  private Object word(GraphQLEnumType words, Object sent, String path) {
    String name =
        switch (sent) {
          case EnumValue word -> word.getName();
          case String word -> word;
          default -> "";
        };
    GraphQLEnumValueDefinition known = words.getValue(name);
    if (known == null) {
      String all =
          words.getValues().stream()
              .map(GraphQLEnumValueDefinition::getName)
              .collect(Collectors.joining(", "));
      note(path, "enum", "Must be one of " + all);
      return null;
    }
    return known.getValue();
  }

  private Object object(GraphQLInputObjectType type, Object sent, String path) {
    Map<String, Object> members = members(sent);
    if (members == null) {
      note(path, "type", "Must be an object");
      return plain(sent);
    }
    String before = path.isEmpty() ? "" : path + ".";
    Map<String, Object> read = new LinkedHashMap<>();
    members.forEach(
        (name, member) -> {
          GraphQLInputObjectField field = type.getFieldDefinition(name);
          if (field == null) {
            note(before + name, "unknown_field", "There is no such field");
            read.put(name, plain(member));
          } else {
            read.put(name, value(field.getType(), member, before + name));
          }
        });
    for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
      boolean missing = !members.containsKey(field.getName());
      if (missing && field.getType() instanceof GraphQLNonNull && !field.hasSetDefaultValue()) {
        note(before + field.getName(), "required", "Is required");
      }
    }
    return read;
  }

  /** The members of an object; null for what is none. A variable that was not sent is no member. */
  @SuppressWarnings("unchecked")
  private Map<String, Object> members(Object sent) {
    if (sent instanceof Map<?, ?> map) {
      return (Map<String, Object>) map;
    }
    if (!(sent instanceof ObjectValue object)) {
      return null;
    }
    Map<String, Object> members = new LinkedHashMap<>();
    for (ObjectField field : object.getObjectFields()) {
      boolean absent =
          field.getValue() instanceof VariableReference variable
              && !variables.containsKey(variable.getName());
      if (!absent) {
        members.put(field.getName(), field.getValue());
      }
    }
    return members;
  }

  private Object scalar(GraphQLScalarType type, Object sent, String path) {
    Coercing<?, ?> coercing = type.getCoercing();
    try {
      if (sent instanceof Value<?> literal) {
        coercing.parseLiteral(literal, CoercedVariables.of(variables), CONTEXT, Locale.ENGLISH);
      } else {
        coercing.parseValue(sent, CONTEXT, Locale.ENGLISH);
      }
    } catch (CoercingParseLiteralException | CoercingParseValueException e) {
      note(path, "type", "Must be of the type " + type.getName());
    }
    return plain(sent);
  }

  /** A value without regard to any type. */
  private Object plain(Object given) {
    Object sent = resolved(given);
    return switch (sent) {
      case null -> null;
      case StringValue text -> text.getValue();
      case BooleanValue bool -> bool.isValue();
      case IntValue number -> number.getValue();
      case FloatValue number -> number.getValue();
      case EnumValue word -> word.getName();
      case ArrayValue array -> array.getValues().stream().map(this::plain).toList();
      case ObjectValue object -> {
        Map<String, Object> read = new LinkedHashMap<>();
        members(object).forEach((name, member) -> read.put(name, plain(member)));
        yield read;
      }
      default -> sent;
    };
  }

  private void note(String path, String code, String message) {
    faults.add(new Violation(path, code, message));
  }
}
