package com.ecosire.domain.commerce.payments;

import com.ecosire.domain.commerce.invoices.Invoice;
import com.ecosire.domain.commerce.invoices.PaymentDesk;
import com.ecosire.domain.commerce.payments.methods.PaymentMethod;
import com.ecosire.domain.commerce.payments.methods.PaymentMethodKind;
import com.ecosire.domain.commerce.payments.methods.PaymentMethods;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Records what comes in for a single invoice. */
final class CashDesk implements PaymentDesk {
  private final Payments payments;
  private final PaymentMethods methods;
  private final PaymentFlow flow;

  CashDesk(Payments payments, PaymentMethods methods, PaymentFlow flow) {
    this.payments = payments;
    this.methods = methods;
    this.flow = flow;
  }

  @Override
  public void pay(Invoice invoice, PayInvoice wanted, Call call) {
    PaymentInput input = new PaymentInput();
    input.contactId = invoice.contactId();
    input.currency = invoice.currency();
    input.methodId = method(wanted, call);
    input.amount = wanted.amount();
    input.paidAt = wanted.paidAt();
    input.externalReference = wanted.reference();
    input.memo = wanted.note();
    input.allocations = List.of(PaymentAllocation.of(invoice.id(), wanted.amount(), call.now()));
    flow.post(payments.create(input, call), call);
  }

  private UUID method(PayInvoice wanted, Call call) {
    if (wanted.paymentMethodId() != null) {
      return methods.usable(wanted.paymentMethodId(), "paymentMethodId", call).id();
    }
    PaymentMethodKind kind = PaymentMethodKind.valueOf(wanted.method().name());
    return methods
        .active(kind, call)
        .map(PaymentMethod::id)
        .orElseThrow(
            () ->
                Problems.invalid(
                    "method", "no_method", "There is no active payment method of this kind"));
  }

  @Override
  public Optional<String> instructions(Call call) {
    return methods
        .active(PaymentMethodKind.BANK_TRANSFER, call)
        .flatMap(PaymentMethod::instructions);
  }
}
