package com.ecosire.graphql.schema;

import com.ecosire.domain.shape.Field;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads a value out of the object that a field belongs to, without arguments and so without an
 * environment.
 */
final class PropertyFetcher implements LightDataFetcher<Object> {
  private final Function<Object, Object> read;

  private PropertyFetcher(Function<Object, Object> read) {
    this.read = read;
  }

  static PropertyFetcher of(Field field) {
    return new PropertyFetcher(field::get);
  }

  static PropertyFetcher of(Function<Object, Object> read) {
    return new PropertyFetcher(read);
  }

  @Override
  public Object get(
      GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> environment) {
    return read.apply(source);
  }

  @Override
  public Object get(DataFetchingEnvironment environment) {
    return read.apply(environment.getSource());
  }
}
