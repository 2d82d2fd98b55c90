package com.ecosire.domain.commerce.products;

import com.ecosire.domain.operation.Call;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The variants of a product, as the rules of the product need them. */
final class VariantRows {
  private static final String OF_PRODUCT =
      " from ProductVariant v where v.organizationId = :org and v.productId = :product";

  private VariantRows() {}

  /**
   * All variants of a product, held until the end of the call so that nobody changes them
   * meanwhile.
   */
  static List<ProductVariant> held(UUID product, Call call) {
    return call.session()
        .manager()
        .createQuery("select v" + OF_PRODUCT + " order by v.id", ProductVariant.class)
        .setParameter("org", call.organization())
        .setParameter("product", product)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Removes all variants of a product. */
  static void delete(UUID product, Call call) {
    call.session()
        .manager()
        .createQuery("delete" + OF_PRODUCT)
        .setParameter("org", call.organization())
        .setParameter("product", product)
        .executeUpdate();
  }
}
