package com.ecosire.domain.commerce.orders;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.timeline.TimelineEntry;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/** One thing that happened with an order. */
@Doc("One thing that happened with an order")
record OrderHistory(
    @Doc("When") @NotNull Instant at,
    @Doc(value = "What kind of thing", example = "confirmed") @NotNull @Size(max = 40) String kind,
    @Doc("The person or key that did it") UUID actorId,
    @Doc(value = "One sentence, or the reason that was given", example = "Ordered twice")
        @NotNull
        @Size(max = 500)
        String text,
    @Doc(value = "The resource that it is about", example = "Invoice") String referenceType,
    @Doc("The record that it is about") UUID referenceId) {

  static OrderHistory of(TimelineEntry entry) {
    return new OrderHistory(
        entry.createdAt(),
        entry.kind(),
        entry.actorId(),
        entry.text(),
        entry.referenceType(),
        entry.referenceId());
  }
}
