package com.ecosire.domain.commerce.products;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.store.Key;
import com.ecosire.domain.store.Padded;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps the codes of products and variants, which are unique over both. */
final class ProductCodes {
  private static final String OF_ORGANIZATION =
      " from ProductCode c where c.organizationId = :org and ";

  private ProductCodes() {}

  /** The codes of one product or variant. */
  record Codes(String sku, String barcode) {
    /** Codes as clients wrote them; the bar code may be null. */
    static Codes of(String sku, String barcode) {
      return new Codes(
          ProductCode.key(sku), Optional.ofNullable(barcode).map(ProductCode::key).orElse(null));
    }
  }

  /** Takes the codes of a new product or variant. */
  static void add(UUID product, UUID owner, Codes codes, Call call) {
    ProductCode code = new ProductCode();
    code.organizationId = call.organization();
    code.id = owner;
    code.productId = product;
    code.sku = codes.sku();
    code.barcode = codes.barcode();
    call.session().manager().persist(code);
  }

  /** Takes other codes for a product or variant that has some. */
  static void change(UUID owner, Codes codes, Call call) {
    ProductCode code =
        call.session().manager().find(ProductCode.class, new Key(owner, call.organization()));
    code.sku = codes.sku();
    code.barcode = codes.barcode();
  }

  /** Frees the codes of a variant. */
  static void removeVariant(UUID variant, Call call) {
    remove("c.id = :id", variant, call);
  }

  /** Frees the codes of a product and of all its variants. */
  static void removeProduct(UUID product, Call call) {
    remove("c.productId = :id", product, call);
  }

  private static void remove(String condition, UUID id, Call call) {
    EntityManager manager = call.session().manager();
    bind(manager.createQuery("delete" + OF_ORGANIZATION + condition), call)
        .setParameter("id", id)
        .executeUpdate();
  }

  /** Whose any of these codes are; codes as {@link Codes} has them. */
  static List<ProductCode> find(Collection<String> skus, Set<String> barcodes, Call call) {
    // Without bar codes one that nobody has stands in, since an empty list is no condition.
    Collection<String> some = barcodes.isEmpty() ? List.of("") : barcodes;
    String jpql = "select c" + OF_ORGANIZATION + "(c.sku in :skus or c.barcode in :barcodes)";
    return bind(call.session().manager().createQuery(jpql, ProductCode.class), call)
        .setParameter("skus", Padded.of(skus.stream().filter(Objects::nonNull).toList()))
        .setParameter("barcodes", Padded.of(some))
        .getResultList();
  }

  private static <Q extends Query> Q bind(Q query, Call call) {
    query.setParameter("org", call.organization());
    return query;
  }
}
