package com.ecosire.domain.platform.status.board;

import com.ecosire.domain.platform.status.components.Component;
import com.ecosire.domain.platform.status.feed.FeedEntry;
import com.ecosire.domain.platform.status.incidents.Incident;
import com.ecosire.domain.platform.status.incidents.IncidentStatus;
import com.ecosire.domain.platform.status.incidents.IncidentUpdate;
import com.ecosire.domain.platform.status.maintenances.MaintenanceStatus;
import com.ecosire.domain.platform.status.maintenances.MaintenanceWindow;
import com.ecosire.domain.platform.status.uptime.Span;
import com.ecosire.domain.platform.status.uptime.Uptimes;
import com.ecosire.domain.session.Session;
import com.ecosire.domain.store.sql.Sql;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Reads all that the status page shows. */
final class Loading {
  private static final int ENTRIES = 50;
  private static final Duration KEPT = Duration.ofDays(Uptimes.MOST_DAYS + 1L);

  private final Session session;
  private final UUID operator;
  private final Supplier<DataSource> source;

  Loading(Session session, UUID operator, Supplier<DataSource> source) {
    this.session = session;
    this.operator = operator;
    this.source = source;
  }

  Snapshot load(Instant now) {
    return new Snapshot(
        now,
        query(Component.class, "order by r.input.position, r.input.name, r.id").getResultList(),
        query(Incident.class, "and r.input.status <> :over order by r.input.startedAt desc, r.id")
            .setParameter("over", IncidentStatus.RESOLVED)
            .getResultList(),
        query(
                MaintenanceWindow.class,
                "and r.input.status in :open order by r.input.startsAt, r.id")
            .setParameter(
                "open", List.of(MaintenanceStatus.SCHEDULED, MaintenanceStatus.IN_PROGRESS))
            .getResultList(),
        new Uptimes(spans(now)),
        entries());
  }

  private List<Span> spans(Instant now) {
    return Sql.with(
        source.get(), sql -> sql.all(Span.SINCE, Span::read, operator, now.minus(KEPT)));
  }

  private <T> TypedQuery<T> query(Class<T> type, String rest) {
    String jpql =
        "select r from " + type.getSimpleName() + " r where r.organizationId = :org " + rest;
    return session.manager().createQuery(jpql, type).setParameter("org", operator);
  }

  private List<FeedEntry> entries() {
    List<IncidentUpdate> updates =
        query(IncidentUpdate.class, "order by r.createdAt desc, r.id desc")
            .setMaxResults(ENTRIES)
            .getResultList();
    List<MaintenanceWindow> windows =
        query(MaintenanceWindow.class, "order by r.createdAt desc, r.id desc")
            .setMaxResults(ENTRIES)
            .getResultList();
    Map<UUID, String> titles = titles(updates);
    return Stream.concat(
            updates.stream().map(update -> entry(update, titles.get(update.incidentId()))),
            windows.stream().map(Loading::entry))
        .sorted(Comparator.comparing(FeedEntry::at).thenComparing(FeedEntry::id).reversed())
        .limit(ENTRIES)
        .toList();
  }

  private Map<UUID, String> titles(List<IncidentUpdate> updates) {
    List<UUID> ids = updates.stream().map(IncidentUpdate::incidentId).distinct().toList();
    return ids.isEmpty()
        ? Map.of()
        : query(Incident.class, "and r.id in :ids")
            .setParameter("ids", ids)
            .getResultStream()
            .collect(Collectors.toMap(Incident::id, Incident::title));
  }

  private static FeedEntry entry(IncidentUpdate update, String title) {
    return new FeedEntry(
        update.id(),
        update.createdAt(),
        update.createdAt(),
        title,
        update.status().name().toLowerCase(Locale.ROOT),
        update.message());
  }

  private static FeedEntry entry(MaintenanceWindow window) {
    return new FeedEntry(
        window.id(),
        window.createdAt(),
        window.updatedAt(),
        window.title(),
        "maintenance_" + window.status().name().toLowerCase(Locale.ROOT),
        window.startsAt() + " – " + window.endsAt() + "\n\n" + window.message());
  }
}
