package com.ecosire.domain.commerce.payments.refunds;

import java.util.UUID;

/** Who pays back what came through a gateway. */
public interface GatewayRefunds {
  /** Refuses where there is nobody (503). */
  void requireReady();

  /**
   * Pays back, and gives the gateway's name of the refund; never called within a transaction. What
   * is asked twice is paid once.
   *
   * @throws com.ecosire.domain.problem.ProblemException 503 where the gateway is away, another
   *     where it says no
   */
  String payBack(Repayment repayment);

  /**
   * What is paid back.
   *
   * @param payment the gateway's name of the payment
   * @param amount minor units
   */
  record Repayment(UUID refund, String payment, long amount) {}
}
