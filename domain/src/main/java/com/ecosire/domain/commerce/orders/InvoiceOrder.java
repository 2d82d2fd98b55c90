package com.ecosire.domain.commerce.orders;

import com.ecosire.domain.shape.Default;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What of an order is invoiced. */
@Doc("What of an order is invoiced")
record InvoiceOrder(
    @Doc("What the invoice is over") @Default("all") InvoiceMode mode,
    @Doc(value = "Percent of the total; a deposit needs it", example = "30") @Is(Scalar.PERCENT)
        BigDecimal depositPercent,
    @Doc("Only these lines; all of them where there are none") @Size(max = 500)
        List<UUID> lineIds,
    @Doc("Until when it is to be paid; as the payment term says where it is left out")
        LocalDate dueDate) {

  /** What an invoice of an order is over. */
  @Doc("What an invoice of an order is over")
  enum InvoiceMode {
    @Doc("All that is not invoiced")
    ALL,
    @Doc("What is delivered and not invoiced")
    DELIVERED,
    @Doc("A share of the total before delivery")
    DEPOSIT
  }
}
