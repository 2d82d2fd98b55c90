package com.ecosire.gateway.server;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

/**
 * Does what is due and leased to this node, some at a time. Each node asks for a piece of work when
 * it should be due; one gets it. What fails, or whose node dies, is done again.
 */
final class Housekeeper implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Housekeeper.class.getName());

  /** Some chores wait for others on the network for seconds. */
  private static final int WORKERS = 4;

  private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);

  /** When few people are at work. */
  private static final LocalTime NIGHT = LocalTime.of(2, 0);

  private final DelayQueue<Next> queue = new DelayQueue<>();
  private final List<Thread> workers = new ArrayList<>();
  private final Leases leases;

  /** When a piece of work is to be asked for; by the clock that never steps. */
  private record Next(Chore chore, long nanos) implements Delayed {
    static Next in(Duration pause, Chore chore) {
      return new Next(chore, System.nanoTime() + pause.toNanos());
    }

    @Override
    public long getDelay(TimeUnit unit) {
      return unit.convert(nanos - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    @Override
    public int compareTo(Delayed other) {
      return Long.signum(nanos - ((Next) other).nanos);
    }
  }

  private Housekeeper(Leases leases) {
    this.leases = leases;
  }

  /** Begins to do some chores. */
  static Housekeeper start(Leases leases, List<Chore> chores) {
    Housekeeper housekeeper = new Housekeeper(leases);
    chores.forEach(chore -> housekeeper.queue.add(Next.in(Duration.ZERO, chore)));
    for (int i = 0; i < WORKERS; i++) {
      String name = "housekeeper-" + i;
      housekeeper.workers.add(Thread.ofVirtual().name(name).start(housekeeper::work));
    }
    return housekeeper;
  }

  /** Does nothing: others do. */
  static Housekeeper idle() {
    return new Housekeeper(null);
  }

  private void work() {
    try {
      while (true) {
        Chore chore = queue.take().chore;
        queue.add(Next.in(attempt(chore), chore));
      }
    } catch (InterruptedException e) {
      // The server stops.
    }
  }

  /** Does a piece of work if it is due; when to ask for it again. */
  private Duration attempt(Chore chore) {
    try {
      leases.add(chore.name(), firstDue(chore.every()));
      if (leases.take(chore.name())) {
        run(chore);
      }
      // A moment later, so that the database's clock is not behind.
      return leases.untilFree(chore.name()).plusMillis(1);
    } catch (SQLException | RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, chore.name() + " could not be done: " + e);
      return AFTER_FAILURE;
    }
  }

  private void run(Chore chore) throws SQLException {
    boolean well = false;
    try {
      well = chore.work().run(() -> leases.renew(chore.name()));
    } finally {
      if (well) {
        leases.end(chore.name(), chore.every());
      } else {
        leases.putOff(chore.name(), soon(chore.every()));
      }
    }
  }

  private static Duration soon(Duration every) {
    return every.compareTo(AFTER_FAILURE) < 0 ? every : AFTER_FAILURE;
  }

  private static LocalDateTime firstDue(Duration every) {
    LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
    if (every.toDays() == 0) {
      return now.minusSeconds(1);
    }
    LocalDateTime night = LocalDate.now(ZoneOffset.UTC).atTime(NIGHT);
    return night.isAfter(now) ? night : night.plusDays(1);
  }

  @Override
  public void close() {
    workers.forEach(Thread::interrupt);
  }
}
