package com.ecosire.graphql.schema;

import com.ecosire.domain.json.Instants;
import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Locale;

/**
 * How values of our scalars come in and go out. What comes in is only sorted into texts and
 * numbers: whether a text is an e-mail address or a date is checked by the binding, the same for
 * both surfaces, which reports every violation at once.
 */
final class Coercions {
  private static final BigInteger MIN_LONG = BigInteger.valueOf(Long.MIN_VALUE);
  private static final BigInteger MAX_LONG = BigInteger.valueOf(Long.MAX_VALUE);

  private Coercions() {}

  /** A value that travels as text. */
  static class Text implements Coercing<Object, Object> {
    @Override
    public Object serialize(Object result, GraphQLContext context, Locale locale) {
      return result.toString();
    }

    @Override
    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
      if (input instanceof String) {
        return input;
      }
      throw new CoercingParseValueException("Must be a string");
    }

    @Override
    public Object parseLiteral(
        Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
      if (input instanceof StringValue text) {
        return text.getValue();
      }
      throw new CoercingParseLiteralException("Must be a string");
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
      return StringValue.of(input.toString());
    }
  }

  /** A point in time, always shown with milliseconds. */
  static final class Moment extends Text {
    @Override
    public Object serialize(Object result, GraphQLContext context, Locale locale) {
      return result instanceof Instant instant ? Instants.text(instant) : result.toString();
    }
  }

  /** A whole number of more than 32 bits. */
  static final class Whole implements Coercing<Object, Object> {
    @Override
    public Object serialize(Object result, GraphQLContext context, Locale locale) {
      return result;
    }

    @Override
    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
      if (input instanceof Number) {
        return input;
      }
      throw new CoercingParseValueException("Must be a whole number");
    }

    @Override
    public Object parseLiteral(
        Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
      if (input instanceof IntValue number) {
        BigInteger value = number.getValue();
        boolean fits = value.compareTo(MIN_LONG) >= 0 && value.compareTo(MAX_LONG) <= 0;
        return fits ? (Object) value.longValue() : value;
      }
      throw new CoercingParseLiteralException("Must be a whole number");
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
      return IntValue.newIntValue(new BigInteger(input.toString())).build();
    }
  }

  /** A number with digits behind the point, kept exactly. */
  static final class Exact implements Coercing<Object, Object> {
    @Override
    public Object serialize(Object result, GraphQLContext context, Locale locale) {
      BigDecimal number = (BigDecimal) result;
      return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    @Override
    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
      if (input instanceof Number) {
        return input;
      }
      throw new CoercingParseValueException("Must be a number");
    }

    @Override
    public Object parseLiteral(
        Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
      return switch (input) {
        case IntValue number -> new BigDecimal(number.getValue());
        case FloatValue number -> number.getValue();
        default -> throw new CoercingParseLiteralException("Must be a number");
      };
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
      return FloatValue.newFloatValue(new BigDecimal(input.toString())).build();
    }
  }
}
