package com.ecosire.domain.platform.organizations.usage;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** What an organization uses of its plan. */
@Doc("What an organization uses of its plan")
public record OrganizationUsage(
    @Doc("The calls of today (UTC)") @NotNull Quota calls,
    @Doc("People who belong to it") @NotNull Quota seats,
    @Doc("Bytes of files") @NotNull Quota storageBytes,
    @Doc("API keys that work") @NotNull Quota apiKeys,
    @Doc("Addresses that events are sent to") @NotNull Quota webhookEndpoints,
    @Doc("Every day that was asked for") @NotNull List<UsageOfDay> perDay,
    @Doc("Calls by module, the busiest first") @NotNull List<UsageOfModule> perModule) {
  /** A day. */
  @Doc("The calls of a day (UTC)")
  public record UsageOfDay(
      @Doc("The day") @NotNull LocalDate date,
      @Doc("Calls that count against the quota") @NotNull Long calls,
      @Doc("Calls that were answered with a status of 400 or above") @NotNull Long errors,
      @Doc("Calls of a day that the present plan allows") Long limit) {}

  /** A module. */
  @Doc("The calls of a module")
  public record UsageOfModule(
      @Doc(value = "The module", example = "contacts") @NotNull @Size(max = 40) String module,
      @Doc("Calls") @NotNull Long calls) {}
}
