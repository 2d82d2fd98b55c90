package com.ecosire.domain.commerce.pricing.promotions;

import com.ecosire.domain.shape.Doc;

/** Why a code does not apply. */
@Doc("Why a code does not apply")
public enum CodeRejection {
  @Doc("There is no such code, or not for this customer")
  UNKNOWN,
  EXPIRED,
  NOT_STARTED,
  @Doc("It was used as often as it can be, by everybody or by this contact")
  USED_UP,
  @Doc("The items cost too little or are too few")
  BELOW_MINIMUM,
  @Doc("What applies instead cannot be combined with it")
  NOT_COMBINABLE,
  WRONG_CURRENCY,
  NO_MATCHING_ITEM
}
