package com.ecosire.domain.platform.users.invitations;

import com.ecosire.domain.shape.Doc;

/** Whether an invitation can be followed. */
@Doc("Whether an invitation can be followed")
public enum InvitationStatus {
  PENDING,
  ACCEPTED,
  EXPIRED,
  REVOKED;

  /** How a list finds it: the same decision as {@link Invitation#statusAt}, by the database. */
  static final String JPQL =
      "case when r.revokedAt is not null then 'REVOKED'"
          + " when r.acceptedAt is not null then 'ACCEPTED'"
          + " when r.expiresAt <= :now then 'EXPIRED' else 'PENDING' end";
}
