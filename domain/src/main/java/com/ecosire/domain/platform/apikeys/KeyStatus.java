package com.ecosire.domain.platform.apikeys;

import com.ecosire.domain.shape.Doc;

/** Whether a key works. */
@Doc("Whether a key works; while it is rotating, the key before it works too")
public enum KeyStatus {
  ACTIVE,
  ROTATING,
  EXPIRED,
  REVOKED;

  /** Whether a key of this status works. */
  boolean works() {
    return this == ACTIVE || this == ROTATING;
  }

  /** How a list finds it: the same decision as {@link ApiKey#statusAt}, by the database. */
  static final String JPQL =
      "case when r.revokedAt is not null then 'REVOKED'"
          + " when r.input.expiresAt is not null and r.input.expiresAt <= :now then 'EXPIRED'"
          + " when r.previousValidUntil is not null and r.previousValidUntil > :now then 'ROTATING'"
          + " else 'ACTIVE' end";
}
