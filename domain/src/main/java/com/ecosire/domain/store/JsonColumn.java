package com.ecosire.domain.store;

import com.ecosire.domain.json.Json;
import com.ecosire.domain.json.JsonReader;
import com.ecosire.domain.json.JsonWriter;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Type;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.UUID;

/**
 * Keeps a list or a value object in one JSON column. A module names its own columns in a few lines,
 * as {@link com.ecosire.domain.values.Address.Column} does; the interface is named once more there,
 * because EclipseLink reads the column's type from the class itself.
 *
 * @param <T> the Java type of the attribute
 */
public abstract class JsonColumn<T> implements AttributeConverter<T, String> {
  private final Type type;

  /** A column of a type. */
  protected JsonColumn(Type type) {
    this.type = type;
  }

  /** The type of a list of objects. */
  protected static Type listOf(Class<?> element) {
    return new Type.ListOf(new Type.Nested(element));
  }

  @Override
  public String convertToDatabaseColumn(T value) {
    return value == null ? null : JsonWriter.text(type, value);
  }

  @Override
  @SuppressWarnings("unchecked")
  public T convertToEntityAttribute(String json) {
    if ("[]".equals(json)) {
      return (T) List.of();
    }
    return json == null ? null : (T) JsonReader.parse(type, json);
  }

  /** Strings. */
  @Converter
  public static final class Strings extends JsonColumn<List<String>>
      implements AttributeConverter<List<String>, String> {
    /** For the persistence provider. */
    public Strings() {
      super(new Type.ListOf(Scalar.STRING));
    }
  }

  /** Free-form JSON, as it was written. */
  @Converter
  public static final class Free implements AttributeConverter<Json, String> {
    @Override
    public String convertToDatabaseColumn(Json value) {
      return value == null ? null : value.text();
    }

    @Override
    public Json convertToEntityAttribute(String json) {
      return json == null ? null : new Json(json);
    }
  }

  /** Ids. */
  @Converter
  public static final class Uuids extends JsonColumn<List<UUID>>
      implements AttributeConverter<List<UUID>, String> {
    /** For the persistence provider. */
    public Uuids() {
      super(new Type.ListOf(Scalar.UUID));
    }
  }
}
