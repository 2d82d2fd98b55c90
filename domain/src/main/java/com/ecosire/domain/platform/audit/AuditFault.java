package com.ecosire.domain.platform.audit;

import com.ecosire.domain.shape.Doc;

/** What can be wrong with the chain. */
@Doc("What is wrong with the chain")
public enum AuditFault {
  OK,
  CHANGED,
  MISSING,
  REORDERED,
  HEAD_MISMATCH
}
