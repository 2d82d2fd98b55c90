package com.ecosire.domain.platform.webhooks.catalog;

import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.problem.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The events of all modules, those of the developer page first. */
public final class Subscribable {
  private static final List<String> FIRST =
      List.of(
          "checkout.session.completed",
          "invoice.paid",
          "customer.subscription.deleted",
          "customer.subscription.updated",
          "charge.refunded",
          "payment_intent.payment_failed",
          "license.validated",
          "license.activated");

  private final Supplier<Catalog> catalog;

  /** Those of a catalog, which is asked for at each call. */
  public Subscribable(Supplier<Catalog> catalog) {
    this.catalog = catalog;
  }

  /** All of them, in order. */
  public List<Event<?>> all() {
    Map<String, Event<?>> named = new LinkedHashMap<>();
    catalog.get().events().forEach(event -> named.put(event.name(), event));
    List<Event<?>> ordered = new ArrayList<>();
    FIRST.forEach(name -> Optional.ofNullable(named.remove(name)).ifPresent(ordered::add));
    ordered.addAll(named.values());
    return ordered;
  }

  /** One by its name. */
  public Optional<Event<?>> named(String name) {
    return all().stream().filter(event -> event.name().equals(name)).findFirst();
  }

  /** The module that an event happens in. */
  public String module(Event<?> event) {
    return catalog.get().raiserOf(event.name());
  }

  /** Which patterns of a list mean no event that can happen. */
  public List<Violation> faults(List<String> patterns, String field, Collection<String> disabled) {
    List<String> known =
        all().stream().filter(event -> !disabled.contains(module(event))).map(Event::name).toList();
    List<Violation> faults = new ArrayList<>();
    for (int i = 0; i < patterns.size(); i++) {
      String pattern = patterns.get(i);
      if (known.stream().noneMatch(event -> EventPatterns.means(pattern, event))) {
        faults.add(new Violation(field + "[" + i + "]", "unknown_event", "There is no such event"));
      }
    }
    return faults;
  }
}
