package com.ecosire.domain.platform.apikeys;

import com.ecosire.domain.platform.apikeys.usage.UsageReport;
import com.ecosire.domain.platform.organizations.usage.Quota;
import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What all keys of an organization were used for. */
@Doc("What all keys of the organization were used for")
record UsageSummary(
    @Doc("Requests, with the failed ones") @NotNull Long requests,
    @Doc("Requests that were answered with a status of 400 or above") @NotNull Long errors,
    @Doc("Errors by requests; 0 without requests") @NotNull BigDecimal errorRate,
    @Doc("The calls of today (UTC)") @NotNull Quota quota,
    @Doc("All keys, the busiest first") @NotNull List<UsageOfKey> keys,
    @Doc("Working keys that were not used for 90 days") @NotNull List<UUID> unusedForDays90,
    @Doc("Working keys that expire within 14 days") @NotNull List<UUID> expiringInDays14) {
  /** A key. */
  @Doc("What a key was used for, in short")
  record UsageOfKey(
      @Doc("Id of the key") @NotNull UUID id,
      @Doc(value = "What it is for", example = "Web shop") @NotNull @Size(max = 100) String name,
      @Doc("Where it is used") @NotNull KeyEnvironment environment,
      @Doc("What it opens at most") @NotNull KeyScope scope,
      @Doc("Requests, with the failed ones") @NotNull Long requests,
      @Doc("Failed ones") @NotNull Long errors,
      @Doc("Errors by requests; 0 without requests") @NotNull BigDecimal errorRate,
      @Doc("When it was last used") Instant lastUsedAt) {
    static UsageOfKey of(ApiKey key, UsageReport.Counts counts) {
      return new UsageOfKey(
          key.id(),
          key.input.name,
          key.input.environment,
          key.input.scope,
          counts.requests(),
          counts.errors(),
          counts.errorRate(),
          key.lastUsedAt);
    }
  }
}
