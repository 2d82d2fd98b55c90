package com.ecosire.domain.platform.status.uptime;

import com.ecosire.domain.platform.status.components.Component;
import com.ecosire.domain.platform.status.uptime.PlatformUptime.ComponentUptime;
import com.ecosire.domain.platform.status.uptime.PlatformUptime.UptimeDay;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Works uptimes out of what held components. */
public final class Uptimes {
  /** The most days that can be asked for. */
  public static final int MOST_DAYS = 365;

  private final Map<UUID, List<Span>> spans;

  /** Of spans in the order of their starts. */
  public Uptimes(List<Span> all) {
    this.spans = all.stream().collect(Collectors.groupingBy(Span::component));
  }

  /** The same with some that nobody has written down. */
  public Uptimes with(List<Span> more) {
    return new Uptimes(
        Stream.concat(spans.values().stream().flatMap(List::stream), more.stream()).toList());
  }

  private record Day(LocalDate date, Minutes minutes, List<UUID> incidents) {
    UptimeDay shown() {
      return new UptimeDay(date, minutes.uptime(), minutes.down(), incidents);
    }
  }

  /** Of some components in the days that end now. */
  public PlatformUptime of(List<Component> components, int days, Instant now) {
    List<ComponentUptime> each = new ArrayList<>();
    List<Minutes> all = new ArrayList<>();
    for (Component component : components) {
      List<Day> ofDays = days(component, days, now);
      Minutes minutes = Minutes.sum(ofDays.stream().map(Day::minutes).toList());
      all.add(minutes);
      each.add(
          new ComponentUptime(
              component.key(),
              component.name(),
              minutes.uptime(),
              ofDays.stream().map(Day::shown).toList()));
    }
    return new PlatformUptime(days, Minutes.sum(all).uptime(), each);
  }

  /** Of one component in the days that end now, as a whole. */
  public BigDecimal of(Component component, int days, Instant now) {
    Instant first = beginning(LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(days - 1L));
    return Minutes.between(later(first, component.createdAt()), now, of(component)).uptime();
  }

  private List<Span> of(Component component) {
    return spans.getOrDefault(component.id(), List.of());
  }

  private List<Day> days(Component component, int days, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    List<Day> all = new ArrayList<>();
    for (int age = days - 1; age >= 0; age--) {
      day(component, today.minusDays(age), now).ifPresent(all::add);
    }
    return all;
  }

  /** A day, unless the component did not exist. */
  private Optional<Day> day(Component component, LocalDate date, Instant now) {
    Instant end = beginning(date.plusDays(1));
    if (!component.createdAt().isBefore(end)) {
      return Optional.empty();
    }
    Instant from = later(beginning(date), component.createdAt());
    Instant to = end.isBefore(now) ? end : now;
    List<UUID> incidents =
        of(component).stream()
            .filter(span -> span.isIncidentWithin(from, to))
            .map(span -> span.holder().orElseThrow())
            .distinct()
            .toList();
    return Optional.of(new Day(date, Minutes.between(from, to, of(component)), incidents));
  }

  private static Instant beginning(LocalDate date) {
    return date.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
