package com.ecosire.domain.platform.webhooks;

import com.ecosire.domain.platform.webhooks.catalog.EventSamples;
import com.ecosire.domain.platform.webhooks.queue.Carrier;
import com.ecosire.domain.platform.webhooks.queue.Outcome;
import com.ecosire.domain.platform.webhooks.targets.Resolver;
import com.ecosire.domain.platform.webhooks.targets.TargetRules;
import com.ecosire.domain.platform.webhooks.targets.Targets;
import java.time.Duration;

/**
 * What the module needs of the server around it.
 *
 * @param targets where may be sent to
 * @param carrier sends what is waited for
 * @param samples examples of what events tell
 */
public record Outside(Targets targets, Carrier carrier, EventSamples samples) {
  /** There is no server, only the catalog. */
  public static final Outside NOTHING =
      new Outside(
          new Targets(TargetRules.STRICT, Resolver.SYSTEM),
          shipment -> Outcome.failed("no_server", Duration.ZERO),
          EventSamples.NONE);
}
