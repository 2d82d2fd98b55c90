package com.ecosire.domain.platform.webhooks.deliveries;

import com.ecosire.domain.json.Json;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.store.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * One request to an endpoint and what came of it.
 *
 * @param error why there is no answer, or why it does not count
 */
@Doc("One request to an endpoint and what came of it")
public record DeliveryAttempt(
    @Doc("1 for the first one") @NotNull Integer number,
    @Doc("When it was made") @NotNull Instant at,
    @Doc(value = "Status of the answer", example = "200") Integer responseStatus,
    @Doc("Milliseconds until the answer") Integer durationMs,
    @Doc(value = "Why it failed", example = "timeout") @Size(max = 500) String error,
    @Doc(value = "Headers of the answer", example = "{\"Content-Type\": \"application/json\"}")
        Json responseHeaders,
    @Doc(value = "The first 4 KiB of the answer", example = "{\"received\":true}") @Is(Scalar.TEXT)
        String responseBody) {

  /** Attempts in one column. */
  @Converter
  public static final class Column extends JsonColumn<List<DeliveryAttempt>>
      implements AttributeConverter<List<DeliveryAttempt>, String> {
    /** For the persistence provider. */
    public Column() {
      super(listOf(DeliveryAttempt.class));
    }
  }
}
