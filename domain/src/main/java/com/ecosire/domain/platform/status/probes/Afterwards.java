package com.ecosire.domain.platform.status.probes;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Job;
import com.ecosire.domain.platform.status.components.Component;
import com.ecosire.domain.platform.status.components.Components;
import com.ecosire.domain.platform.status.components.OwnPart;
import com.ecosire.domain.platform.status.incidents.Incident;
import com.ecosire.domain.platform.status.incidents.IncidentUpdates;
import com.ecosire.domain.platform.status.incidents.Incidents;
import com.ecosire.domain.platform.status.incidents.Trouble;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Writes down what happened while the database was away, once it is back: with the times at which
 * it was seen. Of an outage that several nodes saw there is one incident.
 */
public final class Afterwards {
  private final Components components;
  private final Incidents incidents;
  private final IncidentUpdates updates;
  private final Supplier<Outside> outside;

  /** Writes down what {@code outside} remembers. */
  public Afterwards(
      Components components,
      Incidents incidents,
      IncidentUpdates updates,
      Supplier<Outside> outside) {
    this.components = components;
    this.incidents = incidents;
    this.updates = updates;
    this.outside = outside;
  }

  /** Writes down what there is by now. */
  public Job.Progress write(Call call) {
    Outside.Memory memory = outside.get().memory();
    List<Outage> all = memory.outages();
    if (all.isEmpty()) {
      return Job.Progress.NOTHING;
    }
    long changed = 0;
    Optional<Component> database = components.lockedOwn(OwnPart.DATABASE, call);
    for (Outage outage : database.isPresent() ? all : List.<Outage>of()) {
      changed += write(outage, database.get(), call);
    }
    call.session().afterCommit(() -> memory.written(all));
    return new Job.Progress(changed, false);
  }

  /** How many incidents were opened and resolved. */
  private long write(Outage outage, Component database, Call call) {
    Instant end = outage.end().orElse(call.now());
    long changed = 0;
    if (!incidents.isProbed(database, outage.begin(), end, call)) {
      incidents.openFor(
          database, new Trouble(outage.reason(), outage.begin(), ids(outage, call)), call);
      // The good answers from before it say nothing of its end.
      database.countAnew();
      changed++;
    }
    Optional<Incident> over =
        outage
            .end()
            .flatMap(time -> incidents.openOf(database, call))
            .filter(open -> !open.startedAt().isAfter(end));
    if (over.isPresent()) {
      updates.resolve(over.get(), database.again(), Optional.of(end), call);
      changed++;
    }
    return changed;
  }

  /** The components that were away, as far as the platform looks after them. */
  private List<UUID> ids(Outage outage, Call call) {
    return components.automatic(call).stream()
        .filter(one -> one.own().filter(outage.parts()::contains).isPresent())
        .map(Component::id)
        .toList();
  }
}
