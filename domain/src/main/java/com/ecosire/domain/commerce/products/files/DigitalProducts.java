package com.ecosire.domain.commerce.products.files;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.store.Padded;
import com.ecosire.domain.store.sql.Sql;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Which products are digital. */
public final class DigitalProducts {
  private DigitalProducts() {}

  /** Those of some products that are; for calls that write. */
  public static Set<UUID> among(Collection<UUID> products, Call call) {
    if (products.isEmpty()) {
      return Set.of();
    }
    List<Object> values = new ArrayList<>(List.of(call.organization()));
    values.addAll(products);
    return new HashSet<>(
        Sql.of(call.session())
            .all(
                "SELECT id FROM product WHERE organizationId = ? AND type = 'DIGITAL' AND id IN "
                    + Padded.marks(products.size()),
                row -> row.id("id"),
                values.toArray()));
  }
}
