package com.ecosire.domain.commerce.products;

import com.ecosire.domain.commerce.products.options.VariantOption;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Unique;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What clients set of a variant. */
@Embeddable
@Doc("What clients set of a variant")
class VariantInput {
  @Doc(
      value = "Stock keeping unit; no two products or variants share one, whatever its case",
      example = "TSHIRT-RED-XL")
  @NotNull
  @Size(min = 1, max = 64)
  @Unique
  String sku;

  @Doc("One value of each attribute of the product; no two variants have the same")
  @NotNull
  @Convert(converter = VariantOption.Column.class)
  List<VariantOption> options;

  @Doc(value = "Price of one unit in minor units; the product's where it is null", example = "1900")
  @Is(Scalar.MONEY)
  @Min(0)
  Long price;

  @Doc(value = "Cost of one unit in minor units; the product's where it is null", example = "800")
  @Is(Scalar.MONEY)
  @Min(0)
  Long cost;

  @Doc(
      value = "Bar code; no two products or variants share one, whatever its case",
      example = "4006381333948")
  @Size(max = 64)
  @Unique
  String barcode;

  @Doc(
      value = "Weight of one unit in grams, the product's where it is null; physical products only",
      example = "180")
  @Min(0)
  Integer weightGrams;

  @Doc("Picture of the variant")
  @Is(Scalar.URL)
  String imageUrl;

  @Doc("Whether the variant is for sale; archived as long as its product is")
  @Enumerated(EnumType.STRING)
  ProductStatus status = ProductStatus.ACTIVE;
}
