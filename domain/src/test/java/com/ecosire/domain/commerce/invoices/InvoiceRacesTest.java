package com.ecosire.domain.commerce.invoices;

import static com.ecosire.domain.commerce.invoices.Billing.line;
import static com.ecosire.domain.commerce.invoices.Billing.map;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.testing.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Many callers at once. */
class InvoiceRacesTest {
  private final Billing billing = new Billing();

  private List<Object> atOnce(List<Function<Tenant, Object>> works) throws Exception {
    CyclicBarrier start = new CyclicBarrier(works.size());
    List<Callable<Object>> calls = new ArrayList<>();
    for (Function<Tenant, Object> work : works) {
      Tenant tenant = billing.colleague();
      calls.add(
          () -> {
            start.await();
            return result(work, tenant);
          });
    }
    List<Object> results = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Object> future : threads.invokeAll(calls)) {
        results.add(future.get());
      }
    }
    return results;
  }

  private static Object result(Function<Tenant, Object> work, Tenant tenant) {
    for (int attempt = 0; ; attempt++) {
      try {
        return work.apply(tenant);
      } catch (ProblemException e) {
        // The chain of the server tries again what met in a deadlock or waited too long.
        if (e.problem().code() != ProblemCode.UNAVAILABLE || attempt == 5) {
          return e.problem().code();
        }
      }
    }
  }

  @Test
  void fiftyIssuedAtOnceGetNumbersWithoutAGap() throws Exception {
    List<Function<Tenant, Object>> works = new ArrayList<>();
    ConcurrentLinkedQueue<Invoice> drafts = new ConcurrentLinkedQueue<>();
    for (int i = 0; i < 50; i++) {
      // Every tenth cannot be issued, and must not use up a number.
      drafts.add(billing.draft(line("A", i % 10 == 9 ? -5 : 5)));
      works.add(
          tenant -> tenant.call("invoices.send", map("byEmail", false), "id", drafts.poll().id()));
    }
    List<Object> results = atOnce(works);
    TreeSet<String> numbers = new TreeSet<>();
    results.stream()
        .filter(Invoice.class::isInstance)
        .forEach(invoice -> numbers.add(((Invoice) invoice).number().orElseThrow()));
    assertEquals(45, numbers.size(), results::toString);
    assertEquals("INV/2026/0001", numbers.first());
    assertEquals("INV/2026/0045", numbers.last());
  }

  @Test
  void fiftyPaymentsAtOnceNeverExceedWhatIsDue() throws Exception {
    billing.method("bank_transfer");
    Invoice invoice = billing.issued(1_000);
    List<Function<Tenant, Object>> works = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      works.add(tenant -> tenant.call("invoices.pay", map("amount", 300L), "id", invoice.id()));
    }
    List<Object> results = atOnce(works);
    long paid = results.stream().filter(Invoice.class::isInstance).count();
    assertEquals(3, paid, results::toString);
    assertEquals(100, billing.read(invoice).amountDue());
    assertTrue(results.contains(ProblemCode.VALIDATION_FAILED), results::toString);
  }

  @Test
  void twoCreditsAtOnceNeverExceedTheInvoice() throws Exception {
    Invoice invoice = billing.issued(1_000);
    Function<Tenant, Object> credit =
        tenant ->
            tenant.call(
                "invoices.creditNote",
                map(
                    "reason",
                    "Back",
                    "lines",
                    List.of(map("lineId", invoice.lines().getFirst().id(), "amount", 600L))),
                "id",
                invoice.id());
    List<Object> results = atOnce(List.of(credit, credit, credit));
    assertEquals(
        2,
        results.stream().filter(ProblemCode.VALIDATION_FAILED::equals).count(),
        results::toString);
    assertEquals(400, billing.read(invoice).amountDue());
  }
}
