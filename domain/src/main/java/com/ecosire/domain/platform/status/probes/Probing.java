package com.ecosire.domain.platform.status.probes;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Job;
import com.ecosire.domain.platform.status.components.Component;
import com.ecosire.domain.platform.status.components.Components;
import com.ecosire.domain.platform.status.incidents.Incident;
import com.ecosire.domain.platform.status.incidents.IncidentUpdates;
import com.ecosire.domain.platform.status.incidents.Incidents;
import com.ecosire.domain.platform.status.incidents.Trouble;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Looks at components by itself: three bad answers in a row open an incident, three good ones
 * resolve it.
 */
public final class Probing {
  private final Components components;
  private final Incidents incidents;
  private final IncidentUpdates updates;
  private final Supplier<Outside> outside;

  /** Looks at components; {@code outside} does it. */
  public Probing(
      Components components,
      Incidents incidents,
      IncidentUpdates updates,
      Supplier<Outside> outside) {
    this.components = components;
    this.incidents = incidents;
    this.updates = updates;
    this.outside = outside;
  }

  /** What was found before the transaction, by the ids of components. */
  private record Findings(Map<UUID, Finding> all) {}

  /** Looks at all at the same time. */
  public Object look(Void none, Call call) {
    List<Component> all = components.automatic(call);
    Map<UUID, Supplier<Finding>> looks = new LinkedHashMap<>();
    for (Component component : all) {
      look(component).ifPresent(look -> looks.put(component.id(), look));
    }
    List<Finding> found = Together.all(List.copyOf(looks.values()));
    Map<UUID, Finding> byId = new LinkedHashMap<>();
    looks.keySet().forEach(id -> byId.put(id, found.get(byId.size())));
    return new Findings(byId);
  }

  /** How a component is looked at, if it can be. */
  private Optional<Supplier<Finding>> look(Component component) {
    Outside server = outside.get();
    return component
        .probeUrl()
        .<Supplier<Finding>>map(url -> () -> server.probe().look(url))
        .or(() -> component.own().map(server.parts()::get));
  }

  /** Counts what was found, and opens and resolves incidents. */
  public Job.Progress note(Call call) {
    Map<UUID, Finding> found = call.prepared(Findings.class).all;
    long changed = 0;
    for (Map.Entry<UUID, Finding> one : found.entrySet()) {
      Optional<Component> component = components.findToChange(one.getKey(), call);
      if (component.isPresent() && note(component.get(), one.getValue(), call)) {
        changed++;
      }
    }
    return new Job.Progress(changed, false);
  }

  /** Whether an incident was opened or resolved. */
  private boolean note(Component component, Finding finding, Call call) {
    if (!finding.good()) {
      return component.failed(call.now()) >= Component.ENOUGH
          && open(component, finding.reason(), call);
    }
    return component.answered() >= Component.ENOUGH && resolve(component, call);
  }

  private boolean open(Component component, String reason, Call call) {
    boolean known = incidents.openOf(component, call).isPresent();
    if (!known) {
      Instant since = component.failingSince().orElse(call.now());
      incidents.openFor(component, new Trouble(reason, since, List.of(component.id())), call);
    }
    component.countAnew();
    return !known;
  }

  private boolean resolve(Component component, Call call) {
    Optional<Incident> open = incidents.openOf(component, call);
    open.ifPresent(
        incident -> updates.resolve(incident, component.again(), Optional.empty(), call));
    return open.isPresent();
  }
}
