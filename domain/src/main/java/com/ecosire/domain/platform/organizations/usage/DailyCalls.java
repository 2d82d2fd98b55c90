package com.ecosire.domain.platform.organizations.usage;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.organizations.Plans;
import com.ecosire.domain.store.Binary;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The calls of an organization that count against its quota. */
public final class DailyCalls {
  private static final String OF_DAY =
      "SELECT calls, told FROM organization_day WHERE organizationId = ? AND day = CAST(? AS DATE)";

  private final Plans plans;

  /** Counts against what plans offer. */
  public DailyCalls(Plans plans) {
    this.plans = plans;
  }

  /** The calls of today (UTC), of which the newest second may be missing. */
  public Quota today(Call call) {
    LocalDate today = LocalDate.ofInstant(call.now(), ZoneOffset.UTC);
    List<?> rows =
        call.session()
            .manager()
            .createNativeQuery(OF_DAY)
            .setParameter(1, Binary.of(call.organization()))
            .setParameter(2, today.toString())
            .getResultList();
    long used = rows.isEmpty() ? 0 : ((Number) ((Object[]) rows.getFirst())[0]).longValue();
    Instant midnight = today.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    Optional<Long> limit = Optional.ofNullable(plans.offered(call.caller().plan()).dailyCalls());
    return Quota.of(used, limit, Optional.of(midnight));
  }
}
