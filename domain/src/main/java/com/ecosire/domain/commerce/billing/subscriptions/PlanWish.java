package com.ecosire.domain.commerce.billing.subscriptions;

import com.ecosire.domain.shape.Default;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Ref;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The price that a subscription is to have. */
@Doc("The price that a subscription is to have")
public record PlanWish(
    @Doc("The price; recurring, active and in the same currency") @NotNull @Ref("BillingPrice")
        UUID priceId,
    @Doc(value = "How often", example = "1") @Default("1") @Min(1) @Max(1000) int quantity,
    @Doc("What becomes of the difference in the running period") @Default("create_prorations")
        Proration proration) {}
