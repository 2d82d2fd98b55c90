package com.ecosire.domain.platform.status.board;

import com.ecosire.domain.platform.status.board.CurrentStatus.CurrentComponent;
import com.ecosire.domain.platform.status.components.Component;
import com.ecosire.domain.platform.status.components.ComponentStatus;
import com.ecosire.domain.platform.status.feed.FeedEntry;
import com.ecosire.domain.platform.status.incidents.Incident;
import com.ecosire.domain.platform.status.maintenances.MaintenanceWindow;
import com.ecosire.domain.platform.status.uptime.Uptimes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that the status page shows, as it was at a time. Nobody changes what is in it.
 *
 * @param components in the order of the page
 * @param incidents those that are open, the newest first
 * @param maintenances those that are not over, the next first
 * @param uptimes of the longest time that can be asked for
 * @param entries of the feeds, the newest first
 */
public record Snapshot(
    Instant at,
    List<Component> components,
    List<Incident> incidents,
    List<MaintenanceWindow> maintenances,
    Uptimes uptimes,
    List<FeedEntry> entries) {
  private static final Duration ANNOUNCED = Duration.ofDays(7);

  /** How the platform is, or how a node sees it by itself. */
  CurrentStatus current(Instant now, Optional<Sighting> seen) {
    List<CurrentComponent> shown = components.stream().map(one -> shown(one, seen)).toList();
    ComponentStatus worst =
        ComponentStatus.worst(shown.stream().map(CurrentComponent::status).toList());
    return new CurrentStatus(
        worst,
        CurrentStatus.words(worst, seen.isPresent()),
        at,
        seen.map(Sighting::at).orElse(null),
        shown,
        incidents,
        maintenances.stream().filter(one -> one.isOnOrDue(now.plus(ANNOUNCED))).toList());
  }

  private static CurrentComponent shown(Component component, Optional<Sighting> seen) {
    return new CurrentComponent(
        component.id(),
        component.key(),
        component.name(),
        component.group().orElse(null),
        seen.map(sighting -> sighting.of(component)).orElse(component.status()));
  }
}
