package com.ecosire.domain.commerce.payments.methods;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** A way in which money comes and goes. */
@Entity
@Table(name = "payment_method")
@Doc("A way in which money comes and goes")
public class PaymentMethod extends Stored {
  @Embedded PaymentMethodInput input = new PaymentMethodInput();

  /** Its name. */
  public String name() {
    return input.name;
  }

  /** How money comes and goes. */
  public PaymentMethodKind kind() {
    return input.kind;
  }

  /** Whether it can be used. */
  public boolean isActive() {
    return input.active;
  }

  /** The account that the money is on. */
  public UUID accountId() {
    return input.accountId;
  }

  /** The account that fees are booked on, if there is one. */
  public Optional<UUID> feeAccountId() {
    return Optional.ofNullable(input.feeAccountId);
  }

  /** How customers pay by it. */
  public Optional<String> instructions() {
    return Optional.ofNullable(input.instructions);
  }
}
