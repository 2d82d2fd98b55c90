package com.ecosire.domain.commerce.pricing.promotions;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Ref;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** That an order took a promotion. */
@Doc("That an order took a promotion")
public record RedeemedPromotion(
    @Doc("The promotion") @NotNull @Ref("Promotion") UUID promotionId,
    @Doc("The code that brought it; absent where it applies by itself") String code,
    @Doc("The order") @NotNull UUID orderId,
    @Doc("The contact of the order") @Ref("Contact") UUID contactId,
    @Doc("How often the promotion was used by now") int usageCount) {}
