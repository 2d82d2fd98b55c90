package com.ecosire.domain.commerce.licenses.activations;

import com.ecosire.domain.shape.Doc;

/** Whether a domain is bound, and whether it was heard of lately. */
@Doc("Whether a domain is bound, and whether it was heard of lately")
public enum ActivationStatus {
  ACTIVE,
  STALE,
  RELEASED
}
