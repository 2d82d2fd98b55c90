package com.ecosire.domain.commerce.invoices;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.values.Address;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What clients set of an invoice. */
@Embeddable
@Doc("What clients set of an invoice")
public class InvoiceInput {
  @Doc("The customer")
  @NotNull
  @Ref("Contact")
  UUID contactId;

  @Doc("The lines; another list replaces all of them")
  @NotNull
  @Size(max = 500)
  @Convert(converter = InvoiceLineItem.Column.class)
  List<InvoiceLineItem> lineItems;

  @Doc("Currency of all amounts of the invoice")
  @Is(Scalar.CURRENCY)
  String currency = "usd";

  @Doc("When it is issued; the time of sending where it is left out")
  Instant invoiceDate;

  @Doc("Until when it is to be paid; as the payment term says where it is left out")
  LocalDate dueDate;

  @Doc("When it is due; the default term where it is left out")
  @Ref("PaymentTerm")
  UUID paymentTermId;

  @Doc("Where it goes; the customer's address at the time of sending where it is left out")
  @Convert(converter = Address.Column.class)
  Address billingAddress;

  @Doc(value = "Words for the customer, below the lines", example = "Thank you for your business")
  @Is(Scalar.TEXT)
  String notes;

  /** Where the lines of a new invoice come from, where the server makes it. */
  @Hidden @Transient List<LineFact.Origin> origins;

  /** The order that a new invoice bills. */
  @Hidden @Transient UUID orderId;

  /** A draft that the server makes for a customer. */
  public static InvoiceInput draft(UUID contact, String currency, List<InvoiceLineItem> lines) {
    InvoiceInput input = new InvoiceInput();
    input.contactId = contact;
    input.currency = currency;
    input.lineItems = lines;
    return input;
  }

  /** The same draft, billing an order; the origins stand in the order of the lines. */
  public InvoiceInput billing(UUID order, List<LineFact.Origin> from) {
    orderId = order;
    origins = from;
    return this;
  }

  /** The same draft, for a renewal of what began with an order. */
  public InvoiceInput renewing(UUID order) {
    orderId = order;
    return this;
  }

  /** The same draft to an address, due on a day; both may be null. */
  public InvoiceInput to(Address address, LocalDate due) {
    billingAddress = address;
    dueDate = due;
    return this;
  }
}
