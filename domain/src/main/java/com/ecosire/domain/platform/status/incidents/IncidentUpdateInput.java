package com.ecosire.domain.platform.status.incidents;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.shape.Immutable;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** What clients say of an incident. */
@Embeddable
@Doc("What clients say of an incident")
class IncidentUpdateInput {
  @Doc("How far one is by now")
  @NotNull
  @Enumerated(EnumType.STRING)
  @Immutable
  IncidentStatus status;

  @Doc(value = "What is known by now", example = "A fix is being rolled out.")
  @NotNull
  @Is(Scalar.TEXT)
  @Immutable
  String message;

  @Doc("Whether subscribers are told")
  @Immutable
  boolean notify = true;

  /** When it happened, where that was before it could be said. */
  @Hidden @Transient Instant at;
}
