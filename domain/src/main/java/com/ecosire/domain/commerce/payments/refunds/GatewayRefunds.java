package com.ecosire.domain.commerce.payments.refunds;

import com.ecosire.domain.commerce.payments.Payment;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import java.time.Duration;

/** Who pays back what came through a gateway. */
@FunctionalInterface
public interface GatewayRefunds {
  /** Nobody, as long as there is no module that speaks with Stripe. */
  GatewayRefunds NONE =
      (payment, refund, call) -> {
        throw Problems.unavailable("Stripe is not configured", Duration.ofHours(1));
      };

  /** Asks for a refund and gives its id at the gateway; a notice tells later how it ended. */
  String ask(Payment payment, Refund refund, Call call);
}
