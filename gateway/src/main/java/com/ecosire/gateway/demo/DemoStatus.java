package com.ecosire.gateway.demo;

import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.pipeline.Pipeline;
import com.ecosire.domain.platform.status.components.OwnPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the history of the demo's status page: some months of quiet days, a few of them not. */
final class DemoStatus {
  private static final int DAYS = 120;
  private static final String COMPONENTS = "componentIds";

  private final MovableClock clock;
  private final DemoCaller caller;
  private final Instant today;
  private final Map<OwnPart, UUID> components = new EnumMap<>(OwnPart.class);

  /** What was said of an incident, some minutes after it began. */
  private record Said(int minute, Map<String, ?> update) {
    @SuppressWarnings("unchecked")
    static Said of(Map<String, ?> told) {
      return new Said(number(told.get("minute")), (Map<String, ?>) told.get("update"));
    }
  }

  /** Something that went wrong some days ago. */
  private record Trouble(int daysAgo, OwnPart part, Map<String, ?> incident, List<Said> said) {
    @SuppressWarnings("unchecked")
    static Trouble of(Map<String, ?> told) {
      return new Trouble(
          number(told.get("daysAgo")),
          OwnPart.valueOf(told.get("part").toString()),
          (Map<String, ?>) told.get("incident"),
          ((List<Map<String, ?>>) told.get("said")).stream().map(Said::of).toList());
    }
  }

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
    troubles().filter(one -> components.containsKey(one.part)).forEach(this::tell);
    maintain(31, "Database upgrade", "Writes may have been refused for some seconds.");
    clock.moveTo(daysAgo(1));
    announce(-3, "Network maintenance", "Calls may take a little longer; nothing is refused.");
  }

  @SuppressWarnings("unchecked")
  private static Stream<Trouble> troubles() {
    try (InputStream in = DemoStatus.class.getResourceAsStream("troubles.json")) {
      return ((List<Map<String, ?>>) JsonText.parse(in)).stream().map(Trouble::of);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int number(Object told) {
    return ((Number) told).intValue();
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
    clock.moveTo(begin);
    Map<String, Object> values = new HashMap<>(trouble.incident);
    values.putAll(trouble.said.getFirst().update);
    values.put(COMPONENTS, List.of(components.get(trouble.part).toString()));
    UUID incident = caller.create("status.incidents.create", values);
    for (Said said : trouble.said.subList(1, trouble.said.size())) {
      clock.moveTo(begin.plus(Duration.ofMinutes(said.minute)));
      caller.call("status.updates.create", Map.of("incidentId", incident.toString()), said.update);
    }
  }

  /** Work that was done. */
  private void maintain(int age, String title, String message) {
    clock.moveTo(daysAgo(age));
    UUID window = announce(age, title, message);
    clock.moveTo(daysAgo(age).plus(Duration.ofMinutes(20)));
    caller.item("status.maintenances.update", window, Map.of("status", "completed"));
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
            "message",
            message,
            COMPONENTS,
            ids,
            "startsAt",
            daysAgo(age).toString(),
            "endsAt",
            daysAgo(age).plus(Duration.ofMinutes(30)).toString()));
  }
}
