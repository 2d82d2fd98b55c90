package com.ecosire.domain.finance.taxes;

import com.ecosire.domain.shape.Doc;

/** Whether something is sold or bought. */
@Doc("Whether something is sold or bought")
public enum DocumentScope {
  SALE,
  PURCHASE
}
