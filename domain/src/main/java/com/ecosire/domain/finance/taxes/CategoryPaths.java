package com.ecosire.domain.finance.taxes;

import com.ecosire.domain.operation.Call;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Where product categories stand in their tree; the owner of the tree implements it. */
@FunctionalInterface
public interface CategoryPaths {
  /** For organizations whose categories have no tree: each is only below itself. */
  CategoryPaths FLAT = (slugs, call) -> Map.of();

  /** For each slug itself and its ancestors, nearest first; unknown slugs may be absent. */
  Map<String, List<String>> of(Collection<String> slugs, Call call);
}
