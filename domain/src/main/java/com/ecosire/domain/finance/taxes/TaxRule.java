package com.ecosire.domain.finance.taxes;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Chooses taxes by place, customer and product. */
@Entity
@Table(name = "tax_rule")
@Doc("Chooses taxes by place, customer and product")
public class TaxRule extends Stored {
  @Embedded TaxRuleInput input = new TaxRuleInput();
}
