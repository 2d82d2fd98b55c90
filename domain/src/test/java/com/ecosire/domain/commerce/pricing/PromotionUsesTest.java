package com.ecosire.domain.commerce.pricing;

import static com.ecosire.domain.commerce.pricing.Market.item;
import static com.ecosire.domain.commerce.pricing.Market.map;
import static com.ecosire.domain.testing.Tenant.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.commerce.pricing.promotions.AppliedPromotion;
import com.ecosire.domain.commerce.products.SellableItem.ItemKey;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.testing.Tenant;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class PromotionUsesTest {
  private final Market market = new Market();
  private final Tenant tenant = market.tenant;
  private final UUID product = market.product("P");

  /** Prices an order as a module would, within its own transaction. */
  private PricedDocument price(Call call, Optional<UUID> contact, String... codes) {
    PriceRequest.Customer customer =
        new PriceRequest.Customer(
            contact, Optional.empty(), Optional.empty(), Optional.empty(), List.of(codes));
    PriceRequest.Line line =
        PriceRequest.Line.of("lineItems[0].", ItemKey.of(product, null), BigDecimal.ONE);
    return Market.PRICING
        .pricing()
        .price(new PriceRequest(customer, Optional.empty(), List.of(line)), call);
  }

  private UUID confirm(Optional<UUID> contact, String... codes) {
    UUID order = UUID.randomUUID();
    return within(
        call -> {
          List<AppliedPromotion> applied = price(call, contact, codes).promotions();
          Market.PRICING.uses().redeem(order, contact, applied, call);
          return order;
        });
  }

  private <R> R within(java.util.function.Function<Call, R> work) {
    return tenant.within("pricing.promotions.create", work);
  }

  private void cancel(UUID order) {
    within(
        call -> {
          Market.PRICING.uses().giveBack(order, call);
          return order;
        });
  }

  private int uses(UUID promotion) {
    return field(tenant.call("pricing.promotions.get", Map.of(), "id", promotion), "usageCount");
  }

  private static ProblemCode refusal(org.junit.jupiter.api.function.Executable work) {
    return assertThrows(ProblemException.class, work).problem().code();
  }

  @Test
  void aUseCountsWhenAnOrderTakesItAndIsGivenBack() {
    UUID promotion = market.promotion("code", "SUMMER");
    UUID order = confirm(Optional.empty(), "SUMMER");
    assertEquals(1, uses(promotion));
    assertEquals("promotion.redeemed", tenant.lastEvent().orElseThrow().event().name());
    cancel(order);
    assertEquals(0, uses(promotion));
    cancel(order);
    assertEquals(0, uses(promotion));
  }

  @Test
  void aPromotionThatIsUsedUpAppliesNoMore() {
    UUID promotion = market.promotion("code", "TWICE", "usageLimit", 2);
    confirm(Optional.empty(), "TWICE");
    UUID second = confirm(Optional.empty(), "TWICE");
    assertEquals("promotion.exhausted", tenant.lastEvent().orElseThrow().event().name());
    assertEquals("used_up", market.rejection(product, "TWICE"));
    AppliedPromotion stale = new AppliedPromotion(promotion, "TWICE", 100);
    assertEquals(ProblemCode.CONFLICT, refusal(() -> take(stale)));
    cancel(second);
    assertEquals("", market.rejection(product, "TWICE"));
  }

  private void take(AppliedPromotion applied) {
    within(
        call -> {
          Market.PRICING.uses().redeem(UUID.randomUUID(), Optional.empty(), List.of(applied), call);
          return applied;
        });
  }

  @Test
  void aContactUsesAPromotionAsOftenAsItMay() {
    UUID promotion = market.promotion("code", "ONCE", "usageLimitPerContact", 1);
    Optional<UUID> ada = Optional.of(market.contact());
    Optional<UUID> bob = Optional.of(market.contact());
    UUID order = confirm(ada, "ONCE");
    assertEquals("used_up", market.rejection(product, "ONCE", "contactId", ada.get()));
    confirm(bob, "ONCE");
    AppliedPromotion stale = new AppliedPromotion(promotion, "ONCE", 100);
    ProblemCode code =
        refusal(
            () ->
                within(
                    call -> {
                      Market.PRICING.uses().redeem(UUID.randomUUID(), ada, List.of(stale), call);
                      return stale;
                    }));
    assertEquals(ProblemCode.CONFLICT, code);
    cancel(order);
    confirm(ada, "ONCE");
    assertEquals(2, uses(promotion));
  }

  @Test
  void aGeneratedCodeIsUsedOnceAndComesBack() {
    UUID promotion = market.promotion();
    com.ecosire.domain.commerce.pricing.promotions.GeneratedCodes codes =
        tenant.call("pricing.codes.generate", map("count", 1), "id", promotion);
    String code = codes.codes().getFirst();
    UUID order = confirm(Optional.empty(), code.toLowerCase(java.util.Locale.ROOT));
    Page<?> used =
        tenant.call("pricing.codes.list", map("used", List.of(true)), "promotionId", promotion);
    assertEquals(order, field(used.data().getFirst(), "orderId"));
    assertEquals("used_up", market.rejection(product, code));
    AppliedPromotion stale = new AppliedPromotion(promotion, code, 100);
    assertEquals(ProblemCode.CONFLICT, refusal(() -> take(stale)));
    cancel(order);
    assertEquals("", market.rejection(product, code));
    confirm(Optional.empty(), code);
  }

  @Test
  void aPromotionThatWasUsedCannotBeDeletedEvenWhenItWasGivenBack() {
    UUID promotion = market.promotion("code", "SUMMER");
    cancel(confirm(Optional.empty(), "SUMMER"));
    assertEquals(
        ProblemCode.IN_USE,
        tenant.refused("pricing.promotions.delete", Map.of(), "id", promotion).code());
    tenant.call("pricing.promotions.update", map("active", false), "id", promotion);
    assertEquals("unknown", market.rejection(product, "SUMMER"));
  }

  @Test
  void anOrderThatFailsTakesNothing() {
    UUID promotion = market.promotion("code", "SUMMER");
    ProblemCode code =
        refusal(
            () ->
                within(
                    call -> {
                      List<AppliedPromotion> applied =
                          price(call, Optional.empty(), "SUMMER").promotions();
                      Market.PRICING
                          .uses()
                          .redeem(UUID.randomUUID(), Optional.empty(), applied, call);
                      throw com.ecosire.domain.problem.Problems.conflict("too little stock");
                    }));
    assertEquals(ProblemCode.CONFLICT, code);
    assertEquals(0, uses(promotion));
  }

  /** Both have priced their order while the promotion was free, which is what makes it a race. */
  @Test
  void ofOrdersThatCompeteForTheLastUsesOnlySoManyGetIt() throws Exception {
    UUID promotion = market.promotion("code", "RACE", "usageLimit", 2);
    int orders = 6;
    List<Boolean> won = race(orders, Optional.empty(), "RACE");
    assertEquals(2, won.stream().filter(one -> one).count());
    assertEquals(2, uses(promotion));
  }

  @Test
  void ofOrdersOfOneContactOnlySoManyGetIt() throws Exception {
    UUID promotion = market.promotion("code", "RACE", "usageLimitPerContact", 1);
    List<Boolean> won = race(4, Optional.of(market.contact()), "RACE");
    assertEquals(1, won.stream().filter(one -> one).count());
    assertEquals(1, uses(promotion));
  }

  @Test
  void ofOrdersWithTheSameGeneratedCodeOneGetsIt() throws Exception {
    UUID promotion = market.promotion();
    com.ecosire.domain.commerce.pricing.promotions.GeneratedCodes codes =
        tenant.call("pricing.codes.generate", map("count", 1), "id", promotion);
    List<Boolean> won = race(4, Optional.empty(), codes.codes().getFirst());
    assertEquals(1, won.stream().filter(one -> one).count());
    assertEquals(1, uses(promotion));
  }

  private List<Boolean> race(int orders, Optional<UUID> contact, String code) throws Exception {
    CyclicBarrier priced = new CyclicBarrier(orders);
    List<Boolean> won = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(orders)) {
      Callable<Boolean> order = () -> compete(contact, code, priced);
      List<Future<Boolean>> all = new ArrayList<>();
      for (int i = 0; i < orders; i++) {
        all.add(threads.submit(order));
      }
      for (Future<Boolean> one : all) {
        won.add(one.get());
      }
    }
    return won;
  }

  private boolean compete(Optional<UUID> contact, String code, CyclicBarrier priced) {
    try {
      within(
          call -> {
            // As after a write: what is read from here on is the state of this moment.
            call.session().connection();
            List<AppliedPromotion> applied = price(call, contact, code).promotions();
            assertEquals(1, applied.size());
            await(priced);
            Market.PRICING.uses().redeem(UUID.randomUUID(), contact, applied, call);
            return applied;
          });
      return true;
    } catch (ProblemException e) {
      assertEquals(ProblemCode.CONFLICT, e.problem().code());
      return false;
    }
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void twoPromotionsOfOneOrderAreTakenTogether() {
    UUID one = market.promotion("combinable", true);
    UUID two =
        market.promotion("combinable", true, "kind", "amount", "amount", 5, "currency", "usd");
    UUID order = confirm(Optional.empty());
    assertTrue(uses(one) == 1 && uses(two) == 1);
    PriceQuote quote = market.quote(List.of(item(product, 1)));
    assertEquals(2, quote.promotions().size());
    cancel(order);
    assertTrue(uses(one) == 0 && uses(two) == 0);
  }
}
