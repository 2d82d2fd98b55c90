package com.ecosire.domain.platform.status.uptime;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** How long the components were up. */
@Doc("How long the components were up")
public record PlatformUptime(
    @Doc("How many days it tells of") @NotNull Integer days,
    @Doc("Percent of all components' minutes, rounded down") @NotNull @Is(Scalar.PERCENT)
        BigDecimal uptime,
    @Doc("Component by component") @NotNull List<ComponentUptime> components) {
  /** How long one component was up. */
  @Doc("How long a component was up")
  public record ComponentUptime(
      @Doc("Its key") @NotNull String key,
      @Doc("Its name") @NotNull String name,
      @Doc("Percent of its minutes, rounded down") @NotNull @Is(Scalar.PERCENT) BigDecimal uptime,
      @Doc("Day by day (UTC), the oldest first, since it exists") @NotNull
          List<UptimeDay> perDay) {}

  /** How long one component was up on a day. */
  @Doc("How long a component was up on a day")
  public record UptimeDay(
      @Doc("The day (UTC)") @NotNull LocalDate date,
      @Doc("Percent of its minutes, rounded down") @NotNull @Is(Scalar.PERCENT) BigDecimal uptime,
      @Doc("Minutes in which it was down; those of a partial outage count half") @NotNull
          Integer downMinutes,
      @Doc("The incidents of the day") @NotNull List<UUID> incidentIds) {}
}
