package com.ecosire.domain.platform.organizations.plan;

import static com.ecosire.domain.platform.Platform.clock;
import static com.ecosire.domain.platform.Platform.open;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.platform.Platform;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.store.sql.Sql;
import com.ecosire.domain.testing.Tenant;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanChangesTest {
  private static final String LATER = "2026-04-01T00:00:00Z";

  private static Tenant on(String plan) {
    return open("Test " + UuidV7.next(), plan);
  }

  /** As the payments of a module that comes later do it. */
  private static Tenant paying(String plan) {
    Tenant tenant = on(plan);
    Platform.write(
        tenant,
        call ->
            Sql.of(call.session())
                .change(
                    "UPDATE organization SET planPeriod = 'MONTHLY', renewsAt = ? WHERE"
                        + " organizationId = ?",
                    Instant.parse(LATER),
                    tenant.organization()));
    return tenant;
  }

  private static CurrentPlan plan(Tenant tenant) {
    return tenant.call("organizations.plan", Map.of(), "id", tenant.organization());
  }

  private static ChangedPlan change(Tenant tenant, String code) {
    return tenant.call(
        "organizations.changePlan", Map.of("code", code), "id", tenant.organization());
  }

  private static Problem refused(Tenant tenant, String code) {
    return tenant.refused(
        "organizations.changePlan", Map.of("code", code), "id", tenant.organization());
  }

  @Test
  void aNewOrganizationIsOnThePlanFree() {
    CurrentPlan plan = plan(on("free"));
    assertEquals("free", plan.plan().code());
    assertEquals(PlanPeriod.NONE, plan.period());
    assertNull(plan.pendingPlan());
  }

  @Test
  void thePresentPlanAndAnUnknownOneAreRefused() {
    assertEquals(ProblemCode.CONFLICT, refused(on("starter"), "starter").code());
    assertEquals(ProblemCode.VALIDATION_FAILED, refused(on("starter"), "golden").code());
  }

  @Test
  void withoutPaymentsNobodyGetsFromThePlanFreeToAPaidOne() {
    Tenant tenant = on("free");
    assertEquals(ProblemCode.CONFLICT, refused(tenant, "starter").code());
    assertEquals("free", plan(tenant).plan().code());
  }

  @Test
  void aBiggerPlanBeginsAtOnce() {
    Tenant tenant = paying("starter");
    assertEquals(ChangedPlan.Status.CHANGED, change(tenant, "business").status());
    assertEquals("business", plan(tenant).plan().code());
    assertTrue(tenant.events().contains("organization.plan_changed"));
  }

  @Test
  void aSmallerPlanBeginsWhenWhatWasPaidForIsOver() {
    Tenant tenant = paying("business");
    ChangedPlan changed = change(tenant, "starter");
    assertEquals(ChangedPlan.Status.SCHEDULED, changed.status());
    assertEquals(Instant.parse(LATER), changed.effectiveAt());
    assertEquals("business", plan(tenant).plan().code());
    assertEquals("starter", plan(tenant).pendingPlan());
    assertEquals(0, settle(tenant));
    tenant.at(clock(LATER));
    assertEquals(1, settle(tenant));
    assertEquals("starter", plan(tenant).plan().code());
    assertNull(plan(tenant).pendingPlan());
  }

  private static long settle(Tenant tenant) {
    return Platform.job(tenant, "organizations.settlePlan").changed();
  }

  @Test
  void aPlanThatDoesNotAllowWhatIsUsedIsRefusedAndSaysWhat() {
    Tenant tenant = paying("starter");
    for (int i = 0; i < 6; i++) {
      tenant.call("api-keys.create", Map.of("name", "key " + i, "environment", "staging"));
    }
    Problem problem = refused(tenant, "free");
    assertEquals(ProblemCode.PLAN_LIMIT, problem.code());
    assertTrue(problem.detail().contains("6 API keys of 5"), problem.detail());
  }
}
