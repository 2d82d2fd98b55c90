package com.ecosire.gateway.usage;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.pipeline.Ended;
import com.ecosire.domain.platform.apikeys.usage.Speed;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;

/**
 * What keys and people call: counted in memory, and written down together every moment and when the
 * server stops, so that no request waits for it.
 */
public final class Usage implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Usage.class.getName());
  private static final UUID PEOPLE = new UUID(0, 0);
  private static final long HOUR = 3600;

  /** So many requests wait for the database at most; what comes then is counted, but not logged. */
  private static final int MANY = 20_000;

  /** As soon as so many wait, they are written, since all that wait are copied by the collector. */
  private static final int BATCH = 500;

  private final Map<Cell, Long> counts = new ConcurrentHashMap<>();
  private final Map<UUID, LastUse> uses = new ConcurrentHashMap<>();
  private final BlockingQueue<RequestRow> requests = new LinkedBlockingQueue<>(MANY);
  private final UsageLedger ledger;
  private final Thread writer;
  private volatile boolean open = true;

  /** Counts that are written down in a ledger each time a period has passed. */
  public Usage(UsageLedger ledger, Duration period) {
    this.ledger = ledger;
    this.writer = Thread.ofPlatform().daemon().name("usage").start(() -> run(period));
  }

  /** Counts and logs a request; strangers' are not. */
  public void note(Answered answered) {
    Caller caller = answered.request().caller();
    if (caller.id().isEmpty()) {
      return;
    }
    boolean isKey = caller.kind() == Caller.Kind.API_KEY;
    UUID id = isKey ? caller.id().get() : PEOPLE;
    if (isKey) {
      // First, since counts are taken first: what is counted is logged no later.
      log(answered, id);
    }
    if (answered.request().ended().isEmpty()) {
      Answered.Answer answer = answered.answer();
      count(answered, id, new Ended("", Optional.empty(), answer.status(), answer.nanos()));
    }
    answered.request().ended().forEach(call -> count(answered, id, call));
  }

  private void count(Answered answered, UUID key, Ended call) {
    Cell cell =
        new Cell(
            answered.request().caller().organization(),
            key,
            Math.floorDiv(answered.at().getEpochSecond(), HOUR),
            call.operation(),
            status(answered, call),
            Speed.of(call.nanos()));
    counts.merge(cell, 1L, Long::sum);
  }

  /** GraphQL answers with 200 whatever becomes of its calls. */
  private static int status(Answered answered, Ended call) {
    boolean isRest = answered.request().origin().surface().equals("rest");
    return isRest ? answered.answer().status() : call.status();
  }

  private void log(Answered answered, UUID key) {
    UUID organization = answered.request().caller().organization();
    String address = answered.request().origin().address();
    uses.merge(key, new LastUse(organization, key, answered.at(), address), LastUse::later);
    RequestRow row = RequestRow.of(answered);
    if (ledger.mayLog(row) && requests.offer(row) && requests.size() % BATCH == 0) {
      LockSupport.unpark(writer);
    }
  }

  private void run(Duration period) {
    long next = System.nanoTime() + period.toNanos();
    while (open) {
      LockSupport.parkNanos(this, next - System.nanoTime());
      if (next - System.nanoTime() <= 0) {
        write();
        next = System.nanoTime() + period.toNanos();
      } else {
        writeBatches();
      }
    }
  }

  /** Until few wait, or the database takes no more. */
  private synchronized void writeBatches() {
    boolean going = true;
    while (going && requests.size() >= BATCH) {
      going = write(Map.of(), List.of());
    }
  }

  /** Writes down what was counted; what cannot be written is kept for the next time. */
  synchronized void write() {
    Map<Cell, Long> cells = new HashMap<>();
    for (Cell cell : List.copyOf(counts.keySet())) {
      cells.put(cell, counts.remove(cell));
    }
    List<LastUse> last = new ArrayList<>();
    for (UUID key : List.copyOf(uses.keySet())) {
      last.add(uses.remove(key));
    }
    // The requests first: what is counted is logged no later.
    writeBatches();
    write(cells, last);
  }

  /** Writes counts and a batch of requests; false where the database did not take them. */
  private boolean write(Map<Cell, Long> cells, List<LastUse> last) {
    List<RequestRow> lines = new ArrayList<>();
    requests.drainTo(lines, BATCH);
    if (cells.isEmpty() && last.isEmpty() && lines.isEmpty()) {
      return true;
    }
    try {
      ledger.write(cells, last, lines);
      return true;
    } catch (SQLException | RuntimeException e) {
      LOG.log(Level.WARNING, "What was called could not be written down: " + e);
      cells.forEach((cell, count) -> counts.merge(cell, count, Long::sum));
      last.forEach(use -> uses.merge(use.key(), use, LastUse::later));
      lines.forEach(requests::offer);
      return false;
    }
  }

  /** Writes what there is; what is being written ends first, since nobody knew else if it did. */
  @Override
  public void close() {
    open = false;
    LockSupport.unpark(writer);
    write();
  }
}
