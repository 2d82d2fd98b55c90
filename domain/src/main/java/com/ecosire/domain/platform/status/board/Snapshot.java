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

  /** How the platform is. */
  CurrentStatus current(Instant now) {
    ComponentStatus worst =
        ComponentStatus.worst(components.stream().map(Component::status).toList());
    return new CurrentStatus(
        worst,
        CurrentStatus.words(worst),
        at,
        components.stream().map(Snapshot::shown).toList(),
        incidents,
        maintenances.stream().filter(one -> one.isOnOrDue(now.plus(ANNOUNCED))).toList());
  }

  private static CurrentComponent shown(Component component) {
    return new CurrentComponent(
        component.id(),
        component.key(),
        component.name(),
        component.group().orElse(null),
        component.status());
  }
}
