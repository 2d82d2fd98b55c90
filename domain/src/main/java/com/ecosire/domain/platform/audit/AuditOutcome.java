package com.ecosire.domain.platform.audit;

import com.ecosire.domain.shape.Doc;

/** How a call ended. */
@Doc("How a call ended")
public enum AuditOutcome {
  SUCCESS,
  /** The caller may not (403). */
  DENIED,
  /** A call that is audited in any case did not succeed, such as a sign-in. */
  FAILED
}
