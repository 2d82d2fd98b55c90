package com.ecosire.domain.commerce.orders;

import static com.ecosire.domain.commerce.orders.Sales.custom;
import static com.ecosire.domain.commerce.orders.Sales.line;
import static com.ecosire.domain.commerce.orders.Sales.map;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.testing.Tenant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class OrderRacesTest {
  private final Sales sales = new Sales();

  /** Lets some callers do the same at once; gives what each got, a problem as its code. */
  private List<Object> atOnce(int callers, Function<Tenant, Object> work) throws Exception {
    CyclicBarrier start = new CyclicBarrier(callers);
    List<Callable<Object>> calls = new ArrayList<>();
    for (int i = 0; i < callers; i++) {
      Tenant tenant = sales.colleague();
      calls.add(
          () -> {
            start.await();
            return work.apply(tenant);
          });
    }
    List<Object> results = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Object>> futures = calls.stream().map(threads::submit).toList();
      for (Future<Object> future : futures) {
        results.add(result(future));
      }
    }
    return results;
  }

  private static Object result(Future<Object> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ProblemException refused) {
        return refused.problem().code();
      }
      throw new AssertionError(e.getCause());
    }
  }

  @Test
  void twoConfirmsAtOnceSucceedOnce() throws Exception {
    for (int round = 0; round < 5; round++) {
      Order order = sales.orderOf(custom("a", 1000));
      List<Object> results =
          atOnce(4, tenant -> tenant.call("orders.confirm", map(), "id", order.id()));
      assertEquals(1, results.stream().filter(Order.class::isInstance).count(), results::toString);
      assertEquals(
          3, results.stream().filter(ProblemCode.INVALID_STATE::equals).count(), results::toString);
      assertEquals(2, sales.read(order).version());
    }
  }

  @Test
  void twoOrdersThatCompeteForTheLastUseOfACodeCannotBothGetIt() throws Exception {
    UUID product = sales.product("P", "price", 1000);
    UUID promotion = sales.promotion("usageLimit", 1);
    List<UUID> orders = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      orders.add(
          sales
              .order(map("lineItems", List.of(line(product)), "couponCodes", List.of("SPRING")))
              .id());
    }
    List<UUID> left = new ArrayList<>(orders);
    List<Object> results =
        atOnce(
            3,
            tenant -> {
              UUID own;
              synchronized (left) {
                own = left.removeFirst();
              }
              return tenant.call("orders.confirm", map(), "id", own);
            });
    assertEquals(1, results.stream().filter(Order.class::isInstance).count(), results::toString);
    assertEquals(
        2, results.stream().filter(ProblemCode.CONFLICT::equals).count(), results::toString);
    int uses =
        Tenant.<Integer>field(
            sales.tenant.call("pricing.promotions.get", map(), "id", promotion), "usageCount");
    assertEquals(1, uses);
    long drafts =
        orders.stream()
            .map(id -> (Order) sales.tenant.call("orders.get", map(), "id", id))
            .filter(order -> order.status() == OrderStatus.DRAFT)
            .count();
    assertEquals(2, drafts);
  }

  @Test
  void numbersAreUniqueAndWithoutGapsUnderFiftyCreationsAtOnce() throws Exception {
    Map<String, Object> values =
        map("contactId", sales.customer, "lineItems", List.of(custom("a", 1)));
    List<Object> made = atOnce(50, tenant -> tenant.call("orders.create", values));
    List<String> numbers =
        made.stream()
            .peek(one -> assertTrue(one instanceof Order, one::toString))
            .map(Order.class::cast)
            .map(Order::reference)
            .sorted()
            .toList();
    assertEquals(50, new HashSet<>(numbers).size());
    assertEquals("SO/2026/0001", numbers.getFirst());
    assertEquals("SO/2026/0050", numbers.getLast());
  }

  @Test
  void linesThatAreAddedAtOnceAllCount() throws Exception {
    Order order = sales.orderOf(custom("a", 100));
    atOnce(
        8, tenant -> tenant.call("orders.lines.create", custom("b", 100), "orderId", order.id()));
    Order read = sales.read(order);
    assertEquals(900, read.total());
    assertEquals(9, read.input.lineItems.size());
  }

  @Test
  void aLineThatIsAddedWhileTheOrderIsConfirmedCountsOrIsRefused() throws Exception {
    for (int round = 0; round < 5; round++) {
      Order order = sales.orderOf(custom("a", 100));
      List<Boolean> turns = new ArrayList<>(List.of(true, false));
      atOnce(
          2,
          tenant -> {
            boolean confirms;
            synchronized (turns) {
              confirms = turns.removeFirst();
            }
            return confirms
                ? tenant.call("orders.confirm", map(), "id", order.id())
                : tenant.call("orders.lines.create", custom("b", 50), "orderId", order.id());
          });
      Order read = sales.read(order);
      assertEquals(OrderStatus.CONFIRMED, read.status());
      long sum = read.input.lineItems.stream().mapToLong(item -> item.total).sum();
      assertEquals(sum, read.total());
    }
  }

  @Test
  void aFailureInTheMiddleLeavesNothing() {
    Sales.BROKEN.add(sales.customer);
    try {
      Map<String, Object> values =
          map("contactId", sales.customer, "lineItems", List.of(custom("a", 1)));
      assertEquals(ProblemCode.CONFLICT, sales.tenant.refused("orders.create", values).code());
    } finally {
      Sales.BROKEN.remove(sales.customer);
    }
    assertTrue(sales.list(map()).data().isEmpty());
    assertEquals("SO/2026/0001", sales.orderOf().reference());
  }
}
