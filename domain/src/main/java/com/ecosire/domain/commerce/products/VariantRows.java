package com.ecosire.domain.commerce.products;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.store.Padded;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The variants of a product, as the rules of the product need them. */
final class VariantRows {
  private static final String OF_PRODUCTS =
      " from ProductVariant v where v.organizationId = :org and v.productId in :products";

  private VariantRows() {}

  /**
   * All variants of a product, held until the end of the call so that nobody changes them
   * meanwhile.
   */
  static List<ProductVariant> held(Collection<UUID> products, Call call) {
    if (products.isEmpty()) {
      return List.of();
    }
    return call.session()
        .manager()
        .createQuery("select v" + OF_PRODUCTS + " order by v.id", ProductVariant.class)
        .setParameter("org", call.organization())
        .setParameter("products", Padded.of(products))
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Removes all variants of a product. */
  static void delete(UUID product, Call call) {
    call.session()
        .manager()
        .createQuery("delete" + OF_PRODUCTS)
        .setParameter("org", call.organization())
        .setParameter("products", List.of(product))
        .executeUpdate();
  }
}
