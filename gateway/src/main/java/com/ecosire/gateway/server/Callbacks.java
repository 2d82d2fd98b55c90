package com.ecosire.gateway.server;

import com.ecosire.domain.Modules;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.Job;
import com.ecosire.domain.platform.webhooks.Outside;
import com.ecosire.domain.platform.webhooks.WebhooksModule;
import com.ecosire.domain.platform.webhooks.queue.DeliveryQueue;
import com.ecosire.domain.platform.webhooks.queue.FanOut;
import com.ecosire.domain.platform.webhooks.queue.Schedule;
import com.ecosire.domain.platform.webhooks.queue.Settling;
import com.ecosire.domain.platform.webhooks.targets.TargetRules;
import com.ecosire.domain.platform.webhooks.targets.Targets;
import com.ecosire.gateway.pipeline.Chain;
import com.ecosire.gateway.settings.WebhookSettings;
import com.ecosire.gateway.webhooks.HttpCarrier;
import com.ecosire.gateway.webhooks.PatientResolver;
import com.ecosire.gateway.webhooks.WebhookWorker;
import com.ecosire.rest.openapi.EventDocuments;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** What becomes of events: they are sent to the servers of customers. */
final class Callbacks implements AutoCloseable {
  private static final String ENDING = "webhooks.disableEnding";

  private final WebhookSettings settings;
  private final WebhooksModule module;
  private final DataSource source;
  private final Clock clock;
  private final Targets targets;
  private final HttpCarrier carrier;
  private volatile Optional<WebhookWorker> worker = Optional.empty();

  /** Sends nothing by itself yet. */
  Callbacks(WebhookSettings settings, Modules modules, DataSource source, Clock clock) {
    this.settings = settings;
    this.module = modules.webhooks();
    this.source = source;
    this.clock = clock;
    this.targets =
        new Targets(
            new TargetRules(settings.loopback(), settings.privateNetworks()),
            new PatientResolver());
    this.carrier = new HttpCarrier(targets, clock);
    module.open(new Outside(targets, carrier, new EventDocuments()));
  }

  /** Begins to send. */
  void start(Chain chain, Catalog catalog) {
    Job ending =
        catalog.jobs().stream().filter(job -> job.name().equals(ENDING)).findFirst().orElseThrow();
    Schedule schedule = new Schedule(settings.timeFactor());
    worker =
        Optional.of(
            WebhookWorker.start(
                new WebhookWorker.Parts(
                    new FanOut(source),
                    new DeliveryQueue(source, module.book()),
                    new Settling(source, schedule),
                    carrier,
                    schedule.lease(),
                    organization -> chain.work(ending, organization)),
                clock,
                settings.maxConcurrent()));
  }

  /** Where may be sent to. */
  Targets targets() {
    return targets;
  }

  /** Sends, and asks, within what is allowed. */
  HttpCarrier carrier() {
    return carrier;
  }

  /** Whether events go on their way, where this node sends any. */
  boolean isAtWork() {
    return worker.map(WebhookWorker::isAtWork).orElse(true);
  }

  /** Is told of changes as others are, and looks for events then. */
  Consumer<UUID> beside(Consumer<UUID> others) {
    return organization -> {
      others.accept(organization);
      worker.ifPresent(WebhookWorker::nudge);
    };
  }

  @Override
  public void close() {
    worker.ifPresent(WebhookWorker::close);
  }
}
