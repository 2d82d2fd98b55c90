package com.ecosire.domain.platform.status.probes;

import com.ecosire.domain.platform.status.components.OwnPart;
import com.ecosire.domain.platform.webhooks.queue.Carrier;
import com.ecosire.domain.platform.webhooks.queue.Outcome;
import com.ecosire.domain.platform.webhooks.targets.Resolver;
import com.ecosire.domain.platform.webhooks.targets.TargetRules;
import com.ecosire.domain.platform.webhooks.targets.Targets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What the module needs of the server around it.
 *
 * @param targets where may be sent to, and asked
 * @param carrier sends to webhooks
 * @param probe asks an address, and waits for the answer for 10 seconds at most
 * @param parts looks at the platform's own parts, as far as there are any
 * @param memory what happened while the database was away
 */
public record Outside(
    Targets targets,
    Carrier carrier,
    Probe probe,
    Map<OwnPart, Supplier<Finding>> parts,
    Memory memory) {
  /** There is no server, only the catalog. */
  public static final Outside NOTHING =
      new Outside(
          new Targets(TargetRules.STRICT, Resolver.SYSTEM),
          shipment -> Outcome.failed("no_server", Duration.ZERO),
          url -> Finding.bad("no_server"),
          Map.of(),
          Memory.NONE);

  /** Asks an address whether it is there. */
  @FunctionalInterface
  public interface Probe {
    /** Asks once; never fails itself. */
    Finding look(String url);
  }

  /** Keeps in mind what nobody could write down. */
  public interface Memory {
    /** There is nothing. */
    Memory NONE =
        new Memory() {
          @Override
          public List<Outage> outages() {
            return List.of();
          }

          @Override
          public void written(List<Outage> all) {
            // There were none.
          }
        };

    /** The outages that are not written down, or are not over; the oldest first. */
    List<Outage> outages();

    /** Says that they are written down as they were told. */
    void written(List<Outage> all);
  }
}
