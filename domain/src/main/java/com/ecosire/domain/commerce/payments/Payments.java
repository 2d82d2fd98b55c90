package com.ecosire.domain.commerce.payments;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.commerce.contacts.Contacts;
import com.ecosire.domain.commerce.payments.methods.PaymentMethod;
import com.ecosire.domain.commerce.payments.methods.PaymentMethodKind;
import com.ecosire.domain.commerce.payments.methods.PaymentMethods;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.organizations.DocumentNumbers;
import com.ecosire.domain.platform.organizations.Numbering;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Patch;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.store.Change;
import com.ecosire.domain.store.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** All payments, with the rules for a draft. */
public final class Payments extends Store<Payment, PaymentInput> {
  private static final Numbering NUMBERS = Numbering.of("PAY");
  private static final Shape<PaymentInput> INPUT = Shape.of(PaymentInput.class);
  private static final Set<String> OPEN_LATER = Set.of("memo", "externalReference");
  private static final Duration SAME_DAY = Duration.ofHours(24);

  private final Contacts contacts;
  private final PaymentMethods methods;
  private final Allocator allocator;

  Payments(Contacts contacts, PaymentMethods methods, Allocator allocator) {
    super(
        records(Payment.class, PaymentInput.class)
            .list(
                listing()
                    .search("reference", "externalReference", "memo")
                    .filter(
                        "status",
                        "direction",
                        "contactId",
                        "methodId",
                        "currency",
                        "amount",
                        "paidAt",
                        "createdAt")
                    .sort("reference", "amount", "paidAt", "createdAt")));
    this.contacts = contacts;
    this.methods = methods;
    this.allocator = allocator;
  }

  /** A payment that nobody else changes until the end of the call. */
  public Payment held(UUID id, Call call) {
    where("r.id = :id", call).with("id", id).locked().first();
    return change(id, call);
  }

  @Override
  public Payment update(UUID id, Patch<PaymentInput> patch, Call call) {
    held(id, call);
    return super.update(id, patch, call);
  }

  @Override
  protected void check(Change<Payment, PaymentInput> change) {
    if (!change.isNew() && change.record().status != PaymentStatus.DRAFT) {
      refuseUnlessOpen(change);
      return;
    }
    PaymentInput after = change.after();
    Call call = change.call();
    if (after.paidAt == null) {
      after.paidAt = call.now();
    } else if (after.paidAt.isAfter(call.now())) {
      throw Problems.invalid("paidAt", "in_future", "Must not be in the future");
    }
    PaymentMethod method =
        after.fromGateway
            ? methods.get(after.methodId, call)
            : methods.usable(after.methodId, "methodId", call);
    if (method.kind() == PaymentMethodKind.STRIPE && !after.fromGateway) {
      throw Problems.invalid(
          "methodId", "gateway_only", "Payments by Stripe are made by its notices only");
    }
    checkFee(after, method);
    refuseRepeated(change);
  }

  private static void refuseUnlessOpen(Change<Payment, PaymentInput> change) {
    PaymentInput before = change.before().orElseThrow();
    boolean open =
        INPUT.fields().stream()
            .filter(field -> !Field.same(field.get(before), field.get(change.after())))
            .allMatch(field -> OPEN_LATER.contains(field.name()));
    if (!open) {
      throw Problems.invalidState(
          "payment", change.record().status, "changed but for memo and externalReference");
    }
  }

  private static void checkFee(PaymentInput after, PaymentMethod method) {
    if (after.fee > after.amount) {
      throw Problems.invalid("fee", "too_big", "Must be at most the amount");
    }
    if (after.fee > 0 && method.feeAccountId().isEmpty()) {
      throw Problems.invalid("fee", "no_fee_account", method.name() + " has no account for fees");
    }
  }

  /** Waits for whoever records something of the same contact, so that one of two is refused. */
  private void refuseRepeated(Change<Payment, PaymentInput> change) {
    PaymentInput after = change.after();
    boolean same =
        !change.isNew()
            && !change.changes(input -> input.externalReference)
            && !change.changes(input -> input.amount);
    if (same || after.externalReference == null || after.externalReference.isBlank()) {
      return;
    }
    Call call = change.call();
    contacts.where("r.id = :id", call).with("id", after.contactId).locked().first();
    if (isKnown(change)) {
      throw Problems.conflict(
          "A payment with the same contact, amount, method and externalReference was recorded"
              + " within the last 24 hours");
    }
  }

  private boolean isKnown(Change<Payment, PaymentInput> change) {
    PaymentInput after = change.after();
    Call call = change.call();
    Instant since = call.now().minus(SAME_DAY);
    return where(
            "r.input.externalReference = :text and r.createdAt > :since and r.id <> :id and"
                + " r.input.contactId = :contact and r.input.methodId = :method and"
                + " r.input.amount = :amount and r.status <> :cancelled",
            call)
        .with("text", after.externalReference)
        .with("since", since)
        .with("id", change.record().id())
        .with("contact", after.contactId)
        .with("method", after.methodId)
        .with("amount", after.amount)
        .with("cancelled", PaymentStatus.CANCELLED)
        .any();
  }

  @Override
  protected void applied(Change<Payment, PaymentInput> change) {
    Payment payment = change.record();
    Call call = change.call();
    if (payment.status == PaymentStatus.DRAFT && change.changes(input -> input.allocations)) {
      Allocator.refuse(allocator.faults(payment, payment.allocations(), Map.of(), call));
      payment.allocations().forEach(one -> one.allocatedAt = null);
    }
    payment.reckon();
    if (change.isNew()) {
      payment.reference = DocumentNumbers.next(NUMBERS, call);
    }
  }

  @Override
  public void delete(UUID id, Call call) {
    held(id, call);
    super.delete(id, call);
  }

  @Override
  protected void removing(Payment payment, Call call) {
    if (payment.status != PaymentStatus.DRAFT) {
      throw Problems.invalidState("payment", payment.status, "deleted; cancel it");
    }
  }
}
