package com.ecosire.domain.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UuidV7Test {
  @Test
  void carriesVersionVariantAndTime() {
    long before = System.currentTimeMillis();
    UUID id = UuidV7.next();
    assertEquals(7, id.version());
    assertEquals(2, id.variant());
    long time = id.getMostSignificantBits() >>> 16;
    assertTrue(time >= before && time <= System.currentTimeMillis() + 10);
  }

  @Test
  void risesStrictlyInOneThread() {
    String last = UuidV7.next().toString();
    for (int i = 0; i < 20_000; i++) {
      String next = UuidV7.next().toString();
      assertTrue(next.compareTo(last) > 0, last + " then " + next);
      last = next;
    }
  }

  @Test
  void neverRepeatsAcrossThreads() {
    Set<UUID> seen = ConcurrentHashMap.newKeySet();
    IntStream.range(0, 40_000).parallel().forEach(i -> seen.add(UuidV7.next()));
    assertEquals(40_000, seen.size());
  }
}
