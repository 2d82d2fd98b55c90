package com.ecosire.domain.finance.taxes;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/** A tax, or a group of taxes. */
@Entity
@Table(name = "tax")
@Doc("A tax, or a group of taxes, whose rates have dates")
public class Tax extends Stored {
  @Embedded TaxInput input = new TaxInput();

  @Doc("Of a percentage: the rate in force today, in percent")
  @Digits(integer = 5, fraction = 4)
  @Transient
  BigDecimal currentRate;

  @Hidden boolean used;

  /** What people call it. */
  public String name() {
    return input.name;
  }

  /** Short mark for documents and the tax report. */
  public String code() {
    return input.code;
  }

  /** The account for the tax on sales, where it has one of its own. */
  public Optional<UUID> collectedAccountId() {
    return Optional.ofNullable(input.collectedAccountId);
  }

  /** The account for the tax on purchases, where it has one of its own. */
  public Optional<UUID> deductibleAccountId() {
    return Optional.ofNullable(input.deductibleAccountId);
  }

  /** Whether it may be put on new lines. */
  public boolean isActive() {
    return input.isActive;
  }

  boolean isGroup() {
    return input.method == TaxMethod.GROUP;
  }
}
