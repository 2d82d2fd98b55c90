package com.ecosire.domain.commerce.licenses;

import static com.ecosire.domain.commerce.licenses.Licensing.map;
import static com.ecosire.domain.testing.Tenant.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.platform.Platform;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.store.sql.Sql;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What running applications are answered. */
class LicenseClientsTest {
  private static final String SHOP = "shop.example.com";
  private final Licensing house = new Licensing();

  private Object validate(License license, String domain) {
    return house.client("validate", license, domain);
  }

  private static void assertRefused(String reason, String message, Object answer) {
    assertEquals(false, field(answer, "valid"));
    assertEquals(reason, field(answer, "reason").toString());
    assertEquals(message, field(answer, "message"));
  }

  @Test
  void aLicenseIsValidWhereItIsBoundAndWhereASeatIsFree() {
    house.policy("activationsLimit", 1);
    License license = house.grant();
    Object free = validate(license, SHOP);
    assertEquals(true, field(free, "valid"));
    assertEquals(false, field(free, "activated"));
    assertNull(field(free, "reason"));
    house.client("activate", license, "https://www." + SHOP + "/");
    Object bound = validate(license, SHOP);
    assertEquals(true, field(bound, "valid"));
    assertEquals(true, field(bound, "activated"));
    assertEquals(license.key(), field(field(bound, "license"), "key"));
    assertRefused(
        "DOMAIN_NOT_ACTIVATED", "Activation limit reached", validate(license, "b.example.com"));
  }

  @ParameterizedTest
  @CsvSource({"suspend, SUSPENDED, License suspended", "revoke, REVOKED, License revoked"})
  void whatWasStoppedIsNotValidAndCannotBeBound(String action, String reason, String message) {
    house.policy();
    License license = house.grant();
    house.act(action, license, "reason", "Fraud");
    assertRefused(reason, message, validate(license, SHOP));
    Problem problem = house.refusedClient("activate", license, SHOP);
    assertEquals(ProblemCode.VALIDATION_FAILED, problem.code());
    assertEquals(message, problem.details().getFirst().message());
  }

  @Test
  void anExpiredLicenseIsValidWithinItsGrace() {
    house.policy("termDays", 1, "graceDays", 2);
    License license = house.grant();
    house.client("activate", license, SHOP);
    house.at("2026-03-15T12:00:00Z");
    Object late = validate(license, SHOP);
    assertEquals(true, field(late, "valid"));
    assertEquals(true, field(late, "inGrace"));
    assertEquals(LicenseStatus.EXPIRED, field(field(late, "license"), "status"));
    Problem problem = house.refusedClient("activate", license, "b.example.com");
    assertEquals("License expired", problem.details().getFirst().message());
    house.at("2026-03-17T12:00:00Z");
    assertRefused("EXPIRED", "License expired", validate(license, SHOP));
    house.client("deactivate", license, SHOP);
  }

  @Test
  void anUnknownKeyIsNotFoundAndAMistypedOneIsNoKey() {
    Problem unknown =
        house.tenant.refused(
            "licenses.validate",
            map(
                "key",
                com.ecosire.domain.commerce.licenses.keys.LicenseKeys.make("ACME"),
                "domain",
                SHOP));
    assertEquals(ProblemCode.NOT_FOUND, unknown.code());
    assertEquals("License not found", unknown.detail());
    assertEquals(
        ProblemCode.VALIDATION_FAILED,
        house
            .tenant
            .refused("licenses.validate", map("key", "ACME-0000-0000-0000-0000", "domain", SHOP))
            .code());
  }

  @Test
  void theWorldIsToldOfADomainsFirstValidAnswerAndThenHourly() {
    house.policy("activationsLimit", 2);
    License license = house.grant();
    house.client("activate", license, SHOP);
    for (String time : List.of("12:00:00", "12:30:00", "12:59:59", "13:00:00", "13:10:00")) {
      house.at("2026-03-14T" + time + "Z");
      validate(license, SHOP);
    }
    validate(license, "b.example.com");
    assertEquals(3, house.events().stream().filter("license.validated"::equals).count());
    assertEquals(3, house.log(license).stream().filter("VALIDATED"::equals).count());
    assertEquals("2026-03-14T13:10:00Z", field(house.read(license), "lastSeenAt").toString());
    LicenseUse told = (LicenseUse) house.tenant.lastEvent().orElseThrow().payload();
    assertEquals("b.example.com", told.domain());
    assertNull(told.activationId());
  }

  @Test
  void refusalsAreNotedHourlyWhateverTheDomain() {
    house.policy();
    License license = house.grant();
    house.act("suspend", license, "reason", "Fraud");
    for (int i = 0; i < 3; i++) {
      validate(license, i + SHOP);
    }
    assertEquals(List.of("REFUSED", "SUSPENDED", "ISSUED"), house.log(license));
    house.at("2026-03-14T13:00:00Z");
    validate(license, SHOP);
    assertEquals(2, house.log(license).stream().filter("REFUSED"::equals).count());
  }

  @Test
  void activationCountsADomainOnce() {
    house.policy("activationsLimit", 2);
    License license = house.grant();
    for (int i = 0; i < 2; i++) {
      Object answer = house.client("activate", license, SHOP);
      assertEquals(1, (int) field(answer, "activationsCount"));
      assertEquals(2, (int) field(answer, "activationsLimit"));
    }
    house.client("activate", license, "b.example.com");
    Problem full = house.refusedClient("activate", license, "c.example.com");
    assertEquals(ProblemCode.CONFLICT, full.code());
    assertEquals("Activation limit reached", full.detail());
    Object freed = house.client("deactivate", license, SHOP);
    assertEquals(1, (int) field(freed, "activationsCount"));
    house.client("activate", license, "c.example.com");
    assertEquals(ProblemCode.NOT_FOUND, house.refusedClient("deactivate", license, SHOP).code());
    assertEquals(ProblemCode.NOT_FOUND, house.refusedClient("heartbeat", license, SHOP).code());
  }

