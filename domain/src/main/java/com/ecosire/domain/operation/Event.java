package com.ecosire.domain.operation;

import com.ecosire.domain.json.Json;
import java.time.Instant;

/**
 * Something that happened in the business, which other modules listen to and, if it is public,
 * integrators subscribe to.
 *
 * @param name such as {@code contact.merged}
 * @param payload the type that is handed to listeners and sent to subscribers
 * @param doc when it happens
 * @param published whether integrators can subscribe to it; if not, it only speaks to other modules
 */
public record Event<T>(String name, Class<T> payload, String doc, boolean published) {
  /** An event that integrators can subscribe to. */
  public static <T> Event<T> event(String name, Class<T> payload, String doc) {
    return new Event<>(name, payload, doc, true);
  }

  /** An event between modules only; its listeners can refuse what is about to happen. */
  public static <T> Event<T> internal(String name, Class<T> payload, String doc) {
    return new Event<>(name, payload, doc, false);
  }

  /**
   * What a module does when the event happens: runs in the same transaction and may refuse with a
   * problem.
   */
  @FunctionalInterface
  public interface Listener<T> {
    /** Reacts, or throws a problem, which takes the whole call back. */
    void on(T payload, Call call);
  }

  /**
   * What is sent of an event that was one elsewhere before: it keeps its identity, so that
   * receivers know it under the same one from both sides.
   */
  public interface Original {
    /** Its id there. */
    String eventKey();

    /** When it was made there. */
    Instant eventCreated();

    /** What it is about, as it was told there. */
    Json eventObject();
  }

  /** An event that happened in a call, with what it is about. */
  public record Raised<T>(Event<T> event, T payload) {}
}
