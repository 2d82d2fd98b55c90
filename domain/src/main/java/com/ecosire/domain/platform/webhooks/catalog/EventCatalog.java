package com.ecosire.domain.platform.webhooks.catalog;

import com.ecosire.domain.json.Json;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.operation.Names;
import com.ecosire.domain.platform.webhooks.events.EventBody;
import com.ecosire.domain.platform.webhooks.signing.SignedEvent;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Shape;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;

/** Tells what can be subscribed to, and what is sent then. */
public final class EventCatalog {
  private static final Instant SAMPLE_TIME = Instant.parse("2026-01-31T12:00:00Z");
  private static final UUID SAMPLE_ID = UUID.fromString("019b7a3c-1e00-7f3a-a1b2-c3d4e5f60718");

  private final Subscribable events;
  private final Supplier<EventSamples> samples;

  /** Of some events, with examples. */
  public EventCatalog(Subscribable events, Supplier<EventSamples> samples) {
    this.events = events;
    this.samples = samples;
  }

  /** The events that are asked for. */
  public List<CatalogEvent> list(FindEvents asked, Call call) {
    return events.all().stream()
        .filter(event -> asked.module() == null || asked.module().equals(events.module(event)))
        .map(this::line)
        .filter(line -> asked.search() == null || tells(line, asked.search()))
        .toList();
  }

  private CatalogEvent line(Event<?> event) {
    return new CatalogEvent(
        event.name(),
        events.module(event),
        title(event.name()),
        event.doc(),
        SignedEvent.signatureHeaders(event.name()));
  }

  private static boolean tells(CatalogEvent line, String words) {
    String all =
        (line.event() + " " + line.title() + " " + line.trigger()).toLowerCase(Locale.ROOT);
    return all.contains(words.toLowerCase(Locale.ROOT).strip());
  }

  /** {@code contact.merged} as people say it: "Contact merged". */
  private static String title(String name) {
    return Names.capital(name.replace('.', ' ').replace('_', ' '));
  }

  /** One event with what is sent of it; 404 where there is none. */
  public EventDetails details(Call call) {
    String name = call.path("event");
    Event<?> event = events.named(name).orElseThrow(() -> Problems.notFound("event"));
    String about = Shape.of(event.payload()).doc();
    CatalogEvent line = line(event);
    return new EventDetails(
        line.event(),
        line.module(),
        line.title(),
        event.doc() + "." + (about.isEmpty() ? "" : " Tells: " + about + "."),
        line.trigger(),
        line.signatureHeaders(),
        new Json(sample(event).text()),
        samples.get().schema(event));
  }

  /** A body as it may be sent. */
  EventBody sample(Event<?> event) {
    Json object = samples.get().sample(event);
    return event
        .model()
        .map(Event.Model::sample)
        .map(
            sample -> new EventBody(sample.eventKey(), event.name(), sample.eventCreated(), object))
        .orElseGet(
            () -> new EventBody(EventBody.key(SAMPLE_ID), event.name(), SAMPLE_TIME, object));
  }
}
