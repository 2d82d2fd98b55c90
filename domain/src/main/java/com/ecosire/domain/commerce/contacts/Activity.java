package com.ecosire.domain.commerce.contacts;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.timeline.TimelineEntry;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/** One thing that happened with a contact. */
@Doc("One thing that happened with a contact")
record Activity(
    @Doc("When") @NotNull Instant at,
    @Doc(value = "What kind of thing", example = "merged") @NotNull String kind,
    @Doc("The person or key that did it") UUID actorId,
    @Doc(value = "One sentence", example = "Order SO/2026/0042 was confirmed") @NotNull
        String subject,
    @Doc(value = "The resource that it is about beside the contact", example = "Order")
        String referenceType,
    @Doc("The record that it is about beside the contact") UUID referenceId) {

  static Activity of(TimelineEntry entry) {
    return new Activity(
        entry.createdAt(),
        entry.kind(),
        entry.actorId(),
        entry.text(),
        entry.referenceType(),
        entry.referenceId());
  }
}
