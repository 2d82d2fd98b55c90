package com.ecosire.domain.platform.webhooks.signing;

import com.ecosire.domain.store.sql.Sql;
import java.util.List;
import java.util.UUID;

/** Knows what the events of an organization's licences are signed with. */
@FunctionalInterface
public interface LicenseSecrets {
  /** There are none. */
  LicenseSecrets NONE = (organization, sql) -> List.of();

  /** Those that are valid, the newest first. */
  List<String> of(UUID organization, Sql sql);
}
