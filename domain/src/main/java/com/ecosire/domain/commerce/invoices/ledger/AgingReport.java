package com.ecosire.domain.commerce.invoices.ledger;

import com.ecosire.domain.shape.Default;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What customers owe, by how long it is overdue. */
@Doc("What customers owe, by how long it is overdue")
public record AgingReport(
    @Doc("At the end of this day") @NotNull LocalDate asOf,
    @Doc("Currency of all amounts") @NotNull @Is(Scalar.CURRENCY) String currency,
    @Doc("Each customer with anything on the account") @NotNull List<ContactAging> contacts,
    @Doc("All customers together") @NotNull AgingTotals totals) {

  /** What one customer owes. */
  @Doc("What one customer owes, by how long it is overdue")
  public record ContactAging(
      @Doc("The customer") @NotNull UUID contactId,
      @Doc("Name of the customer") @NotNull String name,
      @Doc("Not due yet, less credit that is not used") @Is(Scalar.MONEY) long current,
      @Doc("Up to 30 days overdue") @Is(Scalar.MONEY) long days1to30,
      @Doc("Up to 60 days overdue") @Is(Scalar.MONEY) long days31to60,
      @Doc("Up to 90 days overdue") @Is(Scalar.MONEY) long days61to90,
      @Doc("More than 90 days overdue") @Is(Scalar.MONEY) long over90,
      @Doc("All of it") @Is(Scalar.MONEY) long total) {}

  /** What all customers owe. */
  @Doc("What all customers owe, by how long it is overdue")
  public record AgingTotals(
      @Doc("Not due yet, less credit that is not used") @Is(Scalar.MONEY) long current,
      @Doc("Up to 30 days overdue") @Is(Scalar.MONEY) long days1to30,
      @Doc("Up to 60 days overdue") @Is(Scalar.MONEY) long days31to60,
      @Doc("Up to 90 days overdue") @Is(Scalar.MONEY) long days61to90,
      @Doc("More than 90 days overdue") @Is(Scalar.MONEY) long over90,
      @Doc("All of it; the balance of the receivables on the day") @Is(Scalar.MONEY) long total) {}

  /** Which day and customers are asked about. */
  @Doc("Which day and customers are asked about")
  public record AskAging(
      @Doc("At the end of this day; today where it is left out") LocalDate asOf,
      @Doc("Only this customer") @Ref("Contact") UUID contactId,
      @Doc("Only amounts in this currency") @Is(Scalar.CURRENCY) @Default("usd") String currency) {}
}
