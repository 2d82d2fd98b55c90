package com.ecosire.domain.commerce.pricing.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A line with its price, on which promotions may take something off.
 *
 * @param categories slugs of the product's category and those above it
 * @param quantity units
 * @param total minor units
 */
public record BasketLine(
    Kind kind, Optional<UUID> product, List<String> categories, BigDecimal quantity, long total) {
  /** What a line is for. */
  public enum Kind {
    /** Something that is sold. */
    GOODS,
    /** What the transport costs. */
    SHIPPING,
    /** Anything that promotions leave alone, such as a discount that somebody gave. */
    OTHER
  }
}
