package com.ecosire.gateway.live;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.Permission;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.platform.webhooks.catalog.EventPatterns;
import com.ecosire.domain.platform.webhooks.catalog.Subscribable;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which events a caller may hear: those of modules that it may read. */
final class Topics {
  private static final int MOST = 100;

  private final Subscribable all;

  Topics(Catalog catalog) {
    this.all = new Subscribable(() -> catalog);
  }

  /**
   * The events that some patterns mean and a caller may hear.
   *
   * @param patterns none stand for all
   * @throws ProblemException where one means no event, or names one that the caller may not hear
   */
  Set<String> of(List<String> patterns, Caller caller) {
    if (patterns.size() > MOST) {
      throw Problems.invalid("types", "size", "There can be " + MOST + " at most");
    }
    List<Violation> faults = all.faults(patterns, "types", caller.standing().disabled());
    if (!faults.isEmpty()) {
      throw Problems.invalid(faults);
    }
    List<Event<?>> wanted =
        all.all().stream()
            .filter(event -> patterns.isEmpty() || EventPatterns.mean(patterns, event.name()))
            .toList();
    Set<String> heard =
        wanted.stream()
            .filter(event -> mayHear(event, caller))
            .map(Event::name)
            .collect(Collectors.toUnmodifiableSet());
    for (Event<?> event : wanted) {
      if (heard.isEmpty() || (patterns.contains(event.name()) && !heard.contains(event.name()))) {
        throw refusal(event);
      }
    }
    return heard;
  }

  private boolean mayHear(Event<?> event, Caller caller) {
    String module = all.module(event);
    return caller.rights().may(module, Access.READ)
        && !caller.standing().disabled().contains(module);
  }

  private RuntimeException refusal(Event<?> event) {
    String permission = new Permission(all.module(event), Access.READ).text();
    return Problems.refusal(
        ProblemCode.PERMISSION_DENIED,
        "To hear of " + event.name() + " needs the permission " + permission);
  }
}
