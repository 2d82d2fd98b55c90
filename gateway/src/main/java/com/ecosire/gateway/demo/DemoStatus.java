package com.ecosire.gateway.demo;

import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.pipeline.Pipeline;
import com.ecosire.domain.platform.status.components.OwnPart;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the history of the demo's status page: some months of quiet days, a few of them not. */
final class DemoStatus {
  private static final int DAYS = 120;
  private static final String MESSAGE = "message";
  private static final String STATUS = "status";

  private final MovableClock clock;
  private final DemoCaller caller;
  private final Instant today;
  private final Map<OwnPart, UUID> components = new EnumMap<>(OwnPart.class);

  /** What was said of an incident, some minutes after it began. */
  private record Said(int minute, String status, String message) {}

  /** Something that went wrong some days ago. */
  private record Trouble(
      int daysAgo, String title, String impact, String held, OwnPart part, List<Said> said) {}

  private static final List<Trouble> TROUBLES =
      List.of(
          new Trouble(
              71,
              "Checkouts could not be paid",
              "major",
              "partial_outage",
              OwnPart.BILLING,
              List.of(
                  new Said(0, "investigating", "Some checkouts end with an error at the payment."),
                  new Said(18, "identified", "Our payment provider refuses calls of one region."),
                  new Said(64, "resolved", "The provider has mended it; payments are taken."))),
          new Trouble(
              46,
              "Events arrive late",
              "minor",
              "degraded",
              OwnPart.WEBHOOKS,
              List.of(
                  new Said(0, "investigating", "Deliveries are some minutes behind."),
                  new Said(35, "monitoring", "More senders are at work; the queue shrinks."),
                  new Said(80, "resolved", "All events are on their way at once again."))),
          new Trouble(
              23,
              "Calls are refused",
              "critical",
              "major_outage",
              OwnPart.DATABASE,
              List.of(
                  new Said(0, "investigating", "Most calls answer 503."),
                  new Said(9, "identified", "The database's disk is full of old logs."),
                  new Said(14, "monitoring", "There is room again, and calls are answered."),
                  new Said(31, "resolved", "Nothing was lost. Alarms now ring much earlier."))),
          new Trouble(
              8,
              "Slow GraphQL queries",
              "minor",
              "degraded",
              OwnPart.GRAPHQL_API,
              List.of(
                  new Said(0, "investigating", "Queries of deep relations take seconds."),
                  new Said(26, "identified", "An index was left out of the last release."),
                  new Said(52, "resolved", "The index is back, and queries are fast."))));

  /** A loader that calls operations through a pipeline whose clock it moves. */
  DemoStatus(Catalog catalog, Function<Clock, Pipeline> pipelines, UUID organization, Instant now) {
    this.today = now.truncatedTo(ChronoUnit.DAYS);
    this.clock = new MovableClock(daysAgo(DAYS));
    this.caller = new DemoCaller(catalog, pipelines.apply(clock), organization);
  }

  private Instant daysAgo(int days) {
    return today.minus(Duration.ofDays(days)).plus(Duration.ofHours(9));
  }

  /** Makes components of the platform's own parts, and what happened to them. */
  void load(List<OwnPart> parts) {
    parts.forEach(this::add);
    TROUBLES.stream().filter(one -> components.containsKey(one.part)).forEach(this::tell);
    maintain(31, "Database upgrade", "Writes may have been refused for some seconds.");
    clock.moveTo(daysAgo(1));
    announce(-3, "Network maintenance", "Calls may take a little longer; nothing is refused.");
  }

  private void add(OwnPart part) {
    Map<String, Object> values =
        Map.of(
            "key", part.key(),
            "name", part.title(),
            "description", part.description(),
            "group", part.group(),
            "position", part.position(),
            "automatic", true);
    components.put(part, caller.create("status.components.create", values));
  }

  private void tell(Trouble trouble) {
    Instant begin = daysAgo(trouble.daysAgo);
    Said first = trouble.said.getFirst();
    clock.moveTo(begin);
    UUID incident =
        caller.create(
            "status.incidents.create",
            Map.of(
                "title",
                trouble.title,
                "impact",
                trouble.impact,
                STATUS,
                first.status,
                MESSAGE,
                first.message,
                "componentStatus",
                trouble.held,
                "componentIds",
                List.of(components.get(trouble.part).toString())));
    for (Said said : trouble.said.subList(1, trouble.said.size())) {
      clock.moveTo(begin.plus(Duration.ofMinutes(said.minute)));
      caller.call(
          "status.updates.create",
          Map.of("incidentId", incident.toString()),
          Map.of(STATUS, said.status, MESSAGE, said.message));
    }
  }

  /** Work that was done. */
  private void maintain(int age, String title, String message) {
    clock.moveTo(daysAgo(age));
    UUID window = announce(age, title, message);
    clock.moveTo(daysAgo(age).plus(Duration.ofMinutes(20)));
    caller.item("status.maintenances.update", window, Map.of(STATUS, "completed"));
  }

  /** Work that lasts half an hour at most. */
  private UUID announce(int age, String title, String message) {
    List<String> ids =
        Stream.of(OwnPart.DATABASE, OwnPart.REST_API)
            .map(part -> components.get(part).toString())
            .toList();
    return caller.create(
        "status.maintenances.create",
        Map.of(
            "title",
            title,
            MESSAGE,
            message,
            "componentIds",
            ids,
            "startsAt",
            daysAgo(age).toString(),
            "endsAt",
            daysAgo(age).plus(Duration.ofMinutes(30)).toString()));
  }
}
