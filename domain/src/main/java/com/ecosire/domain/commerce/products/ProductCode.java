package com.ecosire.domain.commerce.products;

import com.ecosire.domain.store.Key;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.UUID;

/**
 * The codes of one product or variant. All of them stand in one table, so that the database itself
 * keeps two from having the same one, however many calls race.
 */
@Entity
@Table(name = "product_code")
@IdClass(Key.class)
class ProductCode {
  @Id UUID organizationId;
  @Id UUID id;
  UUID productId;
  String sku;
  String barcode;

  /** The form in which codes are compared. */
  static String key(String code) {
    return code.toLowerCase(Locale.ROOT);
  }

  boolean isVariant() {
    return !id.equals(productId);
  }
}
