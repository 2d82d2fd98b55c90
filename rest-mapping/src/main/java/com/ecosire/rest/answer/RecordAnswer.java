package com.ecosire.rest.answer;

import com.ecosire.domain.json.JsonBytes;
import com.ecosire.domain.json.JsonWriter;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.pipeline.Outcome;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Shape;
import com.ecosire.rest.request.Preconditions;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** One record as a bare object. */
final class RecordAnswer<T> implements Answer<T> {
  private final JsonWriter<T> writer;
  private final Optional<Field> version;
  private final Optional<Location<T>> location;
  private final boolean created;

  /**
   * The answers of an operation; those to creations say where the record is, if it can be read
   * there.
   */
  RecordAnswer(Operation<?, ?> operation, Class<T> type, Surroundings around) {
    Shape<T> shape = Shape.of(type);
    this.writer = JsonWriter.of(type);
    this.version = shape.version();
    this.created = operation.makes();
    this.location =
        around
            .catalog()
            .reading(type)
            .filter(get -> created)
            .map(get -> new Location<>(get, shape));
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
    location.ifPresent(place -> Sending.header(exchange, HeaderNames.LOCATION, place.of(value)));
    if (version.isPresent()) {
      Sending.tag(exchange, EntityTag.of(version(value), bytes));
    }
    Sending.sign(exchange, bytes);
    Sending.json(exchange, created ? Status.CREATED_201 : Status.OK_200, bytes);
  }

  /** Where a new record can be read: the path of that operation, filled from the record. */
  private record Location<T>(Operation<?, ?> get, Shape<T> shape) {
    String of(T value) {
      String path = "/api" + get.path();
      for (String name : get.pathParameters()) {
        Field field = shape.field(name).orElseThrow();
        path = path.replace("{" + name + "}", String.valueOf(field.get(value)));
      }
      return path;
    }
  }

  private OptionalLong version(T value) {
    return version.isPresent() && version.get().get(value) instanceof Number number
        ? OptionalLong.of(number.longValue())
        : OptionalLong.empty();
  }
}
