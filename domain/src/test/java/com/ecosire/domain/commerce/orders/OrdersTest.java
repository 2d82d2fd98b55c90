package com.ecosire.domain.commerce.orders;

import static com.ecosire.domain.commerce.orders.Sales.code;
import static com.ecosire.domain.commerce.orders.Sales.custom;
import static com.ecosire.domain.commerce.orders.Sales.line;
import static com.ecosire.domain.commerce.orders.Sales.map;
import static com.ecosire.domain.commerce.orders.Sales.path;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.commerce.orders.states.OrderInvoicing;
import com.ecosire.domain.commerce.orders.states.OrderSource;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.testing.Tenant;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrdersTest {
  private final Sales sales = new Sales();

  @Test
  void anOrderIsReadAsItWasMade() {
    UUID product = sales.product("MILL");
    Order made =
        sales.order(
            map(
                "lineItems",
                List.of(line(product, "discount", 10), custom("Engraving", 500)),
                "notes",
                "Ring twice",
                "shippingAddress",
                map("city", "Bath", "country", "GB")));
    Order read = sales.read(made);
    assertEquals("SO/2026/0001", read.reference());
    assertEquals(OrderStatus.DRAFT, read.status());
    assertEquals(OrderSource.MANUAL, read.source());
    assertEquals(OrderInvoicing.NOTHING, read.invoiceStatus);
    assertEquals("Bath", read.shippingAddress().orElseThrow().city());
    assertEquals("Ada Lovelace", read.contact.name());
    assertEquals("ada@example.com", read.contact.email());
    List<OrderLineItem> lines = read.input.lineItems;
    assertEquals(2, lines.size());
    assertEquals(made.input.lineItems.getFirst().id, lines.getFirst().id);
    assertEquals("MILL", lines.getFirst().productName);
    assertEquals(49_900, lines.getFirst().unitPrice);
    assertEquals(44_910, lines.getFirst().total);
    assertEquals(500, lines.getLast().total);
    assertEquals(45_410, read.total());
    assertEquals(1, read.version());
    assertEquals(List.of("order.created"), sales.orderEvents());
  }

  @Test
  void aNumberIsNeverGivenTwiceNotEvenAfterADraftWasDeleted() {
    Order first = sales.orderOf();
    Order second = sales.orderOf();
    sales.tenant.call("orders.delete", Map.of(), "id", second.id());
    assertEquals("SO/2026/0001", first.reference());
    assertEquals("SO/2026/0003", sales.orderOf().reference());
    sales.tenant.at(Sales.clock("2027-01-01T00:00:00Z"));
    assertEquals("SO/2027/0001", sales.orderOf().reference());
  }

  @Test
  void linesAreShownByPositionAndAreThoseOfTheirOwnPath() {
    Order order = sales.orderOf(custom("b", 1), custom("c", 2));
    OrderLine first = sales.addLine(order, custom("a", 3, "position", 0));
    List<String> shown =
        sales.read(order).input.lineItems.stream().map(item -> item.description).toList();
    assertEquals(List.of("a", "b", "c"), shown);
    Page<OrderLine> listed =
        sales.tenant.call(
            "orders.lines.list",
            map("sortBy", "position", "sortOrder", "asc"),
            "orderId",
            order.id());
    assertEquals(first.id(), listed.data().getFirst().id());
    assertEquals(
        sales.read(order).input.lineItems.stream().map(item -> item.id).toList(),
        listed.data().stream().map(OrderLine::id).toList());
  }

  @Test
  void lineItemsCannotChangeWithTheOrder() {
    Order order = sales.orderOf(custom("a", 1));
    Problem problem =
        sales.tenant.refused(
            "orders.update", map("lineItems", List.of(custom("b", 2))), "id", order.id());
    assertEquals("immutable", code(problem));
  }

  @Test
  void everyKindOfLineHasItsNeeds() {
    UUID product = sales.product("P");
    Problem problem =
        sales.refusedLines(
            map(),
            map("kind", "custom"),
            map("kind", "discount", "unitPrice", 5),
            map("kind", "note", "description", "x", "productId", product, "unitPrice", 1),
            map("kind", "shipping"),
            line(product, "quantity", 0),
            line(product, "unitPrice", -1),
            map("kind", "product", "variantId", product));
    List<String> faults =
        problem.details().stream().map(fault -> fault.field() + " " + fault.code()).toList();
    assertEquals(
        List.of(
            "lineItems[0].productId required",
            "lineItems[1].description required",
            "lineItems[1].unitPrice required",
            "lineItems[2].unitPrice not_negative",
            "lineItems[3].productId not_allowed",
            "lineItems[3].unitPrice not_allowed",
            "lineItems[4].unitPrice required",
            "lineItems[5].quantity too_small",
            "lineItems[6].unitPrice too_small",
            "lineItems[7].productId required",
            "lineItems[7].productId required"),
        faults);
  }

  @Test
  void quantityIsWholeForWhatCountsInUnits() {
    UUID pieces = sales.product("PIECE");
    UUID coffee = sales.product("COFFEE", "uom", "kg", "price", 1001);
    assertEquals("not_whole", code(sales.refusedLines(line(pieces, "quantity", 1.5))));
    Order order = sales.orderOf(line(coffee, "quantity", new BigDecimal("1.5")));
    assertEquals(1502, order.total());
  }

  @Test
  void unknownAndArchivedProductsAndProductsWithVariantsAreRefusedEachWithItsPath() {
    UUID archived = sales.product("OLD");
    sales.tenant.call("products.archive", Map.of(), "id", archived);
    UUID shirt =
        sales.product(
            "SHIRT", "attributes", List.of(map("name", "Size", "values", List.of("S", "M"))));
    Object small =
        sales.tenant.call(
            "products.variants.create",
            map("sku", "SHIRT-S", "options", List.of(map("name", "Size", "value", "S"))),
            "productId",
            shirt);
    Problem problem = sales.refusedLines(line(UUID.randomUUID()), line(archived), line(shirt));
    assertEquals(
        List.of("unknown_reference", "archived", "variant_required"),
        problem.details().stream().map(fault -> fault.code()).toList());
    assertEquals("lineItems[0].productId", path(problem));
    Order order = sales.orderOf(line(shirt, "variantId", Tenant.id(small)));
    assertEquals("SHIRT / S", order.input.lineItems.getFirst().productName);
  }

  @Test
  void referencesToModulesThatDoNotExistAreRefused() {
    Problem problem = sales.refused(map("warehouseId", UUID.randomUUID()));
    assertEquals(ProblemCode.UNKNOWN_REFERENCE, problem.code());
    assertEquals("warehouseId", path(problem));
    assertEquals("contactId", path(sales.refused(map("contactId", UUID.randomUUID()))));
  }

  @Test
  void onlyADraftCanBeDeletedAndNothingOfItStays() {
    Order order = sales.orderOf(custom("a", 1));
    Order confirmed = sales.orderOf(custom("b", 1));
    sales.act("confirm", confirmed);
    Problem problem = sales.refusedAct("delete", confirmed);
    assertEquals(ProblemCode.INVALID_STATE, problem.code());
    sales.tenant.call("orders.delete", Map.of(), "id", order.id());
    assertEquals(ProblemCode.NOT_FOUND, sales.refusedAct("get", order).code());
    assertEquals(
        ProblemCode.NOT_FOUND,
        sales.tenant.refused("orders.lines.list", map(), "orderId", order.id()).code());
  }

  @Test
  void afterTheDraftOnlyNotesAndTheWayOfTheGoodsCanChange() {
    Order order = sales.orderOf(custom("a", 1));
    sales.act("confirm", order);
    assertEquals("Fragile", sales.update(order, "notes", "Fragile").input.notes);
    sales.update(order, "shippingAddress", map("city", "Bath"));
    Problem problem =
        sales.tenant.refused("orders.update", map("currency", "eur"), "id", order.id());
    assertEquals(ProblemCode.INVALID_STATE, problem.code());
    assertTrue(problem.detail().contains("confirmed"), problem.detail());
    sales.act("start", order);
    sales.act("deliver", order);
    assertEquals(
        ProblemCode.INVALID_STATE,
        sales
            .tenant
            .refused("orders.update", map("shippingAddress", map("city", "X")), "id", order.id())
            .code());
    assertEquals("Thanks", sales.update(order, "notes", "Thanks").input.notes);
  }

  @Test
  void anUpdateThatChangesNothingLeavesTheVersion() {
    Order order = sales.order(map("lineItems", List.of(custom("a", 1)), "notes", "x"));
    assertEquals(1, sales.update(order, "notes", "x").version());
    assertEquals(2, sales.update(order, "notes", "y").version());
    Problem stale =
        sales.tenant.expecting(1).refused("orders.update", map("notes", "z"), "id", order.id());
    assertEquals(ProblemCode.PRECONDITION_FAILED, stale.code());
  }

  @Test
  void otherOrganizationsSeeNothing() {
    Order order = sales.orderOf(custom("a", 1));
    Sales other = new Sales();
    assertEquals(ProblemCode.NOT_FOUND, other.refusedAct("get", order).code());
    assertEquals(ProblemCode.NOT_FOUND, other.refusedAct("confirm", order).code());
    assertEquals(
        ProblemCode.NOT_FOUND,
        other.tenant.refused("orders.lines.create", custom("x", 1), "orderId", order.id()).code());
    assertEquals("contactId", path(other.refused(map("contactId", sales.customer))));
  }

  @Test
  void aDuplicateAsksPricesAnewAndLeavesOutWhatIsArchived() {
    UUID product = sales.product("P", "price", 1000);
    UUID old = sales.product("OLD", "name", "Old mill");
    sales.promotion();
    Order order =
        sales.order(
            map(
                "lineItems",
                List.of(line(product), line(old), custom("a", 7)),
                "couponCodes",
                List.of("SPRING")));
    sales.tenant.call("products.update", map("price", 2000), "id", product);
    sales.tenant.call("products.archive", Map.of(), "id", old);
    Order copy = sales.act("duplicate", order);
    assertEquals(OrderStatus.DRAFT, copy.status());
    assertNotEquals(order.reference(), copy.reference());
    assertEquals(2007, copy.total());
    assertEquals(List.of(), copy.input.couponCodes);
    assertTrue(copy.input.notes.contains("Old mill"), copy.input.notes);
    Order kept = sales.act("duplicate", order, "keepPrices", true);
    assertEquals(1007, kept.total());
    UUID other = sales.contact("name", "B");
    assertEquals(other, sales.<Order>act("duplicate", order, "contactId", other).contactId());
    assertNull(sales.<Order>act("duplicate", copy).input.notes);
    assertFalse(copy.input.lineItems.isEmpty());
  }
}
