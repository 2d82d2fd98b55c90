package com.ecosire.graphql.example;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/** What every record of the example has. */
abstract class Row {
  @NotNull
  @Doc("Id of the record")
  UUID id;

  @NotNull
  @Doc("When the record was made")
  Instant createdAt;

  @Doc("Counts the changes")
  long version;
}
