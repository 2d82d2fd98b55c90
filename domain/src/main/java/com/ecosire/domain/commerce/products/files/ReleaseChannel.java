package com.ecosire.domain.commerce.products.files;

import com.ecosire.domain.shape.Doc;

/** Whom a version is for. */
@Doc("Whom a version is for: everybody, or who tries what is to come; beta sees both")
public enum ReleaseChannel {
  STABLE,
  BETA;

  /** Whether versions of another channel are seen in this one. */
  public boolean sees(ReleaseChannel other) {
    return this == BETA || other == STABLE;
  }
}
