package com.ecosire.rest.answer;

import com.ecosire.domain.json.JsonBytes;
import com.ecosire.domain.json.JsonWriter;
import com.ecosire.domain.operation.Kind;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.pipeline.Outcome;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Shape;
import com.ecosire.rest.request.Preconditions;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** One record as a bare object. */
final class RecordAnswer<T> implements Answer<T> {
  static final String VERSION = "version";

  private final JsonWriter<T> writer;
  private final Optional<Field> version;
  private final Optional<Field> location;
  private final boolean created;

  /**
   * The answers of an operation; those to creations say where the record is, if it can be read
   * there.
   */
  RecordAnswer(Operation<?, ?> operation, Class<T> type, Surroundings around) {
    Shape<T> shape = Shape.of(type);
    this.writer = JsonWriter.of(type);
    this.version =
        shape
            .field(VERSION)
            .filter(field -> field.type() == Scalar.LONG || field.type() == Scalar.INT);
    this.created = operation.kind() == Kind.CREATE;
    this.location = created && isReadable(operation, around) ? shape.field("id") : Optional.empty();
  }

  private static boolean isReadable(Operation<?, ?> create, Surroundings around) {
    return around.catalog().operations().stream()
        .anyMatch(
            other -> other.kind() == Kind.GET && other.path().equals(create.path() + "/{id}"));
  }

  @Override
  public void send(Exchange exchange, Outcome<T> outcome) {
    T value = outcome.value();
    RecordJson json = RecordJson.load(writer, List.of(value), exchange);
    byte[] bytes = JsonBytes.of(out -> json.write(out, value));
    OptionalLong current = version(value);
    Sending.markReplayed(exchange, outcome.replayed());
    if (exchange.isGet()) {
      if (current.isPresent()) {
        Preconditions.requireMatch(exchange.http().headers(), current);
      }
      Sending.read(exchange, current, bytes);
    } else {
      sendChanged(exchange, value, bytes);
    }
  }

  private void sendChanged(Exchange exchange, T value, byte[] bytes) {
    location.ifPresent(
        id -> {
          String path = exchange.http().prologue().uriPath().rawPath();
          Sending.header(exchange, HeaderNames.LOCATION, path + "/" + id.get(value));
        });
    if (version.isPresent()) {
      Sending.tag(exchange, EntityTag.of(version(value), bytes));
    }
    Sending.json(exchange, created ? Status.CREATED_201 : Status.OK_200, bytes);
  }

  private OptionalLong version(T value) {
    return version.isPresent() && version.get().get(value) instanceof Number number
        ? OptionalLong.of(number.longValue())
        : OptionalLong.empty();
  }
}
