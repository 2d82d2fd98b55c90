package com.ecosire.domain.platform.webhooks.events;

import com.ecosire.domain.operation.Event;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.store.Stored;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What is kept of an event beside its body.
 *
 * @param about the record that it is about, where it tells one
 */
public record EventRecord(UUID id, EventBody body, Optional<Reference> about) {
  private static final ClassValue<Optional<Field>> REFERENCE =
      new ClassValue<>() {
        @Override
        protected Optional<Field> computeValue(Class<?> type) {
          return Shape.of(type).fields().stream()
              .filter(field -> field.reference().isPresent() && field.type() == Scalar.UUID)
              .findFirst();
        }
      };

  /** A record by its resource and id. */
  public record Reference(String resource, UUID id) {}

  /** Of something that was raised at a time. */
  public static EventRecord of(UUID id, Event.Raised<?> raised, Instant at) {
    return new EventRecord(id, EventBody.of(id, raised, at), reference(raised.payload()));
  }

  /** The record itself, or the first that is referred to. */
  private static Optional<Reference> reference(Object payload) {
    if (payload instanceof Stored record) {
      return Optional.of(new Reference(record.getClass().getSimpleName(), record.id()));
    }
    return REFERENCE
        .get(payload.getClass())
        .flatMap(
            field ->
                Optional.ofNullable((UUID) field.get(payload))
                    .map(id -> new Reference(field.reference().orElseThrow(), id)));
  }
}
