package com.ecosire.gateway.webhooks;

import com.ecosire.domain.platform.webhooks.queue.Address;
import com.ecosire.domain.platform.webhooks.queue.Settling;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes down together what came of requests to one endpoint at about the same time: who finds
 * nobody at it writes for all who come meanwhile, so that they do not wait for the endpoint's lock
 * one after the other.
 */
final class Settler {
  private static final System.Logger LOG = System.getLogger(Settler.class.getName());

  /** Endpoints share these places; more only lets more of them be settled at a time. */
  private static final int PLACES = 64;

  private final WebhookWorker.Parts parts;
  private final Clock clock;
  private final List<Place> places =
      IntStream.range(0, PLACES).mapToObj(place -> new Place()).toList();

  Settler(WebhookWorker.Parts parts, Clock clock) {
    this.parts = parts;
    this.clock = clock;
  }

  private record Place(Queue<Settling.Sent> waiting, Lock lock) {
    Place() {
      this(new ConcurrentLinkedQueue<>(), new ReentrantLock());
    }

    List<Settling.Sent> taken() {
      List<Settling.Sent> taken = new ArrayList<>();
      for (Settling.Sent sent = waiting.poll(); sent != null; sent = waiting.poll()) {
        taken.add(sent);
      }
      return taken;
    }
  }

  /** Sees to it that what came of a request is written down, by this caller or by another one. */
  void settle(Settling.Sent sent) {
    Place place = places.get(Math.floorMod(key(sent).hashCode(), PLACES));
    place.waiting.add(sent);
    // Whoever comes too late for the one at work is seen here by that one, after the lock.
    while (!place.waiting.isEmpty() && place.lock.tryLock()) {
      try {
        byEndpoint(place.taken()).values().forEach(this::write);
      } finally {
        place.lock.unlock();
      }
    }
  }

  private static Address.Key key(Settling.Sent sent) {
    return sent.due().address().key();
  }

  private static Map<Address.Key, List<Settling.Sent>> byEndpoint(List<Settling.Sent> some) {
    return some.stream()
        .collect(Collectors.groupingBy(Settler::key, LinkedHashMap::new, Collectors.toList()));
  }

  private void write(List<Settling.Sent> some) {
    try {
      if (parts.settling().settle(some, clock.instant())) {
        parts.ending().accept(key(some.getFirst()).organization());
      }
    } catch (RuntimeException e) {
      if (some.size() > 1) {
        // One of them may be at fault; the others are not to be sent again for that.
        some.forEach(sent -> write(List.of(sent)));
      } else {
        // Its lease ends, and then it is sent again.
        LOG.log(System.Logger.Level.WARNING, some.getFirst().due() + " could not be settled: " + e);
      }
    }
  }
}
