package com.ecosire.domain.commerce.products;

import static com.ecosire.domain.commerce.products.Shop.fault;
import static com.ecosire.domain.testing.Tenant.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.ecosire.domain.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProductCodesTest {
  private final Shop shop = new Shop();

  @Test
  void noTwoProductsShareASkuWhateverItsCase() {
    shop.product("Abc");
    assertEquals("already_exists sku", fault(shop.refused("aBC")));
  }

  @Test
  void noTwoProductsShareABarcode() {
    shop.product("A", "barcode", "x1");
    assertEquals("already_exists barcode", fault(shop.refused("B", "barcode", "X1")));
  }

  @Test
  void aProductAndAVariantCannotShareCodesEither() {
    Product shirt = shop.shirt("A");
    shop.variant(shirt.id(), "A-S", "S", "barcode", "77");
    assertEquals("already_exists sku", fault(shop.refused("a-s")));
    assertEquals("already_exists barcode", fault(shop.refused("B", "barcode", "77")));
    assertEquals("already_exists sku", fault(shop.variantRefused(shirt.id(), "a", "M")));
  }

  @Test
  void skusThatDifferInAnAccentAreDifferent() {
    shop.product("MUG-E");
    assertEquals("MUG-É", shop.product("MUG-É").sku());
  }

  @Test
  void aChangedCodeIsCheckedAndTheFormerOneIsFree() {
    Product one = shop.product("A", "barcode", "1");
    Product two = shop.product("B", "barcode", "2");
    assertEquals("already_exists sku", fault(shop.updateRefused(two.id(), "sku", "a")));
    assertEquals("already_exists barcode", fault(shop.updateRefused(two.id(), "barcode", "1")));
    shop.update(one.id(), "sku", "C", "barcode", null);
    Product moved = shop.update(two.id(), "sku", "A", "barcode", "1");
    assertEquals("A", moved.sku());
  }

  @Test
  void aProductMayChangeTheCaseOfItsOwnSku() {
    Product made = shop.product("abc");
    assertEquals("ABC", shop.update(made.id(), "sku", "ABC").sku());
  }

  @Test
  void anEmptyBarcodeIsNone() {
    shop.product("A", "barcode", "");
    assertNull(field(shop.product("B", "barcode", ""), "barcode"));
  }

  @Test
  void ofManyThatRaceForASkuOneGetsIt() throws Exception {
    List<Callable<String>> racers =
        IntStream.range(0, 8).<Callable<String>>mapToObj(i -> () -> outcome("RACE")).toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(racers.size())) {
      Map<String, Long> outcomes =
          threads.invokeAll(racers).stream()
              .map(Future::resultNow)
              .collect(Collectors.groupingBy(text -> text, Collectors.counting()));
      assertEquals(1, outcomes.get("made"));
      assertEquals(List.of("RACE"), shop.skus());
    }
  }

  private String outcome(String sku) {
    try {
      shop.product(sku);
      return "made";
    } catch (ProblemException e) {
      return e.problem().code().word();
    }
  }
}
