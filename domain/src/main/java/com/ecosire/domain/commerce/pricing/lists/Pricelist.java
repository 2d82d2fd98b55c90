package com.ecosire.domain.commerce.pricing.lists;

import com.ecosire.domain.commerce.pricing.calculation.PriceRounding;
import com.ecosire.domain.commerce.pricing.calculation.TierPrice;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.Optional;

/** Prices for some customers, in one currency. */
@Entity
@Table(name = "pricelist")
@Doc("Prices for some customers, in one currency")
public class Pricelist extends Stored {
  @Embedded PricelistInput input = new PricelistInput();

  @Doc("How many rules it has")
  @Transient
  int ruleCount;

  @Hidden String defaultCurrency;

  /** What people call it. */
  public String name() {
    return input.name;
  }

  /** ISO 4217, lower case. */
  public String currency() {
    return input.currency;
  }

  /** Whether it takes part on a day. */
  public boolean isActiveOn(LocalDate day) {
    return input.active
        && (input.validFrom == null || !day.isBefore(input.validFrom))
        && (input.validUntil == null || !day.isAfter(input.validUntil));
  }

  /** How it makes prices. */
  TierPrice.Style style() {
    return new TierPrice.Style(
        input.tierMode, new PriceRounding(input.roundTo, Optional.ofNullable(input.priceEnding)));
  }
}
