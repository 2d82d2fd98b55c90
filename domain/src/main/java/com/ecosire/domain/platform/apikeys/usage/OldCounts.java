package com.ecosire.domain.platform.apikeys.usage;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Job;
import com.ecosire.domain.store.sql.Sql;
import java.time.Duration;

/** Removes counts of calls that are older than anybody can ask for: 366 days before another 366. */
public final class OldCounts {
  private static final Duration KEPT = Duration.ofDays(2 * 366L);
  private static final int BATCH = 1_000;
  private static final String REMOVE =
      "DELETE FROM call_hour WHERE organizationId = ? AND hour < ? LIMIT " + BATCH;

  private OldCounts() {}

  /** Removes some of them. */
  public static Job.Progress remove(Call call) {
    long before = Math.floorDiv(call.now().minus(KEPT).getEpochSecond(), 3600L);
    int removed = Sql.of(call.session()).change(REMOVE, call.organization(), before);
    return new Job.Progress((long) removed, removed == BATCH);
  }
}
