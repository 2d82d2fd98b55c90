package com.ecosire.domain.commerce.pricing.calculation;

import com.ecosire.domain.shape.Doc;

/** What a promotion gives. */
@Doc("What a promotion gives")
public enum PromotionKind {
  @Doc("Percent off the matching items")
  PERCENT(1),
  @Doc("An amount off the matching items")
  AMOUNT(3),
  @Doc("Shipping costs nothing")
  FREE_SHIPPING(4),
  @Doc("Of each full group of matching units the cheapest are free")
  BUY_X_GET_Y(2);

  private final int turn;

  PromotionKind(int turn) {
    this.turn = turn;
  }

  /** Combinable promotions apply by it, lowest first. */
  int turn() {
    return turn;
  }
}
