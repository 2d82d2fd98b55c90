package com.ecosire.domain.commerce.payments;

import com.ecosire.domain.commerce.invoices.Invoice;
import com.ecosire.domain.commerce.invoices.Invoices;
import com.ecosire.domain.commerce.payments.methods.PaymentMethod;
import com.ecosire.domain.commerce.payments.methods.PaymentMethods;
import com.ecosire.domain.operation.Call;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Payments that notices of a gateway tell of; a repeated notice changes nothing. */
public final class GatewayPayments {
  private final Payments payments;
  private final PaymentMethods methods;
  private final PaymentFlow flow;
  private final Invoices invoices;

  GatewayPayments(Payments payments, PaymentMethods methods, PaymentFlow flow, Invoices invoices) {
    this.payments = payments;
    this.methods = methods;
    this.flow = flow;
    this.invoices = invoices;
  }

  /**
   * What a notice tells.
   *
   * @param gatewayId the payment's id at the gateway
   * @param fee what the gateway keeps, in minor units
   * @param invoice what it is for, if that is known
   */
  public record Notice(
      String gatewayId,
      UUID contact,
      long amount,
      String currency,
      long fee,
      Instant at,
      Optional<UUID> invoice) {}

  /** Records money that came in, for the invoice as far as it is still due. */
  public Payment received(Notice notice, Call call) {
    Optional<Payment> known = known(notice, call);
    if (known.isPresent()) {
      return known.get();
    }
    PaymentInput input = input(notice, call);
    Optional<Invoice> invoice = notice.invoice.map(id -> invoices.held(id, call));
    long part = invoice.map(Invoice::amountDue).orElse(0L);
    if (part > 0 && invoice.get().status().isOpen()) {
      long paid = Math.min(part, notice.amount);
      input.allocations = List.of(PaymentAllocation.of(invoice.get().id(), paid, call.now()));
    }
    Payment payment = payments.create(input, call);
    payment.gatewayId = notice.gatewayId;
    return flow.post(payment, call);
  }

  /** Records that money did not come in. */
  public Payment failed(Notice notice, String reason, Call call) {
    Optional<Payment> known = known(notice, call);
    if (known.isPresent()) {
      return known.get();
    }
    Payment payment = payments.create(input(notice, call), call);
    payment.gatewayId = notice.gatewayId;
    payment.status = PaymentStatus.FAILED;
    payment.failureReason = reason;
    payment.reckon();
    call.emit(PaymentEvents.FAILED, payment);
    return payment;
  }

  private Optional<Payment> known(Notice notice, Call call) {
    return known(notice.gatewayId, call);
  }

  /** The payment that a gateway calls so. */
  public Optional<Payment> known(String gatewayId, Call call) {
    return payments.where("r.gatewayId = :id", call).with("id", gatewayId).first();
  }

  private PaymentInput input(Notice notice, Call call) {
    PaymentMethod method = methods.ofGateway(call);
    PaymentInput input = new PaymentInput();
    input.fromGateway = true;
    input.contactId = notice.contact;
    input.methodId = method.id();
    input.amount = notice.amount;
    input.currency = notice.currency;
    input.fee = method.feeAccountId().isPresent() ? notice.fee : 0;
    input.paidAt = notice.at.isAfter(call.now()) ? call.now() : notice.at;
    return input;
  }
}
