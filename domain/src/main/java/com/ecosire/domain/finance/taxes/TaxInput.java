package com.ecosire.domain.finance.taxes;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Immutable;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Unique;
import com.ecosire.domain.store.JsonColumn;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** What clients set of a tax. */
@Embeddable
@Doc("What clients set of a tax")
class TaxInput {
  @Doc(value = "What people call it", example = "VAT 19 %")
  @NotNull
  @Size(min = 1, max = 120)
  String name;

  @Doc(
      value = "Short mark for documents and the tax report; fixed once a document has it",
      example = "DE19")
  @NotNull
  @Size(min = 1, max = 40)
  @Unique
  String code;

  @Doc("Which documents it is for")
  @Enumerated(EnumType.STRING)
  TaxScope scope = TaxScope.BOTH;

  @Doc("How it is worked out")
  @Immutable
  @Enumerated(EnumType.STRING)
  TaxMethod method = TaxMethod.PERCENT;

  @Doc("Of a group: the taxes that it consists of, in the order in which they apply")
  @Ref("Tax")
  @Size(max = 20)
  @Convert(converter = JsonColumn.Uuids.class)
  List<UUID> childIds = List.of();

  @Doc("Whether prices hold the tax already; of a group, its children say so")
  boolean priceIncluded;

  @Doc("Whether the taxes before it count into its base")
  boolean compound;

  @Doc("Whether the buyer owes it instead of the seller")
  boolean reverseCharge;

  @Doc("Taxes of a line apply by it, lowest first")
  int sequence = 10;

  @Doc("The country that levies it")
  @Is(Scalar.COUNTRY)
  String country;

  @Doc(
      value = "Printed on documents that have the tax",
      example = "Reverse charge: the customer owes the VAT")
  @Size(max = 200)
  String invoiceText;

  @Doc("Account for the tax on sales; without it the one with the role tax_collected")
  @Ref("Account")
  UUID collectedAccountId;

  @Doc("Account for the tax on purchases; without it the one with the role tax_deductible")
  @Ref("Account")
  UUID deductibleAccountId;

  @Doc("Whether it may be put on new lines")
  boolean isActive = true;
}
