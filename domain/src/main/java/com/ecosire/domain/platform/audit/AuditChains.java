package com.ecosire.domain.platform.audit;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.store.Definition;
import com.ecosire.domain.store.Store;

/** Where the chains stand. */
final class AuditChains extends Store<AuditChain, Void> {
  AuditChains() {
    super(Definition.records(AuditChain.class, Void.class));
  }

  /** Where the chain of the caller's organization stands; at its origin where it has no entry. */
  AuditChain of(Call call) {
    return find(call.organization(), call).orElseGet(AuditChain::new);
  }
}
