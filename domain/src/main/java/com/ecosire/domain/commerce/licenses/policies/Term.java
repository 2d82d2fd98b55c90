package com.ecosire.domain.commerce.licenses.policies;

import com.ecosire.domain.shape.Doc;

/** How long a licence lasts. */
@Doc("How long a license lasts: for good, so many days, or as long as it is paid for")
public enum Term {
  PERPETUAL,
  FIXED,
  SUBSCRIPTION
}
