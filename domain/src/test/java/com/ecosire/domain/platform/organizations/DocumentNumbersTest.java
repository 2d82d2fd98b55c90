package com.ecosire.domain.platform.organizations;

import static com.ecosire.domain.platform.Platform.clock;
import static com.ecosire.domain.platform.Platform.open;
import static com.ecosire.domain.platform.Platform.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ecosire.domain.platform.Platform;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How documents are numbered. */
class DocumentNumbersTest extends WithNumbers {
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
}
