package com.ecosire.domain.commerce.billing.methods;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.store.given.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** How somebody pays, as far as Stripe tells. */
@Entity
@Table(name = "billing_payment_method")
@Doc("A saved way to pay; the numbers are with Stripe")
public class BillingPaymentMethod extends Named {
  @Doc("What it is")
  @NotNull
  @Enumerated(EnumType.STRING)
  SavedMethodKind kind;

  @Doc(value = "The brand of a card", example = "visa")
  @Size(max = 40)
  String brand;

  @Doc(value = "The last four digits", example = "4242")
  @Size(min = 4, max = 4)
  String last4;

  @Doc("The month in which a card ends")
  Integer expMonth;

  @Doc("The year in which a card ends")
  Integer expYear;

  @Doc("Whose it is")
  @NotNull
  @Ref("Contact")
  UUID contactId;

  @Doc("Whether payments are made by it unless another one is chosen")
  boolean isDefault;

  /** Whose it is at Stripe. */
  @NotNull @Hidden String customerId;
}
