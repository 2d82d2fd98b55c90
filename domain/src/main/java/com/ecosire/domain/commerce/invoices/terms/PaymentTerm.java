package com.ecosire.domain.commerce.invoices.terms;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** When invoices are due. */
@Entity
@Table(name = "payment_term")
@Doc("When invoices are due")
public class PaymentTerm extends Stored {
  @Embedded PaymentTermInput input = new PaymentTermInput();

  @Hidden Integer defaultMark;

  /** When an invoice of a day is due. */
  public LocalDate due(LocalDate day) {
    LocalDate due = day.plusDays(input.dueDays);
    return input.endOfMonth ? due.with(TemporalAdjusters.lastDayOfMonth()) : due;
  }

  /** The last day with a discount for an invoice of a day. */
  public LocalDate discountUntil(LocalDate day) {
    return day.plusDays(input.discountDays);
  }

  /** Percent off for who pays early; zero for none. */
  public BigDecimal discountPercent() {
    return input.discountPercent;
  }

  /** Words for the invoice. */
  public Optional<String> note() {
    return Optional.ofNullable(input.note);
  }
}
