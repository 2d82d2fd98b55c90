package com.ecosire.graphql.schema;

import com.ecosire.domain.shape.Scalar;
import graphql.Scalars;
import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import java.util.List;

/** The GraphQL scalars of the API's single values. */
final class ScalarTypes {
  static final GraphQLScalarType UUID =
      scalar(
          "UUID",
          "A UUID (RFC 9562), such as 0192f3a4-7b1c-7c3d-8e4f-5a6b7c8d9e0f",
          new Coercions.Text());
  static final GraphQLScalarType DATE_TIME =
      scalar(
          "DateTime",
          "A point in time, ISO 8601 in UTC with milliseconds: 2025-03-14T09:26:53.000Z",
          new Coercions.Moment());
  static final GraphQLScalarType DATE = scalar("Date", "A day: 2025-03-14", new Coercions.Text());
  static final GraphQLScalarType LOCAL_TIME =
      scalar("LocalTime", "A time of day: 08:30", new Coercions.Text());
  static final GraphQLScalarType MONEY =
      scalar(
          "Money",
          "An amount in minor units of its currency (cents), a whole number of at most 2^53-1",
          new Coercions.Whole());
  static final GraphQLScalarType LONG =
      scalar("Long", "A whole number of at most 2^53-1", new Coercions.Whole());
  static final GraphQLScalarType DECIMAL =
      scalar("Decimal", "An exact decimal number, as a JSON number", new Coercions.Exact());
  static final GraphQLScalarType JSON = scalar("JSON", "Any JSON value", new FreeForm());
  static final GraphQLScalarType EMAIL_ADDRESS =
      scalar("EmailAddress", "An e-mail address of at most 254 characters", new Coercions.Text());
  static final GraphQLScalarType URL =
      scalar(
          "URL", "An absolute http or https URL of at most 2,000 characters", new Coercions.Text());

  /** All that are not built into GraphQL. */
  static final List<GraphQLScalarType> OWN =
      List.of(UUID, DATE_TIME, DATE, LOCAL_TIME, MONEY, LONG, DECIMAL, JSON, EMAIL_ADDRESS, URL);

  private ScalarTypes() {}

  private static GraphQLScalarType scalar(String name, String doc, Coercing<?, ?> coercing) {
    return GraphQLScalarType.newScalar().name(name).description(doc).coercing(coercing).build();
  }

  /** The scalar of a kind of value; a file is sent as the id of an uploaded one. */
  static GraphQLScalarType of(Scalar scalar) {
    return switch (scalar) {
      case STRING, TEXT, PHONE, COUNTRY, CURRENCY, LOCALE, TIMEZONE, SECRET ->
          Scalars.GraphQLString;
      case EMAIL -> EMAIL_ADDRESS;
      case URL -> URL;
      case UUID, FILE -> UUID;
      case BOOL -> Scalars.GraphQLBoolean;
      case INT, DURATION -> Scalars.GraphQLInt;
      case LONG -> LONG;
      case MONEY -> MONEY;
      case DECIMAL, PERCENT -> DECIMAL;
      case DATE -> DATE;
      case INSTANT -> DATE_TIME;
      case TIME -> LOCAL_TIME;
      case JSON -> JSON;
    };
  }
}
