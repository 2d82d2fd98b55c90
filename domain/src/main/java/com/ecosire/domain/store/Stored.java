package com.ecosire.domain.store;

import com.ecosire.domain.shape.Doc;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * What every stored record has. The organization is part of the key, so that no statement can reach
 * another one's rows. Columns have the names of the Java fields.
 */
@MappedSuperclass
@IdClass(Key.class)
public abstract class Stored {
  @Id
  @NotNull
  @Doc("Id of the record, a UUID of version 7")
  private UUID id;

  @Id
  @NotNull
  @Doc("The organization that the record belongs to")
  private UUID organizationId;

  @NotNull
  @Doc("When the record was made")
  private Instant createdAt;

  @NotNull
  @Doc("When the record was last changed")
  private Instant updatedAt;

  @Version
  @Doc(
      "Counts the changes of the record; send it as If-Match to be sure that nobody else changed it"
          + " meanwhile")
  private long version;

  /** The id, a UUID of version 7. */
  public final UUID id() {
    return id;
  }

  /** The organization that the record belongs to. */
  public final UUID organizationId() {
    return organizationId;
  }

  /** When the record was made. */
  public final Instant createdAt() {
    return createdAt;
  }

  /** When the record was last changed. */
  public final Instant updatedAt() {
    return updatedAt;
  }

  /** Counts the changes. */
  public final long version() {
    return version;
  }

  /** Gives a new record its identity. */
  protected final void born(UUID newId, UUID organization, Instant now) {
    id = newId;
    organizationId = organization;
    createdAt = now;
    updatedAt = now;
  }

  /**
   * Notes that the record changes, which also counts its version up where nothing else of its row
   * changes.
   */
  public final void touch(Instant now) {
    updatedAt = now;
  }
}
