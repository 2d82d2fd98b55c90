package com.ecosire.domain.platform.organizations;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Length;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Unique;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** What an organization may use; a limit that is missing does not exist. */
@Doc("What an organization may use; a limit that is null does not exist")
public record Plan(
    @Doc("Id of the plan") @NotNull UUID id,
    @Doc(value = "Code that organizations refer to", example = "starter")
        @NotNull
        @Size(max = 30)
        @Unique
        String code,
    @Doc(value = "Name for people", example = "Starter") @NotNull @Size(max = 80) String name,
    @Doc(value = "Whom it is for", example = "For a small team") @NotNull @Size(max = 500)
        String description,
    @Doc("Calls of a day (UTC)") Long dailyCalls,
    @Doc("Calls of a key or person in any minute") @NotNull Integer callsPerMinute,
    @Doc("People who can belong to the organization") Integer seats,
    @Doc("Bytes of files") Long storageBytes,
    @Doc("API keys that work at the same time") Integer apiKeys,
    @Doc("Addresses that events are sent to") Integer webhookEndpoints,
    @Doc(value = "Modules that can be enabled; empty means all", example = "contacts")
        @NotNull
        @Length(40)
        List<String> modules,
    @Doc("Price of a month; null where it is agreed one by one") @Is(Scalar.MONEY)
        Long monthlyPrice,
    @Doc("Price of a year; null where it is agreed one by one") @Is(Scalar.MONEY) Long yearlyPrice,
    @Doc("Currency of the prices") @NotNull @Is(Scalar.CURRENCY) String currency) {
  /** Code of the plan that every organization begins with. */
  public static final String FREE = "free";

  /** The same plan with other numbers of calls; a day of null has no limit. */
  public Plan withCalls(int aMinute, Long aDay) {
    return new Plan(
        id,
        code,
        name,
        description,
        aDay,
        aMinute,
        seats,
        storageBytes,
        apiKeys,
        webhookEndpoints,
        modules,
        monthlyPrice,
        yearlyPrice,
        currency);
  }
}
