package com.ecosire.domain.commerce.payments.refunds;

import com.ecosire.domain.commerce.payments.Payment;
import com.ecosire.domain.commerce.payments.Payments;
import com.ecosire.domain.commerce.payments.refunds.GatewayRefunds.Repayment;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Job;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Has a gateway pay refunds. A refund is kept before the gateway hears of it, so that none is lost;
 * it is asked at once, and again by a job until it has answered.
 */
public final class RefundSending {
  private static final System.Logger LOG = System.getLogger(RefundSending.class.getName());
  private static final int AT_ONCE = 20;

  /** Stripe knows for a day what it was asked, and then would pay once more. */
  private static final Duration REMEMBERED = Duration.ofHours(20);

  private final Payments payments;
  private final Refunds refunds;
  private final Supplier<GatewayRefunds> gateway;

  /** Sends refunds to a gateway. */
  public RefundSending(Payments payments, Refunds refunds, Supplier<GatewayRefunds> gateway) {
    this.payments = payments;
    this.refunds = refunds;
    this.gateway = gateway;
  }

  /** What the gateway says to a refund: its name of it, or nothing where it does not pay. */
  private record Said(Optional<String> name) {}

  /** What the gateway said to some. */
  private record Answers(Map<UUID, Said> byRefund) {}

  /** Keeps a refund of a payment, and has it paid once that is durable. */
  void send(Refund refund, Payment payment, Call call) {
    gateway.get().requireReady();
    refund.asked = true;
    call.session().manager().persist(refund);
    Repayment repayment = repayment(refund, payment);
    call.session().afterCommit(() -> ask(repayment));
  }

  private static Repayment repayment(Refund refund, Payment payment) {
    return new Repayment(refund.id(), payment.gatewayId().orElseThrow(), refund.amount);
  }

  /** Nothing where the gateway is away, which it is not for ever. */
  private Optional<Said> ask(Repayment repayment) {
    try {
      return Optional.of(new Said(Optional.of(gateway.get().payBack(repayment))));
    } catch (ProblemException e) {
      LOG.log(System.Logger.Level.WARNING, "Refund " + repayment.refund() + ": " + e.getMessage());
      return e.problem().code() == ProblemCode.UNAVAILABLE
          ? Optional.empty()
          : Optional.of(new Said(Optional.empty()));
    }
  }

  private List<Refund> unanswered(Call call) {
    return refunds
        .where(
            "r.asked = true and r.gatewayId is null and r.status <> :failed and r.createdAt >"
                + " :since",
            call)
        .with("failed", RefundStatus.FAILED)
        .with("since", call.now().minus(REMEMBERED))
        .orderBy("r.createdAt, r.id")
        .atMost(AT_ONCE);
  }

  /** Asks for what the gateway has not answered yet, before the transaction. */
  public Object askAgain(Void none, Call call) {
    Map<UUID, Said> answers = new HashMap<>();
    for (Refund refund : unanswered(call)) {
      Payment payment = payments.get(refund.paymentId, call);
      ask(repayment(refund, payment)).ifPresent(said -> answers.put(refund.id(), said));
    }
    return new Answers(answers);
  }

  /** Notes what the gateway said. */
  public Job.Progress note(Call call) {
    Map<UUID, Said> answers = call.prepared(Answers.class).byRefund;
    long changed = 0;
    for (Refund refund : unanswered(call)) {
      Said said = answers.get(refund.id());
      if (said != null) {
        note(refund, said, call);
        changed++;
      }
    }
    return new Job.Progress(changed, answers.size() == AT_ONCE);
  }

  private static void note(Refund refund, Said said, Call call) {
    refund.gatewayId = said.name.orElse(null);
    if (said.name.isEmpty() && refund.status == RefundStatus.PENDING) {
      refund.status = RefundStatus.FAILED;
    }
    refund.touch(call.now());
  }
}
