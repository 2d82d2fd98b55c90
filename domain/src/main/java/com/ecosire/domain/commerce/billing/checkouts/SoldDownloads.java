package com.ecosire.domain.commerce.billing.checkouts;

import com.ecosire.domain.operation.Call;
import java.util.List;
import java.util.UUID;

/** Knows what an order lets its buyer download. */
@FunctionalInterface
public interface SoldDownloads {
  /** The names of the products that may be downloaded since an order, each once. */
  List<String> names(UUID order, Call call);
}
