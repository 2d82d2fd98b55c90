package com.ecosire.domain.commerce.products;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/** One form of a product that is sold, such as a size or a colour. */
@Entity
@Table(name = "product_variant")
@Doc("One form of a product that is sold, such as a size or a colour")
public class ProductVariant extends Stored {
  @Doc("The product")
  @NotNull
  UUID productId;

  @Embedded VariantInput input = new VariantInput();

  @Doc(value = "The product's name with the options' values behind it", example = "T-Shirt / XL")
  @NotNull
  @Size(max = 260)
  String name;

  @Doc("Whether it can be sold now")
  @Transient
  boolean inStock;

  /** The same for two variants with the same options, whatever their order. */
  @Hidden String optionsKey;

  /** Whether it was for sale until its product was archived, and will be again. */
  @Hidden boolean archivedWithProduct;

  /** The product. */
  public UUID productId() {
    return productId;
  }

  /** Stock keeping unit. */
  public String sku() {
    return input.sku;
  }

  /** The product's name with the options' values behind it. */
  public String name() {
    return name;
  }

  /** Whether it is for sale. */
  public ProductStatus status() {
    return input.status;
  }

  /** Whether it is for sale, or would be if its product were. */
  boolean isActiveInItself() {
    return input.status == ProductStatus.ACTIVE || archivedWithProduct;
  }

  /** Takes it out of sale because its product is. */
  void archiveWithProduct(Instant now) {
    if (input.status == ProductStatus.ACTIVE) {
      input.status = ProductStatus.ARCHIVED;
      archivedWithProduct = true;
      touch(now);
    }
  }

  /** Puts it back on sale where only its product was in the way. */
  void restoreWithProduct(Instant now) {
    if (archivedWithProduct) {
      input.status = ProductStatus.ACTIVE;
      archivedWithProduct = false;
      touch(now);
    }
  }
}
