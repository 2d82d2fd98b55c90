package com.ecosire.domain.commerce.products;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/** Something that the organization sells. */
@Entity
@Table(name = "product")
@Doc("Something that the organization sells")
public class Product extends Stored {
  @Embedded ProductInput input = new ProductInput();

  @Doc("Whether the product is for sale")
  @NotNull
  @Enumerated(EnumType.STRING)
  ProductStatus status = ProductStatus.ACTIVE;

  @Doc("Whether it can be sold now")
  @Transient
  boolean inStock;

  /** Name for people. */
  public String name() {
    return input.name;
  }

  /** Stock keeping unit. */
  public String sku() {
    return input.sku;
  }

  /** What it is made of. */
  public ProductType type() {
    return input.type;
  }

  /** Slug of the category, if it belongs to one. */
  public Optional<String> category() {
    return Optional.ofNullable(input.category);
  }

  /** Price of one unit in minor units of the currency. */
  public long price() {
    return input.price;
  }

  /** Cost of one unit in minor units of the currency. */
  public long cost() {
    return input.cost;
  }

  /** ISO 4217, lower case. */
  public String currency() {
    return input.currency;
  }

  /** Whether it is for sale. */
  public ProductStatus status() {
    return status;
  }
}
