package com.ecosire.graphql.schema;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;

/**
 * The schema as text in GraphQL's schema definition language, sorted by name, so that equal schemas
 * have equal texts.
 */
public final class Sdl {
  private Sdl() {}

  /** Prints a schema. */
  public static String print(GraphQLSchema schema) {
    SchemaPrinter.Options options =
        SchemaPrinter.Options.defaultOptions()
            .includeScalarTypes(true)
            .includeSchemaDefinition(false)
            .includeDirectiveDefinitions(false);
    return new SchemaPrinter(options).print(schema);
  }
}
