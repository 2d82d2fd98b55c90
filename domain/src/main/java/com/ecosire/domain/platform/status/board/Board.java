package com.ecosire.domain.platform.status.board;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.status.components.Component;
import com.ecosire.domain.platform.status.components.Place;
import com.ecosire.domain.platform.status.feed.FeedEntry;
import com.ecosire.domain.platform.status.uptime.AskUptime;
import com.ecosire.domain.platform.status.uptime.PlatformUptime;
import com.ecosire.domain.platform.status.uptime.Uptimes;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.session.Session;
import jakarta.persistence.EntityManagerFactory;
import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The status page in memory: it is read anew after each change and from time to time, and answers
 * whatever becomes of the database meanwhile.
 */
public final class Board {
  private static final System.Logger LOG = System.getLogger(Board.class.getName());
  private static final int DAYS = 90;

  private final Place place;
  private final Supplier<DataSource> source;
  private volatile Snapshot last;
  private volatile boolean failing;
  private volatile Optional<Sighting> sighting = Optional.empty();

  /** Of a page whose records are in a database. */
  public Board(Place place, Supplier<DataSource> source) {
    this.place = place;
    this.source = source;
    place.watchedBy(this::renew);
  }

  /** How the platform is. */
  public CurrentStatus current(Call call) {
    return snapshot(call).current(call.now(), sighting);
  }

  /** Says what this node sees by itself; nothing while the database tells how all is. */
  public void sees(Optional<Sighting> seen) {
    sighting = seen;
  }

  /** How long the components were up. */
  public PlatformUptime uptime(AskUptime asked, Call call) {
    Snapshot now = snapshot(call);
    List<Component> wanted =
        asked.component() == null
            ? now.components()
            : now.components().stream().filter(c -> c.key().equals(asked.component())).toList();
    if (wanted.isEmpty() && asked.component() != null) {
      throw Problems.notFound("component");
    }
    return uptimes(now).of(wanted, asked.days(), call.now());
  }

  /** With the outage that goes on, of which nothing could be written. */
  private Uptimes uptimes(Snapshot now) {
    return sighting
        .map(seen -> now.uptimes().with(seen.spans(now.components())))
        .orElse(now.uptimes());
  }

  /** How long one component was up in the usual time. */
  public BigDecimal uptime(Component component, Call call) {
    // The first components are made in the transaction of the operator itself.
    boolean first = last == null && call.session().writes();
    Uptimes uptimes = first ? new Uptimes(List.of()) : snapshot(call).uptimes();
    return uptimes.of(component, DAYS, call.now());
  }

  /** What happened lately, the newest first. */
  public List<FeedEntry> entries(Call call) {
    return snapshot(call).entries();
  }

  private Snapshot snapshot(Call call) {
    Snapshot known = last;
    return known == null ? load(call.session().factory()) : known;
  }

  /** Reads all anew; where that fails, what was known stays. */
  public void renew(EntityManagerFactory unit) {
    try {
      load(unit);
      failing = false;
    } catch (RuntimeException e) {
      if (!failing) {
        LOG.log(Level.WARNING, "The status page stays as it was last: " + e);
      }
      failing = true;
    }
  }

  /** One at a time, so that what was read first is not kept last. */
  private synchronized Snapshot load(EntityManagerFactory unit) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    try (Session session = new Session(unit, false)) {
      Snapshot read = new Loading(session, place.operator(), source).load(now);
      last = read;
      return read;
    }
  }
}
