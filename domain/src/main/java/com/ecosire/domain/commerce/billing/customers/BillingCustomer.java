package com.ecosire.domain.commerce.billing.customers;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.store.given.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A contact as Stripe's customer. */
@Entity
@Table(name = "billing_customer")
@Doc("A contact as Stripe's customer")
public class BillingCustomer extends Named {
  @Doc("The contact")
  @NotNull
  UUID contactId;
}
