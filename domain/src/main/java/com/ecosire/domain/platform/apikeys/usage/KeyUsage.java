package com.ecosire.domain.platform.apikeys.usage;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** What a key was used for. */
@Doc("What a key was used for")
public record KeyUsage(
    @Doc("Requests, with the failed ones") @NotNull Long requests,
    @Doc("Requests that were answered with a status of 400 or above") @NotNull Long errors,
    @Doc("Errors by requests; 0 without requests") @NotNull BigDecimal errorRate,
    @Doc("When it was last used") Instant lastUsedAt,
    @Doc("By hours or days, without those in which there was no request") @NotNull
        List<UsagePeriod> perPeriod,
    @Doc("By status") @NotNull List<UsageOfStatus> perStatus,
    @Doc("By operation, the busiest first") @NotNull List<UsageOfOperation> perOperation) {
  /** An hour or day. */
  @Doc("The requests of an hour or day")
  public record UsagePeriod(
      @Doc(value = "The day (UTC), or the beginning of the hour", example = "2026-03-14")
          @NotNull
          @Size(max = 30)
          String period,
      @Doc("Requests") @NotNull Long requests,
      @Doc("Failed ones") @NotNull Long errors,
      @Doc("Milliseconds that 95 of 100 requests did not exceed, to the next step") @NotNull
          Integer p95Ms) {}

  /** A status. */
  @Doc("The requests that were answered with a status")
  public record UsageOfStatus(
      @Doc("The status") @NotNull Integer status, @Doc("Requests") @NotNull Long requests) {}

  /** An operation. */
  @Doc("The requests of an operation")
  public record UsageOfOperation(
      @Doc(
              value = "Id of the operation; empty where the request reached none",
              example = "contacts.list")
          @NotNull
          @Size(max = 100)
          String operation,
      @Doc("Requests") @NotNull Long requests,
      @Doc("Failed ones") @NotNull Long errors) {}
}
