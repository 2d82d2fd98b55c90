package com.ecosire.graphql.document;

import graphql.GraphQLError;
import graphql.execution.InputMapDefinesTooManyFieldsException;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.schema.CoercingParseValueException;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.List;

/** Errors that say no more than that a value does not fit its type. */
public final class InputErrors {
  private InputErrors() {}

  /** Whether an error is one. */
  public static boolean isOne(GraphQLError error) {
    return switch (error) {
      case ValidationError invalid ->
          invalid.getValidationErrorType() instanceof ValidationErrorType type
              && (type == ValidationErrorType.WrongType
                  || type == ValidationErrorType.MissingFieldArgument
                  || type == ValidationErrorType.NullValueForNonNullArgument);
      default -> isOfVariable(error);
    };
  }

  /** Whether it is about the value of a variable, of which the first fault alone is told. */
  public static boolean isOfVariable(GraphQLError error) {
    return error instanceof NonNullableValueCoercedAsNullException
        || error instanceof CoercingParseValueException
        || error instanceof InputMapDefinesTooManyFieldsException;
  }

  /** Whether it is about an argument of one of these root fields itself. */
  public static boolean isOf(GraphQLError error, List<String> fields) {
    return error instanceof ValidationError invalid
        && invalid.getQueryPath() != null
        && invalid.getQueryPath().size() == 1
        && fields.contains(invalid.getQueryPath().getFirst());
  }
}
