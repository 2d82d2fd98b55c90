package com.ecosire.domain.platform.organizations;

import static com.ecosire.domain.platform.Platform.clock;
import static com.ecosire.domain.platform.Platform.open;
import static com.ecosire.domain.platform.Platform.write;
import static com.ecosire.domain.testing.Tenant.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ecosire.domain.operation.Access;
import com.ecosire.domain.platform.Platform;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.testing.Tenant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DocumentNumbersTest {
  private final Tenant tenant = open();

  private String next(String code) {
    return write(tenant, call -> DocumentNumbers.next(code, call));
  }

  private String next(Numbering numbering, LocalDate day) {
    return write(tenant, call -> DocumentNumbers.next(numbering, day, call));
  }

  private Page<NumberSequence> list(Map<String, ?> values) {
    return tenant.call(
        "organizations.sequences.list", values, "organizationId", tenant.organization());
  }

  private NumberSequence sequence(String code) {
    return list(Map.of("code", List.of(code))).data().getFirst();
  }

  private Object[] path(String code) {
    return new Object[] {"organizationId", tenant.organization(), "id", sequence(code).id()};
  }

  private NumberSequence update(String code, Map<String, ?> values) {
    return tenant.call("organizations.sequences.update", values, path(code));
  }

  private Problem refused(String code, Map<String, ?> values) {
    return tenant.refused("organizations.sequences.update", values, path(code));
  }

  @Test
  void numbersHaveTheFormsOfThePublicPages() {
    assertEquals("SO/2026/0001", next("SO"));
    assertEquals("SO/2026/0002", next("SO"));
    assertEquals("QO/2026/0001", next("QO"));
    assertEquals("PO/2026/0001", next("PO"));
    assertEquals("INV/2026/0001", next("INV"));
    assertEquals("CN/2026/0001", next("CN"));
    assertEquals("HD-2026-0001", next("HD"));
  }

  @Test
  void organizationsAreNumberedApart() {
    assertEquals("SO/2026/0001", next("SO"));
    assertEquals("SO/2026/0001", write(open(), call -> DocumentNumbers.next("SO", call)));
  }

  @Test
  void severalNumbersOfOneCallFollowEachOther() {
    List<String> numbers =
        write(
            tenant,
            call -> List.of(DocumentNumbers.next("SO", call), DocumentNumbers.next("SO", call)));
    assertEquals(List.of("SO/2026/0001", "SO/2026/0002"), numbers);
  }

  @Test
  void concurrentCallsShareNoNumberAndLeaveNoGap() throws Exception {
    TreeSet<String> numbers = new TreeSet<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Callable<String>> calls =
          IntStream.range(0, 120).<Callable<String>>mapToObj(i -> () -> next("INV")).toList();
      for (Future<String> number : threads.invokeAll(calls)) {
        numbers.add(number.get());
      }
    }
    assertEquals(120, numbers.size());
    assertEquals("INV/2026/0120", numbers.last());
  }

  @Test
  void theFirstNumbersOfAKindAreRaceFreeToo() throws Exception {
    Numbering rare = Numbering.of("RMA");
    TreeSet<String> numbers = new TreeSet<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      List<Callable<String>> calls =
          IntStream.range(0, 12)
              .<Callable<String>>mapToObj(
                  i -> () -> write(tenant, call -> DocumentNumbers.next(rare, call)))
              .toList();
      for (Future<String> number : threads.invokeAll(calls)) {
        numbers.add(number.get());
      }
    }
    assertEquals("RMA/2026/0012", numbers.last());
    assertEquals(12, numbers.size());
  }

  @Test
  void aNumberIsGivenBackWithItsTransaction() {
    next("INV");
    assertThrows(
        IllegalStateException.class,
        () ->
            write(
                tenant,
                call -> {
                  throw new IllegalStateException(DocumentNumbers.next("INV", call));
                }));
    assertEquals("INV/2026/0002", next("INV"));
  }

  @Test
  @Timeout(20)
  void takingANumberDoesNotWaitForTheOrganization() throws Exception {
    try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
      String number =
          write(
              tenant,
              call -> {
                Platform.ORGANIZATIONS.organizations().ownLocked(call);
                try {
                  return threads.submit(() -> next("SO")).get();
                } catch (Exception e) {
                  throw new IllegalStateException(e);
                }
              });
      assertEquals("SO/2026/0001", number);
    }
  }

  @Test
  void aYearBeginsAtOneInTheOrganizationsTimeZone() {
    tenant.call(
        "organizations.update", Map.of("timezone", "Asia/Tokyo"), "id", tenant.organization());
    tenant.at(clock("2026-12-31T14:59:59.999Z"));
    next("SO");
    assertEquals("SO/2026/0002", next("SO"));
    tenant.at(clock("2026-12-31T15:00:00Z"));
    assertEquals("SO/2027/0001", next("SO"));
  }

  @Test
  void aDocumentOfAnEarlierYearGoesOnCountingThatYear() {
    LocalDate lastYear = LocalDate.of(2025, 12, 31);
    LocalDate today = LocalDate.of(2026, 3, 14);
    assertEquals("INV/2025/0001", next(Numbering.INVOICE, lastYear));
    assertEquals("INV/2026/0001", next(Numbering.INVOICE, today));
    assertEquals("INV/2025/0002", next(Numbering.INVOICE, lastYear));
    assertEquals("INV/2024/0001", next(Numbering.INVOICE, LocalDate.of(2024, 1, 1)));
    assertEquals("INV/2026/0002", next(Numbering.INVOICE, today));
  }

  @Test
  void aMonthBeginsAtOneWhereThePatternNamesIt() {
    update("SO", Map.of("pattern", "S-{year}{month}-{number:3}", "resets", "monthly"));
    assertEquals("S-202603-001", next("SO"));
    assertEquals("S-202603-002", next("SO"));
    tenant.at(clock("2026-04-01T00:00:00Z"));
    assertEquals("S-202604-001", next("SO"));
  }

  @Test
  void aPatternWithoutYearCountsOnInTheNextYear() {
    next("SO");
    update("SO", Map.of("pattern", "ORDER-{number}"));
    assertEquals("ORDER-2", next("SO"));
    tenant.at(clock("2027-01-02T00:00:00Z"));
    assertEquals("ORDER-3", next("SO"));
  }

  @Test
  void startingAgainEachYearRepeatsNoNumberOfTheTimeBefore() {
    update("SO", Map.of("resets", "never"));
    next("SO");
    assertEquals("SO/2026/0002", next("SO"));
    update("SO", Map.of("resets", "yearly"));
    assertEquals("SO/2026/0003", next("SO"));
    assertEquals("SO/2025/0003", next(Numbering.SALES_ORDER, LocalDate.of(2025, 6, 1)));
    assertEquals("SO/2027/0001", next(Numbering.SALES_ORDER, LocalDate.of(2027, 1, 1)));
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
  void otherModulesBringTheirOwnSequences() {
    Numbering expenses = Numbering.of("EXP");
    write(
        tenant,
        call -> {
          DocumentNumbers.provide(expenses, call);
          DocumentNumbers.provide(expenses, call);
          return "";
        });
    UUID id = sequence("EXP").id();
    update("EXP", Map.of("pattern", "E{number:2}"));
    write(
        tenant,
        call -> {
          DocumentNumbers.provide(expenses, call);
          return "";
        });
    assertEquals(id, sequence("EXP").id());
    assertEquals("E01", write(tenant, call -> DocumentNumbers.next(expenses, call)));
  }

  @Test
  void anUnknownBuiltInKindIsAMistakeOfTheProgram() {
    assertThrows(IllegalArgumentException.class, () -> next("XYZ"));
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
