package com.ecosire.domain.operation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which modules listen to which events. */
public final class Listeners {
  private final Map<String, List<Event.Listener<?>>> byEvent = new HashMap<>();

  /** Adds a listener, for parts of the server that are no modules; modules have a row for it. */
  public <T> void add(Event<T> event, Event.Listener<T> listener) {
    byEvent.computeIfAbsent(event.name(), name -> new ArrayList<>()).add(listener);
  }

  /** Hands an event to everyone who listens, in the order of the modules. */
  @SuppressWarnings("unchecked")
  public <T> void tell(Event<T> event, T payload, Call call) {
    for (Event.Listener<?> listener : byEvent.getOrDefault(event.name(), List.of())) {
      ((Event.Listener<T>) listener).on(payload, call);
    }
  }
}