  @Test
  void placesToTryThingsOutAtDoNotCountUpToFive() {
    house.policy("activationsLimit", 1);
    License license = house.grant();
    house.client("activate", license, SHOP);
    for (String place : List.of("localhost", "10.0.0.1", "shop.test", "dev.x.org", "a.local")) {
      Object answer = house.client("activate", license, place);
      assertEquals(1, (int) field(answer, "activationsCount"));
    }
    assertEquals(
        ProblemCode.CONFLICT, house.refusedClient("activate", license, "staging.x.org").code());
    assertRefused(
        "DOMAIN_NOT_ACTIVATED", "Activation limit reached", validate(license, "staging.x.org"));
  }

  @Test
  void withoutFreePlacesTheyCountLikeOthers() {
    house.policy("activationsLimit", 1, "freeDevDomains", false);
    License license = house.grant();
    Object answer = house.client("activate", license, "localhost");
    assertEquals(1, (int) field(answer, "activationsCount"));
    assertEquals(ProblemCode.CONFLICT, house.refusedClient("activate", license, SHOP).code());
  }

  @Test
  void aBoundDomainCoversThoseBelowWhereThePolicySaysSo() {
    UUID policy = house.policy("activationsLimit", 1, "includeSubdomains", true);
    License license = house.grant();
    house.client("activate", license, "example.com");
    assertEquals(true, field(validate(license, "a.b.example.com"), "activated"));
    Object answer = house.client("activate", license, SHOP);
    assertEquals(1, (int) field(answer, "activationsCount"));
    house.client("heartbeat", license, SHOP);
    house.tenant.call("licenses.policies.update", map("includeSubdomains", false), "id", policy);
    assertEquals(false, field(validate(license, SHOP), "valid"));
  }

  @Test
  void aDomainRunsOneLicenseOfAProductAtATime() {
    house.policy();
    License first = house.grant();
    License second = house.grant();
    house.client("activate", first, SHOP);
    house.client("activate", first, "localhost");
    Problem problem = house.refusedClient("activate", second, SHOP);
    assertEquals(ProblemCode.CONFLICT, problem.code());
    assertTrue(!problem.detail().contains(first.key()));
    house.client("activate", second, "localhost");
    house.client("deactivate", first, SHOP);
    house.client("activate", second, SHOP);
  }

  @Test
  void aHeartbeatSaysWhenTheNextIsDueAndNotesAnotherMachine() {
    house.policy("heartbeatDays", 3);
    License license = house.grant();
    house.client("activate", license, SHOP, "fingerprint", "one", "appVersion", "1.0");
    Object answer = house.client("heartbeat", license, SHOP, "fingerprint", "one");
    assertEquals("2026-03-17T12:00:00Z", field(answer, "nextHeartbeatAt").toString());
    assertEquals(true, field(answer, "valid"));
    house.client("heartbeat", license, SHOP, "fingerprint", "two");
    com.ecosire.domain.query.Page<com.ecosire.domain.commerce.licenses.log.LicenseHistory> page =
        house.tenant.call("licenses.log", map("kind", "heartbeat"), "id", license.id());
    assertEquals(
        List.of("another machine than before", "ok"),
        page.data().stream().map(entry -> entry.result()).toList());
  }

  @Test
  void aModuleThatIsDisabledAnswersNoApplication() {
    house.policy();
    License license = house.grant();
    Platform.write(
        house.tenant,
        call ->
            Sql.of(call.session())
                .change(
                    "UPDATE organization SET disabledModules = '[\"licenses\"]' WHERE id = ?",
                    call.organization()));
    assertEquals(
        ProblemCode.MODULE_DISABLED, house.refusedClient("validate", license, SHOP).code());
  }

  @Test
  void of50CallsFor3SeatsExactly3GetOne() throws Exception {
    house.policy("activationsLimit", 3);
    License license = house.grant();
    assertEquals(3, together(50, i -> "shop" + i + ".example.com", license).size());
    assertEquals(3, house.read(license).activationsCount());
  }

  @Test
  void ofManyCallsForOneDomainAllSucceedAndOneCounts() throws Exception {
    house.policy("activationsLimit", 3);
    License license = house.grant();
    assertEquals(20, together(20, i -> SHOP, license).size());
    assertEquals(1, house.read(license).activationsCount());
  }

  private List<Object> together(
      int calls, java.util.function.IntFunction<String> domain, License license) throws Exception {
    List<Object> answers = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService callers = Executors.newFixedThreadPool(10)) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < calls; i++) {
        Map<String, Object> sent = map("key", license.key(), "domain", domain.apply(i));
        all.add(
            callers.submit(
                () -> {
                  start.await();
                  try {
                    answers.add(Licensing.BUSINESS.tenant().call("licenses.activate", sent));
                  } catch (com.ecosire.domain.problem.ProblemException e) {
                    assertEquals(ProblemCode.CONFLICT, e.problem().code());
                  }
                  return null;
                }));
      }
      start.countDown();
      for (Future<?> each : all) {
        each.get();
      }
    }
    return answers;
  }
}
