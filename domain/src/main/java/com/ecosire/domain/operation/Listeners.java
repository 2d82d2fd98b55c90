package com.ecosire.domain.operation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Which modules listen to which events. */
public final class Listeners {
  private final Map<String, List<Event.Listener<?>>> byEvent = new HashMap<>();
  private final List<Consumer<Call>> ofRights = new ArrayList<>();

  /** Adds a listener, for parts of the server that are no modules; modules have a row for it. */
  public <T> void add(Event<T> event, Event.Listener<T> listener) {
    byEvent.computeIfAbsent(event.name(), name -> new ArrayList<>()).add(listener);
  }

  /**
   * Adds who is told, within the transaction and once a call, that a call changes what callers may
   * do.
   */
  public void onRights(Consumer<Call> listener) {
    ofRights.add(listener);
  }

  void tellRights(Call call) {
    ofRights.forEach(listener -> listener.accept(call));
  }

  /** Hands an event to everyone who listens, in the order of the modules. */
  @SuppressWarnings("unchecked")
  public <T> void tell(Event<T> event, T payload, Call call) {
    for (Event.Listener<?> listener : byEvent.getOrDefault(event.name(), List.of())) {
      ((Event.Listener<T>) listener).on(payload, call);
    }
  }
}
