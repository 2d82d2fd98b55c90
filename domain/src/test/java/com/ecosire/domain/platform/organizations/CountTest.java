package com.ecosire.domain.platform.organizations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CountTest {
  @Test
  void aNewPeriodStartsAtOne() {
    Count count = take(take(Count.NEW, "2025", 1), "2025", 2);
    take(count, "2026", 1);
  }

  @Test
  void anEarlierPeriodGoesOnWhereItWas() {
    Count count = take(take(take(Count.NEW, "2025", 1), "2025", 2), "2026", 1);
    count = take(count, "2025", 3);
    count = take(count, "2024", 1);
    count = take(count, "2025", 4);
    count = take(count, "2024", 2);
    assertEquals(2, take(count, "2026", 2).earlier().size());
  }

  @Test
  void nothingIsKeptOfAPeriodWithoutNumbers() {
    assertEquals(List.of(), take(Count.NEW, "2026", 1).earlier());
  }

  @Test
  void inAnotherCycleNoNumberIsGivenThatMayHaveBeenGivenBefore() {
    Count yearly = new Count("", 44, List.of()).inCycle("2026");
    take(yearly, "2026", 44);
    take(yearly, "2025", 44);
    take(yearly, "2027", 1);
  }

  private static Count take(Count count, String period, long expected) {
    Count.Taken taken = count.take(period);
    assertEquals(expected, taken.number());
    return taken.after();
  }
}
