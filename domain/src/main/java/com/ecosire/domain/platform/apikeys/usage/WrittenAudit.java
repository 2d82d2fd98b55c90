package com.ecosire.domain.platform.apikeys.usage;

import com.ecosire.domain.operation.Call;
import java.util.List;
import java.util.UUID;

/** Knows the entries of the audit. */
@FunctionalInterface
public interface WrittenAudit {
  /** The entries that a request of a key wrote. */
  List<UUID> of(String requestId, UUID key, Call call);
}
