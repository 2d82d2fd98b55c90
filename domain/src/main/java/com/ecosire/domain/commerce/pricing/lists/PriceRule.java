package com.ecosire.domain.commerce.pricing.lists;

import com.ecosire.domain.commerce.pricing.calculation.Tier;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A price of a list, for some products from a quantity on. */
@Entity
@Table(name = "price_rule")
@Doc("A price of a list, for some products from a quantity on")
public class PriceRule extends Stored {
  @Doc("The price list")
  @NotNull
  UUID pricelistId;

  @Embedded PriceRuleInput input = new PriceRuleInput();

  @Hidden String target;

  Tier tier(int distance) {
    return new Tier(id(), distance, input.minQuantity, createdAt(), input.formula());
  }
}
