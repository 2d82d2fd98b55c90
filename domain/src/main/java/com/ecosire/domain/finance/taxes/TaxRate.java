package com.ecosire.domain.finance.taxes;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** The rate of a tax from a day on. */
@Entity
@Table(name = "tax_rate")
@Doc("The rate of a tax from a day on")
public class TaxRate extends Stored {
  @Doc("The tax")
  @NotNull
  UUID taxId;

  @Embedded TaxRateInput input = new TaxRateInput();

  @Doc("The last day on which it is in force; absent while no later rate is known")
  LocalDate validTo;

  @Hidden boolean used;
}
