package com.ecosire.domain.commerce.pricing.promotions;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A promotion that applies. */
@Doc("A promotion that applies")
public record AppliedPromotion(
    @Doc("The promotion") @NotNull @Ref("Promotion") UUID promotionId,
    @Doc("The code that brought it; absent where it applies by itself") String code,
    @Doc("What it takes off, in minor units") @Is(Scalar.MONEY) long amount) {}
