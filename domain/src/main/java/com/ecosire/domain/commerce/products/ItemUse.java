package com.ecosire.domain.commerce.products;

import com.ecosire.domain.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The question where a product or variants are used, asked of all modules before something is done
 * that use forbids. A module that uses them says so by {@link #by}; the answer names all of them.
 */
public final class ItemUse {
  private final UUID productId;
  private final List<UUID> variantIds;
  private final Map<String, Long> kinds = new TreeMap<>();

  ItemUse(UUID productId, List<UUID> variantIds) {
    this.productId = productId;
    this.variantIds = List.copyOf(variantIds);
  }

  /** The product, or the one that the variants belong to. */
  public UUID productId() {
    return productId;
  }

  /** The variants that are asked about; where it is about the product, all that it has. */
  public List<UUID> variantIds() {
    return variantIds;
  }

  /**
   * Says that records of a kind use it.
   *
   * @param kind what they are, in the plural: "orders"
   * @param count how many; 0 says nothing
   */
  public void by(String kind, long count) {
    if (count > 0) {
      kinds.merge(kind, count, Long::sum);
    }
  }

  /** The kinds that use it with their numbers, such as "invoices (2), orders (1)". */
  Optional<String> kinds() {
    return kinds.isEmpty()
        ? Optional.empty()
        : Optional.of(
            kinds.entrySet().stream()
                .map(kind -> kind.getKey() + " (" + kind.getValue() + ")")
                .collect(Collectors.joining(", ")));
  }

  /** Refuses with 409 {@code in_use} where it is used; {@code what} begins the sentence. */
  void refuse(String what) {
    kinds()
        .ifPresent(
            used -> {
              throw Problems.inUse(what + ": it stands on " + used);
            });
  }
}
