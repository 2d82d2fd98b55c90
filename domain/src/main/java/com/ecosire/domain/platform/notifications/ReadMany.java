package com.ecosire.domain.platform.notifications;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/** Which notifications are read now. */
@Doc("Which notifications are read now; all where nothing is said")
record ReadMany(
    @Doc("Only those that were made until then; the time of the call where it is left out")
        Instant before,
    @Doc(value = "Only those of a module", example = "notifications") @Size(max = 40) String module,
    @Doc(value = "Only those of a kind", example = "announcement") @Size(max = 80) String kind,
    @Doc("Only those about a record") UUID referenceId) {
  /** What was done. */
  @Doc("How many notifications were read")
  record NotificationsRead(@Doc("Those that had been unread") @NotNull Integer updated) {}
}
