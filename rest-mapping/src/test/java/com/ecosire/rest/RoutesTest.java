package com.ecosire.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {
  private final Routes<String> routes = new Routes<>();

  RoutesTest() {
    routes.add("GET", "/api/orders", "list");
    routes.add("POST", "/api/orders", "create");
    routes.add("GET", "/api/orders/{id}", "get");
    routes.add("GET", "/api/orders/late", "late");
    routes.add("GET", "/api/orders/{orderId}/lines/{id}", "line");
    routes.add("GET", "/api/orders/late/mail/{id}", "mail");
  }

  @Test
  void findsTheMethodsOfAPath() {
    Routes.Match<String> match = routes.find("/api/orders").orElseThrow();
    assertEquals(Map.of("GET", "list", "POST", "create"), match.methods());
    assertEquals(List.of(), match.values());
  }

  @Test
  void givesTheValuesOfParametersInOrder() {
    Routes.Match<String> match = routes.find("/api/orders/a%20b/lines/7").orElseThrow();
    assertEquals(Map.of("GET", "line"), match.methods());
    assertEquals(List.of("a%20b", "7"), match.values());
  }

  @Test
  void takesALiteralBeforeAParameter() {
    assertEquals(Map.of("GET", "late"), routes.find("/api/orders/late").orElseThrow().methods());
    assertEquals(Map.of("GET", "get"), routes.find("/api/orders/later").orElseThrow().methods());
  }

  @Test
  void goesBackToTheParameterWhereTheLiteralLeadsNowhere() {
    Routes.Match<String> match = routes.find("/api/orders/late/lines/7").orElseThrow();
    assertEquals(Map.of("GET", "line"), match.methods());
    assertEquals(List.of("late", "7"), match.values());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/api",
        "/api/",
        "/api/orders/",
        "/api//orders",
        "/api/orders/1/lines",
        "/api/orders/1/lines/",
        "/api/orders/1/lines/2/3",
        "/orders",
        "/api/Orders"
      })
  void doesNotFindOtherPaths(String path) {
    assertTrue(routes.find(path).isEmpty());
  }

  @Test
  void refusesASecondRouteOfTheSameForm() {
    assertThrows(
        IllegalStateException.class, () -> routes.add("GET", "/api/orders/{number}", "other"));
  }
}
