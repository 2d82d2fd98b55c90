package com.ecosire.gateway.live;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.gateway.net.Address;
import com.ecosire.gateway.settings.SubscriptionSettings;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** The connections of this node that stay open: so many in all, of an organization and of one. */
public final class Places {
  private static final String NODE = "this server";

  private final SubscriptionSettings most;
  private final Map<String, Integer> taken = new HashMap<>();

  /** As many as the settings say. */
  public Places(SubscriptionSettings most) {
    this.most = most;
  }

  /**
   * Takes a place, or refuses (429); gives what is to be run at the end.
   *
   * @param request of whoever comes; strangers are told by their addresses
   */
  Runnable enter(Request request) {
    Map<String, Integer> bounds = bounds(request);
    synchronized (taken) {
      bounds.forEach(this::requireRoom);
      bounds.keySet().forEach(name -> taken.merge(name, 1, Integer::sum));
    }
    AtomicBoolean left = new AtomicBoolean();
    return () -> {
      if (left.compareAndSet(false, true)) {
        leave(bounds);
      }
    };
  }

  private Map<String, Integer> bounds(Request request) {
    Caller caller = request.caller();
    String who =
        caller
            .id()
            .map(id -> "this caller: " + id)
            .orElseGet(() -> "this address: " + Address.group(request.origin().address()));
    Map<String, Integer> bounds = new LinkedHashMap<>();
    bounds.put(who, most.perCaller());
    bounds.put("this organization: " + caller.organization(), most.perOrganization());
    bounds.put(NODE, most.perNode());
    return bounds;
  }

  private void requireRoom(String name, int bound) {
    if (taken.getOrDefault(name, 0) >= bound) {
      throw new ProblemException(
          new Problem.TryLater(
              ProblemCode.RATE_LIMITED,
              "There are " + bound + " open connections already of " + name,
              Duration.ofSeconds(5)));
    }
  }

  private void leave(Map<String, Integer> bounds) {
    synchronized (taken) {
      for (String name : bounds.keySet()) {
        taken.computeIfPresent(name, (key, count) -> count == 1 ? null : count - 1);
      }
    }
  }
}
