package com.ecosire.domain.finance.taxes;

import com.ecosire.domain.shape.Doc;

/** Which customers or vendors a rule is for. */
@Doc("Which customers or vendors a rule is for")
enum CustomerType {
  ANY,
  PERSON,
  COMPANY
}
