package com.ecosire.gateway.limits;

import com.ecosire.domain.platform.organizations.Plan;
import com.ecosire.gateway.settings.LimitSettings;
import java.util.function.UnaryOperator;

/** What the operator changes of the plans: numbers of calls, where they are set. */
public record PlanTerms(LimitSettings settings) implements UnaryOperator<Plan> {
  @Override
  public Plan apply(Plan plan) {
    int minute = minute(plan.code());
    long day = day(plan.code());
    return plan.withCalls(
        minute == 0 ? plan.callsPerMinute() : minute, day == 0 ? plan.dailyCalls() : (Long) day);
  }

  private int minute(String plan) {
    return switch (plan) {
      case "starter" -> settings.starter();
      case "business" -> settings.business();
      case "enterprise" -> settings.enterprise();
      default -> settings.free();
    };
  }

  private long day(String plan) {
    return switch (plan) {
      case "starter" -> settings.starterDaily();
      case "business" -> settings.businessDaily();
      case "enterprise" -> settings.enterpriseDaily();
      default -> settings.freeDaily();
    };
  }
}
