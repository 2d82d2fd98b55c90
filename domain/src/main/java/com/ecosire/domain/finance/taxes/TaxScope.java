package com.ecosire.domain.finance.taxes;

import com.ecosire.domain.shape.Doc;

/** Which documents a tax is for. */
@Doc("Which documents a tax is for")
public enum TaxScope {
  SALE,
  PURCHASE,
  BOTH;

  /** Whether a tax of this scope may stand on a document of another. */
  boolean covers(DocumentScope document) {
    return this == BOTH || name().equals(document.name());
  }
}
