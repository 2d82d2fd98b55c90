package com.ecosire.domain.platform.organizations.plan;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.organizations.Plan;

/**
 * Where plans are paid for. Every call waits for another system, so that none is made within a
 * transaction; where that is away it throws a problem (503).
 */
public interface PlanTill {
  /**
   * A plan that is wanted.
   *
   * @param successUrl where the page leads when it is paid; null for the portal
   * @param cancelUrl where it leads when it is left; null for the portal
   */
  record Sale(Plan plan, PlanPeriod period, String successUrl, String cancelUrl) {}

  /** Whether the operator takes payments at all; this is known without waiting. */
  boolean isOpen();

  /** Opens the page on which the caller's organization pays for a plan first; its address. */
  String open(Sale sale, Call call);

  /**
   * Has a subscription pay for another plan.
   *
   * @param isNow whether the difference is paid at once; if not, the next period costs another
   *     price
   */
  void move(String subscription, Plan plan, PlanPeriod period, boolean isNow);

  /** Lets a subscription end with what is paid, or go on after all. */
  void end(String subscription, boolean ends);
}
