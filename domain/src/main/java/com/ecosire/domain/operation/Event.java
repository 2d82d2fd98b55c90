package com.ecosire.domain.operation;

import com.ecosire.domain.json.Json;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened in the business, which other modules listen to and, if it is public,
 * integrators subscribe to.
 *
 * @param name such as {@code contact.merged}
 * @param payload the type that is handed to listeners and sent to subscribers
 * @param doc when it happens
 * @param published whether integrators can subscribe to it; if not, it only speaks to other modules
 * @param model what is sent of one that was an event elsewhere before
 */
public record Event<T>(
    String name, Class<T> payload, String doc, boolean published, Optional<Model> model) {
  /** An event that integrators can subscribe to. */
  public static <T> Event<T> event(String name, Class<T> payload, String doc) {
    return new Event<>(name, payload, doc, true, Optional.empty());
  }

  /** An event between modules only; its listeners can refuse what is about to happen. */
  public static <T> Event<T> internal(String name, Class<T> payload, String doc) {
    return new Event<>(name, payload, doc, false, Optional.empty());
  }

  /** An event that was one elsewhere before, and that integrators can subscribe to. */
  public static <T extends Original> Event<T> original(
      String name, Class<T> payload, String doc, Model model) {
    return new Event<>(name, payload, doc, true, Optional.of(model));
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

  /**
   * What is sent of an event that was one elsewhere before: its type cannot say so.
   *
   * @param sample one as it may come
   * @param schema the JSON Schema of what it is about
   */
  public record Model(Original sample, Json schema) {}

  /** An event that happened in a call, with what it is about. */
  public record Raised<T>(Event<T> event, T payload) {}
}
