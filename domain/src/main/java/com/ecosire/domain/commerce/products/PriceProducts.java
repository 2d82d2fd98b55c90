package com.ecosire.domain.commerce.products;

import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import com.ecosire.domain.shape.Default;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Which prices change, and how. */
@Doc("Which prices change, and how")
record PriceProducts(
    @Doc("The products; instead of a category") List<UUID> ids,
    @Doc(
            value = "Slug of a category, whose products and those of its sub-categories change",
            example = "odoo-modules")
        @Size(max = 120)
        String category,
    @Doc("How the new price is made") @NotNull PriceMode mode,
    @Doc(value = "What is added, or taken off where it is negative; of mode percent", example = "5")
        @Digits(integer = 4, fraction = 3)
        BigDecimal percent,
    @Doc(value = "Minor units that are added, or the new price; of modes amount and set")
        @Is(Scalar.MONEY)
        Long amount,
    @Doc("Whether only the answer is worked out and nothing is changed") @Default("false")
        boolean dryRun) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** How a new price is made. */
  @Doc("How a new price is made")
  enum PriceMode {
    PERCENT,
    AMOUNT,
    SET
  }

  List<UUID> chosen() {
    return ids == null ? List.of() : ids;
  }

  /** Refuses what says too much or too little: 422. */
  void check() {
    List<Violation> faults = new ArrayList<>();
    if (chosen().isEmpty() == (category == null)) {
      faults.add(new Violation("ids", "one_of", "Needs ids or a category, not both"));
    }
    boolean byPercent = mode == PriceMode.PERCENT;
    checkField("percent", percent, byPercent, faults);
    checkField("amount", amount, !byPercent, faults);
    if (!faults.isEmpty()) {
      throw Problems.invalid(faults);
    }
  }

  private static void checkField(
      String field, Object value, boolean wanted, List<Violation> faults) {
    if (wanted && value == null) {
      faults.add(new Violation(field, "required", "Is required in this mode"));
    } else if (!wanted && value != null) {
      faults.add(new Violation(field, "not_allowed", "Has no meaning in this mode"));
    }
  }

  /** The new price of something, rounded half up to the minor unit; may be below zero. */
  long next(long price) {
    return switch (mode) {
      case PERCENT ->
          BigDecimal.valueOf(price)
              .multiply(HUNDRED.add(percent))
              .divide(HUNDRED, 0, RoundingMode.HALF_UP)
              .longValueExact();
      case AMOUNT -> price + amount;
      case SET -> amount;
    };
  }
}
