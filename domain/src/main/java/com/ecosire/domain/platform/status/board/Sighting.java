package com.ecosire.domain.platform.status.board;

import com.ecosire.domain.platform.status.components.Component;
import com.ecosire.domain.platform.status.components.ComponentStatus;
import com.ecosire.domain.platform.status.components.Hold;
import com.ecosire.domain.platform.status.components.OwnPart;
import com.ecosire.domain.platform.status.uptime.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a node sees by itself while the database is away.
 *
 * @param at when it looked last
 * @param away since when each part that does not answer did not
 */
public record Sighting(Instant at, Map<OwnPart, Instant> away) {
  /** One that never changes. */
  public Sighting {
    away = Map.copyOf(away);
  }

  /** How a component is, which is what was known last or worse. */
  ComponentStatus of(Component component) {
    return since(component)
        .map(since -> List.of(component.status(), ComponentStatus.MAJOR_OUTAGE))
        .map(ComponentStatus::worst)
        .orElse(component.status());
  }

  /** The outages so far of some components. */
  List<Span> spans(List<Component> components) {
    return components.stream().flatMap(component -> span(component).stream()).toList();
  }

  private Optional<Span> span(Component component) {
    return since(component)
        .map(
            since ->
                new Span(
                    component.id(),
                    Hold.Kind.HAND,
                    Optional.empty(),
                    ComponentStatus.MAJOR_OUTAGE,
                    since,
                    Optional.empty()));
  }

  private Optional<Instant> since(Component component) {
    return component.own().map(away::get);
  }
}
