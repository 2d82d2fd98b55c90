package com.ecosire.domain.commerce.licenses.activations;

import com.ecosire.domain.shape.Doc;

/** Whether an activation counts. */
@Doc("Whether an activation counts against the limit: those for development do not")
public enum ActivationKind {
  PRODUCTION,
  DEVELOPMENT
}
