package com.ecosire.domain.commerce.pricing.promotions;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Unique;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/** A code that can be used once. */
@Entity
@Table(name = "coupon_code")
@Doc("A code of a promotion that can be used once")
public class CouponCode extends Stored {
  @Doc("The promotion")
  @NotNull
  UUID promotionId;

  @Doc(value = "What customers enter, whatever its case", example = "VIP-7KQ2M9XWPD")
  @NotNull
  @Size(max = 40)
  @Unique
  String code;

  @Doc("The only contact that can use it; absent where anybody can")
  @Ref("Contact")
  UUID contactId;

  @Doc("Whether an order has it")
  boolean used;

  @Doc("When the order was confirmed")
  Instant usedAt;

  @Doc("The order that has it")
  UUID orderId;
}
