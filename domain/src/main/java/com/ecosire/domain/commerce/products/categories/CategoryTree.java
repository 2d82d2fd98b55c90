package com.ecosire.domain.commerce.products.categories;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.store.Binary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is above whom among all categories of an organization.
 *
 * @param parents the category above by category; absent at the top
 */
record CategoryTree(Map<UUID, UUID> parents) {
  private static final String LOCKED =
      "select id, parentId from category where organizationId = ? and parentId is not null for"
          + " update";

  /** The present tree, held so that nobody moves a category before this call is done. */
  static CategoryTree locked(Call call) {
    List<?> rows =
        call.session()
            .manager()
            .createNativeQuery(LOCKED)
            .setParameter(1, Binary.of(call.organization()))
            .getResultList();
    Map<UUID, UUID> parents = new HashMap<>();
    for (Object row : rows) {
      Object[] ids = (Object[]) row;
      parents.put(Binary.uuid((byte[]) ids[0]), Binary.uuid((byte[]) ids[1]));
    }
    return new CategoryTree(parents);
  }

  /** Whether the lower category is the upper one or stands anywhere below it. */
  boolean isWithin(UUID lower, UUID upper) {
    Optional<UUID> next = Optional.of(lower);
    while (next.isPresent()) {
      if (next.get().equals(upper)) {
        return true;
      }
      next = above(next.get());
    }
    return false;
  }

  /** The level that a category stands on; 1 is the top. */
  int level(UUID category) {
    return 1 + above(category).map(this::level).orElse(0);
  }

  /** How many levels a category and what is below it take. */
  int height(UUID category) {
    int levelsAbove = level(category) - 1;
    return parents.keySet().stream()
        .filter(lower -> isWithin(lower, category))
        .mapToInt(lower -> level(lower) - levelsAbove)
        .max()
        .orElse(1);
  }

  private Optional<UUID> above(UUID category) {
    return Optional.ofNullable(parents.get(category));
  }
}
