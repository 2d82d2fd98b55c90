package com.ecosire.domain.platform.apikeys;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Job;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Tells of production keys that will expire, 14 and 3 days before, once each. */
final class ExpiryNotices {
  private static final int EARLY = 14;
  private static final int LATE = 3;
  private static final int BATCH = 100;
  private static final String DUE =
      "r.input.environment = :environment and r.revokedAt is null and r.input.expiresAt > :now and"
          + " ((r.noticedDays is null and r.input.expiresAt <= :early) or (r.noticedDays > :late"
          + " and r.input.expiresAt <= :soon))";

  private final ApiKeys keys;

  ExpiryNotices(ApiKeys keys) {
    this.keys = keys;
  }

  /** Tells the world, and so whoever tells the makers of the keys. */
  Job.Progress send(Call call) {
    Instant soon = call.now().plus(Duration.ofDays(LATE));
    List<ApiKey> due =
        keys.where(DUE, call)
            .with("environment", KeyEnvironment.PRODUCTION)
            .with("now", call.now())
            .with("early", call.now().plus(Duration.ofDays(EARLY)))
            .with("late", LATE)
            .with("soon", soon)
            .orderBy("r.input.expiresAt, r.id")
            .atMost(BATCH);
    for (ApiKey key : due) {
      key.noticedDays = key.input.expiresAt.isAfter(soon) ? EARLY : LATE;
      call.emit(ApiKeysModule.EXPIRING, key);
    }
    return new Job.Progress((long) due.size(), due.size() == BATCH);
  }
}
