package com.ecosire.domain.commerce.downloads;

import com.ecosire.domain.shape.Doc;

/** How things stand with a grant. */
@Doc("How things stand with a grant")
public enum DownloadGrantStatus {
  ACTIVE,
  EXPIRED,
  REVOKED;

  /** How a list finds it: the same decision as {@link DownloadGrant#statusAt}, by the database. */
  static final String JPQL =
      "case when r.status = com.ecosire.domain.commerce.downloads.DownloadGrantStatus.REVOKED then"
          + " 'REVOKED' when r.input.expiresAt is not null and r.input.expiresAt <= :now then"
          + " 'EXPIRED' else 'ACTIVE' end";
}
