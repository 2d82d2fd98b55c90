package com.ecosire.graphql.schema;

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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Any JSON value, as a tree on the way in and as what the business kept on the way out. */
final class FreeForm implements Coercing<Object, Object> {
  @Override
  public Object serialize(Object result, GraphQLContext context, Locale locale) {
    return result;
  }

  @Override
  public Object parseValue(Object input, GraphQLContext context, Locale locale) {
    return input;
  }

  @Override
  public Object parseLiteral(
      Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
    return tree(input, variables);
  }

  private static Object tree(Value<?> value, CoercedVariables variables) {
    return switch (value) {
      case NullValue none -> null;
      case StringValue text -> text.getValue();
      case BooleanValue bool -> bool.isValue();
      case IntValue number -> number.getValue();
      case FloatValue number -> number.getValue();
      case EnumValue word -> word.getName();
      case VariableReference variable -> variables.get(variable.getName());
      case ArrayValue list -> list(list, variables);
      case ObjectValue object -> object(object, variables);
      default -> throw new CoercingParseLiteralException("Must be a JSON value");
    };
  }

  private static List<Object> list(ArrayValue array, CoercedVariables variables) {
    List<Object> list = new ArrayList<>();
    array.getValues().forEach(value -> list.add(tree(value, variables)));
    return list;
  }

  private static Map<String, Object> object(ObjectValue object, CoercedVariables variables) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (ObjectField field : object.getObjectFields()) {
      map.put(field.getName(), tree(field.getValue(), variables));
    }
    return map;
  }
}
