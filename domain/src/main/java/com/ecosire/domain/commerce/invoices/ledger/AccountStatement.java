package com.ecosire.domain.commerce.invoices.ledger;

import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.operation.Output.Printable;
import com.ecosire.domain.shape.Default;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a customer was asked for and paid in some days. */
@Doc("What a customer was asked for and paid in some days")
public final class AccountStatement implements Printable {
  @Doc("The customer")
  @NotNull
  UUID contactId;

  @Doc("Currency of all amounts")
  @NotNull
  @Is(Scalar.CURRENCY)
  String currency;

  @Doc("What was owed before the first day, in minor units")
  @Is(Scalar.MONEY)
  long openingBalance;

  @Doc("What changed it, the oldest first")
  @NotNull
  List<StatementEntry> entries = List.of();

  @Doc("What is owed after the last day, in minor units")
  @Is(Scalar.MONEY)
  long closingBalance;

  @Hidden FileContent file;

  @Override
  public Optional<FileContent> printed() {
    return Optional.ofNullable(file);
  }

  /** A line of a statement. */
  @Doc("A line of a statement")
  public record StatementEntry(
      @Doc("The day") @NotNull LocalDate date,
      @Doc(value = "What it was", example = "invoice") @NotNull @Size(max = 30) String kind,
      @Doc(value = "Number of the document", example = "INV/2026/0042") @Size(max = 60)
          String number,
      @Doc("What the customer owes more, in minor units") @Is(Scalar.MONEY) long debit,
      @Doc("What the customer owes less, in minor units") @Is(Scalar.MONEY) long credit,
      @Doc("What is owed then, in minor units") @Is(Scalar.MONEY) long balance) {}

  /** How a statement is given. */
  @Doc("How a statement is given")
  public enum StatementFormat {
    JSON,
    @Doc("A file, over REST")
    PDF
  }

  /** Which statement is wanted. */
  @Doc("Which statement is wanted")
  public record AskStatement(
      @Doc("The customer") @NotNull @Ref("Contact") UUID contactId,
      @Doc("The first day") @NotNull LocalDate from,
      @Doc("The last day") @NotNull LocalDate to,
      @Doc("Only amounts in this currency") @Is(Scalar.CURRENCY) @Default("usd") String currency,
      @Doc("As data or as a file") @Default("json") StatementFormat format) {}
}
