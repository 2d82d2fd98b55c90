package com.ecosire.domain.store;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** The key of every table: the record within its organization. */
public final class Key implements Serializable {
  private static final long serialVersionUID = 1L;

  private UUID id;
  private UUID organizationId;

  /** For the persistence provider. */
  public Key() {}

  /** The key of a record. */
  public Key(UUID id, UUID organizationId) {
    this.id = id;
    this.organizationId = organizationId;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Key key
        && Objects.equals(id, key.id)
        && Objects.equals(organizationId, key.organizationId);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }
}
