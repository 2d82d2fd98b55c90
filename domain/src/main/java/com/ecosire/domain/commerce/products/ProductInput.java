package com.ecosire.domain.commerce.products;

import com.ecosire.domain.commerce.products.options.ProductAttribute;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Length;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Unique;
import com.ecosire.domain.store.JsonColumn;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** What clients set of a product. */
@Embeddable
@Doc("What clients set of a product")
class ProductInput {
  @Doc(value = "Name for people", example = "Amazon connector for Odoo")
  @NotNull
  @Size(min = 1, max = 200)
  String name;

  @Doc(
      value = "Stock keeping unit; no two products or variants share one, whatever its case",
      example = "ODOO-AMZ")
  @NotNull
  @Size(min = 1, max = 64)
  @Unique
  String sku;

  @Doc(value = "What the product is", example = "Orders, stock and prices between Amazon and Odoo")
  @Is(Scalar.TEXT)
  String description;

  @Doc("What the product is made of; fixed once it was ordered or moved")
  @NotNull
  @Enumerated(EnumType.STRING)
  ProductType type;

  @Doc(value = "Slug of the category that the product belongs to", example = "odoo-modules")
  @Size(max = 120)
  String category;

  @Doc(value = "Price of one unit in minor units of the currency", example = "49900")
  @NotNull
  @Is(Scalar.MONEY)
  @Min(0)
  Long price;

  @Doc(value = "What one unit costs the organization, in minor units", example = "12000")
  @Is(Scalar.MONEY)
  @Min(0)
  long cost;

  @Doc("Currency of price and cost; fixed once the product was ordered or moved")
  @Is(Scalar.CURRENCY)
  String currency = "usd";

  @Doc("How often the price is due; physical products are paid once")
  @Enumerated(EnumType.STRING)
  BillingInterval billingInterval = BillingInterval.ONE_TIME;

  @Doc(
      value = "Bar code; no two products or variants share one, whatever its case",
      example = "4006381333931")
  @Size(max = 64)
  @Unique
  String barcode;

  @Doc(value = "Unit that quantities count", example = "units")
  @Size(max = 20)
  String uom = "units";

  @Doc(value = "Weight of one unit in grams; physical products only", example = "250")
  @Min(0)
  Integer weightGrams;

  @Doc("Taxes on a sale, unless tax rules say otherwise")
  @Ref("Tax")
  @Convert(converter = JsonColumn.Uuids.class)
  List<UUID> taxIds = List.of();

  @Doc("Pictures, at most 20; the first is the main one")
  @Is(Scalar.URL)
  @Size(max = 20)
  @Convert(converter = JsonColumn.Strings.class)
  List<String> images = List.of();

  @Doc("What the product's variants differ in")
  @Convert(converter = ProductAttribute.Column.class)
  List<ProductAttribute> attributes = List.of();

  @Doc(value = "Words to group products by", example = "bestseller")
  @Length(50)
  @Convert(converter = JsonColumn.Strings.class)
  List<String> tags = List.of();
}
