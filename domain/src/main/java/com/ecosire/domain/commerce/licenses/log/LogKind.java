package com.ecosire.domain.commerce.licenses.log;

import com.ecosire.domain.shape.Doc;

/** What can happen with a licence. */
@Doc("What can happen with a license")
public enum LogKind {
  ISSUED,
  VALIDATED,
  REFUSED,
  ACTIVATED,
  DEACTIVATED,
  HEARTBEAT,
  SUSPENDED,
  RESUMED,
  REVOKED,
  RENEWED,
  TRANSFERRED,
  OFFLINE_FILE
}
