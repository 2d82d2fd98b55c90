package com.ecosire.domain.platform.status.maintenances;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.store.JsonColumn;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What clients set of a maintenance. */
@Embeddable
@Doc("What clients set of a maintenance")
class MaintenanceWindowInput {
  @Doc(value = "What is done, in one line", example = "Database upgrade")
  @NotNull
  @Size(min = 1, max = 200)
  String title;

  @Doc(value = "What to expect", example = "Writes may be refused for some minutes.")
  @NotNull
  @Is(Scalar.TEXT)
  String message;

  @Doc("The components that are worked on")
  @NotNull
  @Ref("Component")
  @Size(min = 1, max = 100)
  @Convert(converter = JsonColumn.Uuids.class)
  List<UUID> componentIds = List.of();

  @Doc("When it begins")
  @NotNull
  Instant startsAt;

  @Doc("When it ends, after it has begun")
  @NotNull
  Instant endsAt;

  @Doc(
      "How far it is; set by hand only to cancelled before it begins and to completed while it"
          + " runs")
  @Enumerated(EnumType.STRING)
  MaintenanceStatus status = MaintenanceStatus.SCHEDULED;
}
