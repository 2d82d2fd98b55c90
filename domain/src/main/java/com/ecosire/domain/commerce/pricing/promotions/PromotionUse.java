package com.ecosire.domain.commerce.pricing.promotions;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That an order has a promotion; kept when it gives it back. */
@Entity
@Table(name = "promotion_use")
@Doc("That an order has a promotion")
class PromotionUse extends Stored {
  @Doc("The promotion")
  UUID promotionId;

  @Doc("The order")
  UUID orderId;

  @Doc("The contact of the order")
  UUID contactId;

  @Doc("The code that it was used with, where that can be used once")
  UUID couponCodeId;

  @Doc("When the order was cancelled")
  Instant givenBackAt;
}
