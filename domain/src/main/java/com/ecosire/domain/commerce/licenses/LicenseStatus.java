package com.ecosire.domain.commerce.licenses;

import com.ecosire.domain.shape.Doc;

/** How things stand with a licence. */
@Doc("How things stand with a license")
public enum LicenseStatus {
  ACTIVE,
  SUSPENDED,
  EXPIRED,
  REVOKED;

  /** How a list finds it: the same decision as {@link License#statusAt}, by the database. */
  static final String JPQL =
      "case when r.status = com.ecosire.domain.commerce.licenses.LicenseStatus.REVOKED then"
          + " 'REVOKED' when r.status ="
          + " com.ecosire.domain.commerce.licenses.LicenseStatus.SUSPENDED then 'SUSPENDED' when"
          + " r.input.expiresAt is not null and r.input.expiresAt <= :now then 'EXPIRED' else"
          + " 'ACTIVE' end";
}
