package com.ecosire.graphql;

import com.ecosire.domain.problem.Failures;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemDocument;
import com.ecosire.graphql.run.ProblemError;
import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import graphql.execution.InputMapDefinesTooManyFieldsException;
import graphql.execution.MissingRootTypeException;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.introspection.GoodFaithIntrospection;
import graphql.language.SourceLocation;
import graphql.schema.CoercingParseValueException;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Errors as clients see them: every one is a problem of the contract, with its members as
 * extensions.
 */
final class ErrorTexts {
  static final String INSTANCE = "/graphql";

  private static final Pattern PREFIX = Pattern.compile("^Validation error \\([^)]*\\) : ");
  // In between stands the value as Java writes it, and behind it what its classes are called.
  private static final Pattern ARGUMENT =
      Pattern.compile(
          "^argument '([^']*)' with value '.*' (must not be null|must be an object type"
              + "|is not a valid '\\w+'|is missing required fields '\\[[\\w, ]*]'"
              + "|contains a field not in '\\w+': '\\w+')(?: - .*)?$",
          Pattern.DOTALL);
  private static final Pattern JAVA =
      Pattern.compile("^Expected an AST type of .*$|\\w+\\{\\w+=.*\\}", Pattern.DOTALL);
  private static final String EXTRA_FIELD = "contains a field not in";

  private ErrorTexts() {}

  /** The members of an error. */
  static Map<String, Object> members(GraphQLError error, String requestId) {
    Problem problem = problem(error);
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("message", problem.detail());
    if (error.getLocations() != null && !error.getLocations().isEmpty()) {
      members.put("locations", error.getLocations().stream().map(ErrorTexts::location).toList());
    }
    if (error.getPath() != null && !error.getPath().isEmpty()) {
      members.put("path", error.getPath());
    }
    members.put("extensions", ProblemDocument.members(problem, INSTANCE, requestId));
    return members;
  }

  private static Map<String, Object> location(SourceLocation location) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("line", location.getLine());
    members.put("column", location.getColumn());
    return members;
  }

  /** The problem that an error stands for. */
  static Problem problem(GraphQLError error) {
    if (error instanceof ProblemError own) {
      return own.problem();
    }
    ProblemCode code = code(error);
    return code == ProblemCode.INTERNAL_ERROR
        ? Failures.problem(new IllegalStateException(error.getMessage()))
        : new Problem.Refusal(code, detail(error.getMessage()), List.of());
  }

  private static String detail(String message) {
    String text = PREFIX.matcher(message).replaceFirst("");
    Matcher argument = ARGUMENT.matcher(text);
    return argument.matches()
        ? "Argument '" + argument.group(1) + "' " + argument.group(2)
        : JAVA.matcher(text).replaceAll("The value is not of the type that is wanted");
  }

  /** Whether the document's text is at fault, and not its fit to the schema. */
  static boolean isSyntax(GraphQLError error) {
    return error instanceof InvalidSyntaxError;
  }

  /** Whether the server is at fault. */
  static boolean isFault(GraphQLError error) {
    return code(error) == ProblemCode.INTERNAL_ERROR;
  }

  private static ProblemCode code(GraphQLError error) {
    return switch (error) {
      case InvalidSyntaxError syntax -> ProblemCode.INVALID_DOCUMENT;
      case ValidationError invalid -> code(invalid);
      case InputMapDefinesTooManyFieldsException extra -> ProblemCode.UNKNOWN_FIELD;
      case NonNullableValueCoercedAsNullException none -> ProblemCode.VALIDATION_FAILED;
      case CoercingParseValueException wrong -> ProblemCode.VALIDATION_FAILED;
      case MissingRootTypeException none -> ProblemCode.INVALID_DOCUMENT;
      case GoodFaithIntrospection.BadFaithIntrospectionError tooMuch ->
          ProblemCode.QUERY_TOO_COMPLEX;
      case NonNullableFieldWasNullError ours -> ProblemCode.INTERNAL_ERROR;
      default -> ProblemCode.INTERNAL_ERROR;
    };
  }

  private static ProblemCode code(ValidationError error) {
    if (!(error.getValidationErrorType() instanceof ValidationErrorType type)) {
      return ProblemCode.INVALID_DOCUMENT;
    }
    return switch (type) {
      case FieldUndefined -> ProblemCode.UNKNOWN_FIELD;
      case UnknownArgument -> ProblemCode.UNKNOWN_PARAMETER;
      case WrongType ->
          error.getMessage().contains(EXTRA_FIELD)
              ? ProblemCode.UNKNOWN_FIELD
              : ProblemCode.VALIDATION_FAILED;
      case NullValueForNonNullArgument, MissingFieldArgument, BadValueForDefaultArg ->
          ProblemCode.VALIDATION_FAILED;
      case MaxQueryDepthExceeded, MaxQueryFieldsExceeded -> ProblemCode.QUERY_TOO_COMPLEX;
      default -> ProblemCode.INVALID_DOCUMENT;
    };
  }
}
