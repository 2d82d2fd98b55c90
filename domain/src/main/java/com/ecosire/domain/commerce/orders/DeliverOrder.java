package com.ecosire.domain.commerce.orders;

import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Violation;
import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is handed over of an order. */
@Doc("What is handed over of an order")
record DeliverOrder(
    @Doc("How much of which lines; everything that is open where there are none") @Size(max = 500)
        List<DeliveredQuantity> lines) {

  /** How much of a line is handed over. */
  @Doc("How much of a line is handed over")
  record DeliveredQuantity(
      @Doc("The line") @NotNull UUID lineId,
      @Doc(value = "At most what is open of it", example = "2")
          @NotNull
          @Digits(integer = 11, fraction = 3)
          BigDecimal quantity) {}

  /**
   * Notes on the lines of the order what is handed over; 422 with each line of which it is too
   * much.
   */
  void deliver(List<OrderLine> ofOrder, Instant now) {
    Map<OrderLine, BigDecimal> quantities = new HashMap<>();
    if (lines == null || lines.isEmpty()) {
      ofOrder.forEach(line -> quantities.put(line, line.open()));
    } else {
      collect(ofOrder, quantities);
    }
    quantities.forEach(
        (line, quantity) -> {
          if (quantity.signum() > 0) {
            line.quantityDelivered = line.quantityDelivered.add(quantity);
            line.touch(now);
          }
        });
  }

  private void collect(List<OrderLine> ofOrder, Map<OrderLine, BigDecimal> quantities) {
    Map<UUID, OrderLine> byId = new HashMap<>();
    ofOrder.forEach(line -> byId.put(line.id(), line));
    List<Violation> faults = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String path = "lines[" + i + "].";
      DeliveredQuantity wanted = lines.get(i);
      OrderLine line = byId.get(wanted.lineId);
      fault(path, wanted, Optional.ofNullable(line), quantities).ifPresent(faults::add);
      if (line != null) {
        quantities.merge(line, wanted.quantity, BigDecimal::add);
      }
    }
    OrderLineRules.refuse(faults);
  }

  private static Optional<Violation> fault(
      String path,
      DeliveredQuantity wanted,
      Optional<OrderLine> line,
      Map<OrderLine, BigDecimal> before) {
    if (line.isEmpty()) {
      String code = ProblemCode.UNKNOWN_REFERENCE.word();
      return Optional.of(new Violation(path + "lineId", code, "The order has no such line"));
    }
    if (wanted.quantity.signum() <= 0) {
      return Optional.of(new Violation(path + "quantity", "too_small", "Must be above zero"));
    }
    BigDecimal open = line.get().open().subtract(before.getOrDefault(line.get(), BigDecimal.ZERO));
    return wanted.quantity.compareTo(open) <= 0
        ? Optional.empty()
        : Optional.of(
            new Violation(
                path + "quantity",
                "too_big",
                "Must be at most "
                    + open.stripTrailingZeros().toPlainString()
                    + ", which is open"));
  }
}
