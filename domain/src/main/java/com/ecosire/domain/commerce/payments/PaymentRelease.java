package com.ecosire.domain.commerce.payments;

import com.ecosire.domain.commerce.payments.Allocator.Before;
import com.ecosire.domain.operation.Call;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Frees what a payment pays, before it is paid back. */
public final class PaymentRelease {
  private final Allocator allocator;

  PaymentRelease(Allocator allocator) {
    this.allocator = allocator;
  }

  /** Frees the latest allocations until so much of a posted payment pays nothing. */
  public void free(Payment payment, long amount, Call call) {
    long missing = amount - payment.amountUnallocated;
    if (missing <= 0) {
      return;
    }
    List<PaymentAllocation> latest = new ArrayList<>(payment.allocations());
    java.util.Collections.reverse(latest);
    latest.sort(
        Comparator.comparing(
            (PaymentAllocation one) -> one.allocatedAt, Comparator.reverseOrder()));
    List<PaymentAllocation> left = new ArrayList<>(payment.allocations());
    for (PaymentAllocation one : latest) {
      long part = Math.min(missing, one.amount);
      int place = left.indexOf(one);
      if (part == one.amount) {
        left.remove(place);
      } else {
        left.set(place, PaymentAllocation.of(one.documentId, one.amount - part, one.allocatedAt));
      }
      missing -= part;
      if (missing == 0) {
        break;
      }
    }
    Before before = new Before(Allocator.amounts(payment.allocations()), call.now());
    allocator.pay(payment, left, before, call);
  }
}
