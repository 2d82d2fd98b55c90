package com.ecosire.domain.platform.webhooks.endpoints;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.organizations.Organization;
import com.ecosire.domain.platform.organizations.Organizations;
import com.ecosire.domain.platform.organizations.Plan;
import com.ecosire.domain.platform.webhooks.catalog.Subscribable;
import com.ecosire.domain.platform.webhooks.targets.Targets;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import com.ecosire.domain.store.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is asked of an endpoint.
 *
 * @param events knows what there is to subscribe to
 * @param targets knows where may be sent to
 */
public record EndpointRules(
    Organizations organizations, Subscribable events, Supplier<Targets> targets) {

  void check(Change<WebhookEndpoint, WebhookEndpointInput> change) {
    // Name servers are asked first: they can be slow, and nobody waits for a lock meanwhile.
    Optional<String> fault =
        change.changes(input -> input.url)
            ? targets.get().fault(change.after().url)
            : Optional.empty();
    List<Violation> faults = new ArrayList<>();
    fault.ifPresent(words -> faults.add(new Violation("url", "invalid_target", words)));
    Organization own = organizations.ownLocked(change.call());
    if (change.changes(input -> input.events)) {
      faults.addAll(events.faults(change.after().events, "events", own.disabledModules()));
    }
    if (!faults.isEmpty()) {
      throw Problems.invalid(faults);
    }
  }

  void requireRoom(long present, Call call) {
    Plan plan = organizations.ownLocked(call).plan();
    if (plan.webhookEndpoints() != null && present >= plan.webhookEndpoints()) {
      throw Problems.refusal(
          ProblemCode.PLAN_LIMIT,
          "The plan " + plan.code() + " allows " + plan.webhookEndpoints() + " webhook endpoints");
    }
  }
}
