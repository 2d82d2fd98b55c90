package com.ecosire.domain.platform.status.incidents;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.shape.Immutable;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.store.JsonColumn;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What clients set of an incident. */
@Embeddable
@Doc("What clients set of an incident")
class IncidentInput {
  @Doc(value = "What is wrong, in one line", example = "Orders are confirmed slowly")
  @NotNull
  @Size(min = 1, max = 200)
  String title;

  @Doc("How far one is; changed later by updates only")
  @Enumerated(EnumType.STRING)
  IncidentStatus status = IncidentStatus.INVESTIGATING;

  // By number, so that lists sort by weight.
  @Doc("How bad it is")
  @NotNull
  @Enumerated(EnumType.ORDINAL)
  IncidentImpact impact;

  @Doc("The components that it is about")
  @Ref("Component")
  @Size(max = 100)
  @Convert(converter = JsonColumn.Uuids.class)
  List<UUID> componentIds = List.of();

  @Doc("The status of those components while it is open")
  @Enumerated(EnumType.STRING)
  OutageStatus componentStatus = OutageStatus.DEGRADED;

  @Doc(
      value = "What is known, which is the first update",
      example = "We are looking for the cause.")
  @NotNull
  @Is(Scalar.TEXT)
  @Immutable
  String message;

  @Doc("When it began; now where it is left out, and never later")
  Instant startedAt;

  @Doc("What was learned from it, once it is resolved")
  @Is(Scalar.TEXT)
  String postmortem;

  /** The component whose probe found it, of one that the platform makes by itself. */
  @Hidden @Transient UUID probed;
}
