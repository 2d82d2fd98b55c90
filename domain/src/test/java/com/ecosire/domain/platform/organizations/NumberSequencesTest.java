package com.ecosire.domain.platform.organizations;

import static com.ecosire.domain.platform.Platform.clock;
import static com.ecosire.domain.platform.Platform.write;
import static com.ecosire.domain.testing.Tenant.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.platform.Platform;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.testing.Tenant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How sequences are shown and changed. */
class NumberSequencesTest extends WithNumbers {
  private Problem refused(String code, Map<String, ?> values) {
    return tenant.refused("organizations.sequences.update", values, path(code));
  }

  @Test
  void aSequenceShowsWhatComesNextAndWhatCameLast() {
    next("SO");
    next("SO");
    NumberSequence read = tenant.call("organizations.sequences.get", Map.of(), path("SO"));
    assertEquals("SO", field(read, "code"));
    assertEquals("SO/{year}/{number:4}", field(read, "pattern"));
    assertEquals(Long.valueOf(3), field(read, "nextNumber"));
    assertEquals("SO/2026/0002", field(read, "lastIssued"));
    assertEquals(NumberReset.YEARLY, field(read, "resets"));
    assertEquals(tenant.organization(), read.organizationId());
    assertEquals(3, read.version());
  }

  @Test
  void aSequenceShowsOneInANewYearBeforeItsFirstDocument() {
    next("SO");
    next("SO");
    tenant.at(clock("2027-01-01T00:00:00Z"));
    assertEquals(Long.valueOf(1), field(sequence("SO"), "nextNumber"));
    assertEquals(Long.valueOf(5), field(update("SO", Map.of("nextNumber", 5)), "nextNumber"));
    assertEquals("SO/2027/0005", next("SO"));
    assertEquals("SO/2026/0003", next(Numbering.SALES_ORDER, LocalDate.of(2026, 12, 31)));
  }

  @Test
  void everyOrganizationHasTheBuiltInSequences() {
    Page<NumberSequence> all = list(Map.of("sortOrder", "asc"));
    assertEquals(
        List.of("CN", "HD", "INV", "PO", "QO", "SO"),
        all.data().stream().map(one -> one.code).toList());
    assertEquals(
        List.of("CN", "HD", "INV"),
        all.data().stream().filter(one -> one.gapless).map(one -> one.code).toList());
  }

  @Test
  void sequencesAreSearchedAndFiltered() {
    update("PO", Map.of("resets", "never"));
    assertEquals(1, list(Map.of("search", "HD-")).data().size());
    assertEquals(1, list(Map.of("resets", List.of("never"))).data().size());
  }

  @Test
  void theNextNumberMayOnlyGrow() {
    update("SO", Map.of("nextNumber", 100));
    assertEquals("SO/2026/0100", next("SO"));
    Problem problem = refused("SO", Map.of("nextNumber", 100));
    assertEquals(ProblemCode.VALIDATION_FAILED, problem.code());
    assertEquals("nextNumber", problem.details().getFirst().field());
    assertEquals("SO/2026/0101", next("SO"));
  }

  @Test
  void aBadPatternIsRefused() {
    Problem problem = refused("SO", Map.of("pattern", "SO/{year}", "nextNumber", 0));
    assertEquals(422, problem.code().status());
    assertEquals(422, refused("SO", Map.of("pattern", "SO/{year}")).code().status());
    assertEquals(422, refused("SO", Map.of("gapless", true)).code().status());
  }

  @Test
  void aNumberTakenMeanwhileMakesAnUpdateStale() {
    long version = sequence("SO").version();
    Object[] path = path("SO");
    next("SO");
    Problem problem =
        tenant
            .expecting(version)
            .refused("organizations.sequences.update", Map.of("nextNumber", 9), path);
    assertEquals(ProblemCode.PRECONDITION_FAILED, problem.code());
  }

  @Test
  @Timeout(20)
  void anUpdateWaitsForNumbersThatAreBeingTaken() throws Exception {
    Object[] path = path("SO");
    try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
      Future<Object> update =
          write(
              tenant,
              call -> {
                DocumentNumbers.next("SO", call);
                Tenant admin = tenant.as(Platform.key(tenant, Access.ADMIN));
                Future<Object> waiting =
                    threads.submit(
                        () ->
                            admin.call(
                                "organizations.sequences.update", Map.of("nextNumber", 50), path));
                assertThrows(TimeoutException.class, () -> waiting.get(300, TimeUnit.MILLISECONDS));
                return waiting;
              });
      update.get();
    }
    assertEquals("SO/2026/0050", next("SO"));
  }
}
