package com.ecosire.domain.platform.organizations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.ecosire.domain.platform.Platform;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.testing.Tenant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlansTest {
  private static final String LIST = "organizations.plans.list";

  private final Tenant tenant = Platform.BUSINESS.tenant();

  private List<String> codes(Map<String, ?> values) {
    return this.page(values).data().stream().map(Plan::code).toList();
  }

  private Page<Plan> page(Map<String, ?> values) {
    return tenant.call(LIST, values);
  }

  @Test
  void theFourPlansHaveTheLimitsOfTheContract() {
    assertEquals(
        List.of("enterprise", "free", "starter", "business"), codes(Map.of("sortOrder", "asc")));
    assertLimits("free", 1_000L, 100, 2, 1L << 30);
    assertLimits("starter", 10_000L, 300, 10, 20L << 30);
    assertLimits("business", 100_000L, 1_000, 50, 200L << 30);
    Plan enterprise = Plans.named("enterprise");
    assertNull(enterprise.dailyCalls());
    assertEquals(5_000, enterprise.callsPerMinute());
  }

  private static void assertLimits(
      String code, long dailyCalls, int callsPerMinute, int seats, long... storage) {
    Plan plan = Plans.named(code);
    assertEquals(dailyCalls, plan.dailyCalls());
    assertEquals(callsPerMinute, plan.callsPerMinute());
    assertEquals(seats, plan.seats());
    assertEquals(storage[0], plan.storageBytes());
  }

  @Test
  void plansAreSortedByPriceDownwardsUnlessAskedOtherwise() {
    assertEquals(List.of("business", "starter", "free", "enterprise"), codes(Map.of()));
  }

  @Test
  void plansAreFilteredByCode() {
    assertEquals(List.of("starter", "free"), codes(Map.of("code", List.of("free", "starter"))));
    assertEquals(List.of(), codes(Map.of("code", List.of("gold"))));
  }

  @Test
  void plansAreReadPageByPage() {
    Page<Plan> first = page(Map.of("limit", 3));
    assertEquals(4, first.total().orElseThrow());
    String cursor = first.nextCursor().orElseThrow();
    Page<Plan> second = page(Map.of("limit", 3, "cursor", cursor));
    assertEquals(List.of("enterprise"), second.data().stream().map(Plan::code).toList());
    assertEquals(true, second.nextCursor().isEmpty());
    assertEquals(List.of("enterprise"), codes(Map.of("limit", 3, "page", 2)));
    assertEquals(List.of(), codes(Map.of("limit", 3, "page", 3)));
  }

  @Test
  void aCursorOfAnotherListIsRefused() {
    String cursor = page(Map.of("limit", 1)).nextCursor().orElseThrow();
    assertEquals(
        ProblemCode.INVALID_CURSOR,
        tenant.refused(LIST, Map.of("cursor", cursor, "sortOrder", "asc")).code());
  }
}
