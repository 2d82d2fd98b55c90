package com.ecosire.domain.commerce.payments;

import com.ecosire.domain.commerce.invoices.Invoice;
import com.ecosire.domain.commerce.invoices.InvoiceSettling;
import com.ecosire.domain.commerce.invoices.Invoices;
import com.ecosire.domain.commerce.invoices.ledger.Receivables.Settling;
import com.ecosire.domain.commerce.invoices.ledger.SettlementKind;
import com.ecosire.domain.commerce.payments.PaymentAllocation.DocumentType;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Sees that payments pay documents, and no more than is due of them. */
final class Allocator {
  private final Invoices invoices;
  private final InvoiceSettling settling;

  Allocator(Invoices invoices, InvoiceSettling settling) {
    this.invoices = invoices;
    this.settling = settling;
  }

  /**
   * What is wrong with some allocations of a payment, for their documents as they are.
   *
   * @param before what the payment pays of documents already, by their ids
   */
  List<Violation> faults(
      Payment payment, List<PaymentAllocation> wanted, Map<UUID, Long> before, Call call) {
    Map<UUID, Invoice> documents = documents(wanted, call);
    List<Violation> faults = new ArrayList<>();
    Set<UUID> seen = new TreeSet<>();
    long sum = 0;
    for (int i = 0; i < wanted.size(); i++) {
      PaymentAllocation one = wanted.get(i);
      String path = "allocations[" + i + "].";
      sum += one.amount;
      if (!seen.add(one.documentId)) {
        faults.add(new Violation(path + "documentId", "duplicate", "Stands in the list twice"));
      } else {
        long own = before.getOrDefault(one.documentId, 0L);
        fault(path, payment, new Part(one, documents.get(one.documentId), own))
            .ifPresent(faults::add);
      }
    }
    long most = payment.amount() - (payment.amountRefunded - payment.amountCreditedBack);
    if (sum > most) {
      faults.add(
          new Violation("allocations", "too_big", "Must come to at most " + most + " in all"));
    }
    return faults;
  }

  private record Part(PaymentAllocation wanted, Invoice invoice, long own) {}

  private static Optional<Violation> fault(String path, Payment payment, Part part) {
    Invoice invoice = part.invoice;
    if (part.wanted.documentType != DocumentType.INVOICE || invoice == null) {
      return Optional.of(
          new Violation(path + "documentId", "unknown_reference", "There is no such document"));
    }
    boolean same =
        invoice.contactId().equals(payment.contactId())
            && invoice.currency().equals(payment.currency());
    if (!same || !payment.isInbound()) {
      return Optional.of(
          new Violation(
              path + "documentId",
              "unfit",
              "Must be an invoice of the same contact and currency, and the payment inbound"));
    }
    long most = part.own + (invoice.status().isOpen() ? invoice.amountDue() : 0);
    return part.wanted.amount > 0 && part.wanted.amount <= most
        ? Optional.empty()
        : Optional.of(
            new Violation(path + "amount", "too_big", "Must be above zero and at most " + most));
  }

  /** The documents, in one order for all callers, so that nobody waits for each other. */
  private Map<UUID, Invoice> documents(List<PaymentAllocation> wanted, Call call) {
    return held(wanted.stream().map(one -> one.documentId).collect(Collectors.toSet()), call);
  }

  private Map<UUID, Invoice> held(Set<UUID> ids, Call call) {
    Map<UUID, Invoice> found = new HashMap<>();
    invoices
        .where("r.id in :ids", call)
        .with("ids", ids)
        .orderBy("r.id")
        .locked()
        .all()
        .forEach(invoice -> found.put(invoice.id(), invoice));
    return found;
  }

  /** What a payment pays of documents, by their ids. */
  static Map<UUID, Long> amounts(List<PaymentAllocation> allocations) {
    Map<UUID, Long> amounts = new HashMap<>();
    allocations.forEach(one -> amounts.merge(one.documentId, one.amount, Long::sum));
    return amounts;
  }

  /**
   * Pays documents of a posted payment in place of those before; what stays the same is not
   * touched.
   *
   * @param before what was paid, and from when on new parts count
   */
  void pay(Payment payment, List<PaymentAllocation> wanted, Before before, Call call) {
    Map<UUID, Long> old = before.amounts;
    Map<UUID, Long> next = amounts(wanted);
    Set<UUID> ids = new TreeSet<>(old.keySet());
    ids.addAll(next.keySet());
    Map<UUID, Invoice> documents = held(ids, call);
    Map<UUID, Instant> times = new HashMap<>();
    payment.allocations().forEach(one -> times.put(one.documentId, one.allocatedAt));
    for (UUID id : ids) {
      long more = next.getOrDefault(id, 0L) - old.getOrDefault(id, 0L);
      if (more > 0) {
        settling.pay(
            documents.get(id),
            new Settling(SettlementKind.PAYMENT, more, before.at, payment.id()),
            call);
      } else if (more < 0) {
        settling.unpay(documents.get(id), payment.id(), -more, call);
      }
      if (more != 0) {
        times.put(id, call.now());
      }
    }
    payment.allocate(
        wanted.stream()
            .map(one -> PaymentAllocation.of(one.documentId, one.amount, times.get(one.documentId)))
            .toList());
  }

  /** What a payment paid until now, and from when on new parts count. */
  record Before(Map<UUID, Long> amounts, Instant at) {}

  /** Adds the contact's open documents by due date until nothing is left of a payment. */
  List<PaymentAllocation> fill(Payment payment, List<PaymentAllocation> present, Call call) {
    List<PaymentAllocation> filled = new ArrayList<>(present);
    Map<UUID, Long> own = amounts(present);
    long left =
        payment.amount()
            - (payment.amountRefunded - payment.amountCreditedBack)
            - own.values().stream().mapToLong(Long::longValue).sum();
    List<Invoice> open =
        invoices
            .where(
                "r.input.contactId = :contact and r.input.currency = :currency and r.amountDue > 0"
                    + " and r.number is not null",
                call)
            .with("contact", payment.contactId())
            .with("currency", payment.currency())
            .orderBy("r.input.dueDate, r.id")
            .all();
    for (Invoice invoice : open) {
      long part = Math.min(left, invoice.amountDue());
      if (part > 0) {
        long sum = own.getOrDefault(invoice.id(), 0L) + part;
        filled.removeIf(one -> one.documentId.equals(invoice.id()));
        filled.add(PaymentAllocation.of(invoice.id(), sum, call.now()));
        left -= part;
      }
    }
    return filled;
  }

  /** Refuses faults with 422. */
  static void refuse(List<Violation> faults) {
    if (!faults.isEmpty()) {
      throw Problems.invalid(faults);
    }
  }
}
