package com.ecosire.domain.commerce.invoices.credits;

import com.ecosire.domain.commerce.invoices.InvoiceLineItem;
import com.ecosire.domain.commerce.invoices.paper.FrozenParties;
import com.ecosire.domain.commerce.invoices.paper.InvoiceTax;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Unique;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What takes an invoice back, or a part of it. */
@Entity
@Table(name = "credit_note")
@Doc("What takes an invoice back, or a part of it")
public class CreditNote extends Stored {
  @Doc(value = "Number, without gaps", example = "CN/2026/0007")
  @NotNull
  @Size(max = 40)
  @Unique
  String number;

  @Doc("What became of it")
  @NotNull
  @Enumerated(EnumType.STRING)
  CreditStatus status = CreditStatus.OPEN;

  @Doc("The invoice that it corrects")
  @NotNull
  @Ref("Invoice")
  UUID invoiceId;

  @Doc("The customer")
  @NotNull
  @Ref("Contact")
  UUID contactId;

  @Doc(value = "Why", example = "Goods came back")
  @NotNull
  @Size(max = 500)
  String reason;

  @Doc("The lines of the invoice as far as they are credited")
  @NotNull
  @Convert(converter = InvoiceLineItem.Column.class)
  List<InvoiceLineItem> lineItems = List.of();

  @Doc("All lines without tax, in minor units")
  @Is(Scalar.MONEY)
  long subtotal;

  @Doc("All taxes, in minor units")
  @Is(Scalar.MONEY)
  long taxAmount;

  @Doc("Subtotal and taxes, in minor units")
  @Is(Scalar.MONEY)
  long total;

  @Doc("What neither lowered an invoice nor was paid back, in minor units")
  @Is(Scalar.MONEY)
  long amountRemaining;

  @Doc("Currency of all amounts")
  @NotNull
  @Is(Scalar.CURRENCY)
  String currency;

  @Doc("When it was issued")
  @NotNull
  Instant issuedAt;

  @Hidden
  @Convert(converter = InvoiceTax.Column.class)
  List<InvoiceTax> taxes = List.of();

  @Hidden
  @NotNull
  @Convert(converter = FrozenParties.Column.class)
  FrozenParties frozen;

  /** Its number. */
  public String number() {
    return number;
  }

  /** The customer. */
  public UUID contactId() {
    return contactId;
  }

  /** ISO 4217, lower case. */
  public String currency() {
    return currency;
  }

  /** The invoice that it corrects. */
  public UUID invoiceId() {
    return invoiceId;
  }

  /** Minor units. */
  public long total() {
    return total;
  }

  /** What is left of it, in minor units. */
  public long amountRemaining() {
    return amountRemaining;
  }

  /** Uses a part of it up. */
  public void use(long amount, CreditStatus whenEmpty, Instant now) {
    amountRemaining -= amount;
    if (amountRemaining == 0) {
      status = whenEmpty;
    }
    touch(now);
  }
}
