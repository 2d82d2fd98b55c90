package com.ecosire.domain.platform.webhooks;

import static com.ecosire.domain.caller.Access.ADMIN;
import static com.ecosire.domain.operation.Event.event;
import static com.ecosire.domain.operation.ModuleApi.module;
import static com.ecosire.domain.operation.Option.at;
import static com.ecosire.domain.operation.Option.emits;
import static com.ecosire.domain.operation.Option.makes;
import static com.ecosire.domain.operation.Option.needs;
import static com.ecosire.domain.operation.Option.perMinuteTogether;
import static com.ecosire.domain.operation.Option.publicly;
import static com.ecosire.domain.operation.Option.via;
import static com.ecosire.domain.operation.Output.many;
import static com.ecosire.domain.operation.Output.one;
import static com.ecosire.domain.operation.Resource.resource;

import com.ecosire.domain.operation.Area;
import com.ecosire.domain.operation.BusinessModule;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.operation.ModuleApi;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.platform.organizations.Organizations;
import com.ecosire.domain.platform.webhooks.catalog.CatalogEvent;
import com.ecosire.domain.platform.webhooks.catalog.CurlCommand;
import com.ecosire.domain.platform.webhooks.catalog.CurlCommands;
import com.ecosire.domain.platform.webhooks.catalog.CurlForEvent;
import com.ecosire.domain.platform.webhooks.catalog.EventCatalog;
import com.ecosire.domain.platform.webhooks.catalog.EventDetails;
import com.ecosire.domain.platform.webhooks.catalog.FindEvents;
import com.ecosire.domain.platform.webhooks.catalog.Subscribable;
import com.ecosire.domain.platform.webhooks.deliveries.Deliveries;
import com.ecosire.domain.platform.webhooks.deliveries.QueuedReplay;
import com.ecosire.domain.platform.webhooks.deliveries.Redelivering;
import com.ecosire.domain.platform.webhooks.deliveries.Replay;
import com.ecosire.domain.platform.webhooks.deliveries.Replaying;
import com.ecosire.domain.platform.webhooks.deliveries.SendTest;
import com.ecosire.domain.platform.webhooks.deliveries.TestSending;
import com.ecosire.domain.platform.webhooks.deliveries.WebhookDelivery;
import com.ecosire.domain.platform.webhooks.endpoints.EndpointRules;
import com.ecosire.domain.platform.webhooks.endpoints.EndpointSecrets;
import com.ecosire.domain.platform.webhooks.endpoints.Endpoints;
import com.ecosire.domain.platform.webhooks.endpoints.RotateSecret;
import com.ecosire.domain.platform.webhooks.endpoints.RotatedSecret;
import com.ecosire.domain.platform.webhooks.endpoints.WebhookEndpoint;
import com.ecosire.domain.platform.webhooks.endpoints.WebhookEndpointInput;
import com.ecosire.domain.platform.webhooks.events.Events;
import com.ecosire.domain.platform.webhooks.events.WebhookEvent;
import com.ecosire.domain.platform.webhooks.queue.Address;
import com.ecosire.domain.platform.webhooks.signing.LicenseSecrets;
import com.ecosire.domain.platform.webhooks.signing.SignatureHeader;
import com.ecosire.domain.platform.webhooks.signing.SignatureVerdict;
import com.ecosire.domain.platform.webhooks.signing.VerifySignature;
import com.ecosire.domain.platform.webhooks.signing.Verifying;
import com.ecosire.domain.platform.webhooks.statistics.AskDeliveries;
import com.ecosire.domain.platform.webhooks.statistics.DeliveryStatistics;
import com.ecosire.domain.platform.webhooks.statistics.Statistics;
import com.ecosire.domain.secrecy.MasterKey;
import com.ecosire.domain.store.sql.Sql;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Signed HTTP callbacks to the servers of customers. */
public final class WebhooksModule implements BusinessModule {
  /** An endpoint is no longer sent events. */
  public static final Event<WebhookEndpoint> DISABLED =
      event(
          "webhook_endpoint.disabled", WebhookEndpoint.class, "An endpoint is sent no more events");

  private final Endpoints endpoints;
  private final Events events = new Events();
  private final Deliveries deliveries = new Deliveries();
  private final EventCatalog catalog;
  private final CurlCommands commands;
  private final Verifying verifying;
  private final TestSending tests;
  private final Redelivering redelivering;
  private final Replaying replaying;
  private final Address.Book book;
  private final Supplier<DataSource> source;
  private volatile Outside outside = Outside.NOTHING;
  private volatile LicenseSecrets licenses = LicenseSecrets.NONE;

  /**
   * What the module stands on.
   *
   * @param key seals secrets
   * @param catalog all modules, asked for at each call
   * @param source the database, asked for no earlier than a call comes
   */
  public record Foundation(
      Organizations organizations,
      MasterKey key,
      Supplier<Catalog> catalog,
      Supplier<DataSource> source) {}

  /** The module on a foundation. */
  public WebhooksModule(Foundation on) {
    EndpointSecrets seals = new EndpointSecrets(on.key);
    Subscribable subscribable = new Subscribable(on.catalog);
    source = on.source;
    book = new Address.Book(seals, () -> licenses);
    endpoints =
        new Endpoints(
            seals,
            new EndpointRules(on.organizations, subscribable, () -> outside.targets()),
            DISABLED);
    catalog = new EventCatalog(subscribable, () -> outside.samples());
    commands = new CurlCommands(subscribable, catalog, endpoints);
    verifying = new Verifying(this::secrets);
    tests =
        new TestSending(
            new TestSending.Parts(
                () -> outside, on.source, book, subscribable, events, deliveries));
    redelivering = new Redelivering(endpoints, events, deliveries);
    replaying = new Replaying(endpoints, on.organizations, subscribable);
  }

  /** Gives the module the server around it. */
  public void open(Outside server) {
    outside = server;
  }

  /** Says what the events of licences are signed with. */
  public void signLicensesBy(LicenseSecrets secrets) {
    licenses = secrets;
  }

  /** Reads endpoints with their secrets, for whoever sends. */
  public Address.Book book() {
    return book;
  }

  private List<String> secrets(UUID endpoint, SignatureHeader header, Call call) {
    Address.Key key = new Address.Key(call.organization(), endpoint);
    Address address = Sql.with(source.get(), sql -> book.find(sql, key, call.now())).orElseThrow();
    return header == SignatureHeader.LICENSE ? address.licenseSecrets() : address.secrets();
  }

  @Override
  public ModuleApi api() {
    return known(
        module(
                "webhooks",
                Area.PLATFORM,
                "Signed HTTP callbacks to the customer's servers, with a catalogue of events, a"
                    + " delivery log and replay",
                tried(received()),
                raised(),
                delivered())
            .job("disableEnding", Duration.ofMinutes(1), endpoints::disableEnding)
            .job("removeOld", Duration.ofDays(1), OldDeliveries::remove)
            .raises(DISABLED));
  }

  private Resource<WebhookEndpoint, WebhookEndpointInput> received() {
    return resource("/webhooks/endpoints", endpoints, "a server that events are sent to")
        .list()
        .get()
        .create(needs(ADMIN))
        .update(needs(ADMIN), emits(DISABLED))
        .delete(needs(ADMIN))
        .itemCommand(
            "rotateSecret",
            RotateSecret.class,
            one(RotatedSecret.class),
            "Give an endpoint a new secret, shown once; the old one signs for 24 more hours",
            endpoints::rotate,
            needs(ADMIN))
        .itemCommand(
            "enable",
            one(WebhookEndpoint.class),
            "Have events sent to an endpoint again; those of the time in between are left to"
                + " replay",
            endpoints::enable,
            needs(ADMIN))
        .itemCommand(
            "disable",
            one(WebhookEndpoint.class),
            "Have no more events sent to an endpoint; what waits fails at once",
            endpoints::disable,
            needs(ADMIN),
            emits(DISABLED));
  }

  private Resource<WebhookEndpoint, WebhookEndpointInput> tried(
      Resource<WebhookEndpoint, WebhookEndpointInput> rows) {
    return rows.itemCommand(
            "sendTest",
            SendTest.class,
            one(WebhookDelivery.class),
            "Send the sample of an event to an endpoint once, and wait for the answer",
            tests::send,
            at("/webhooks/endpoints/{id}/test"),
            makes(),
            perMinuteTogether(10))
        .itemCommand(
            "replay",
            Replay.class,
            one(QueuedReplay.class),
            "Send the events of a time to an endpoint once more, the oldest first",
            replaying::replay,
            needs(ADMIN))
        .hasMany("deliveries", WebhookDelivery.class, "endpointId", "What was sent to it");
  }

  private Resource<WebhookEvent, Void> raised() {
    return resource("/webhooks/events", events, "something that happened, as it is sent")
        .list()
        .get()
        .hasMany("deliveries", WebhookDelivery.class, "eventId", "Where it was sent");
  }

  private Resource<WebhookDelivery, Void> delivered() {
    return resource("/webhooks/deliveries", deliveries, "the way of an event to an endpoint")
        .list()
        .get()
        .itemCommand(
            "redeliver",
            one(WebhookDelivery.class),
            "Send the event of a delivery once more, with a fresh signature",
            redelivering::redeliver,
            makes())
        .belongsTo("endpoint", "endpointId", WebhookEndpoint.class, "Where it is sent")
        .belongsTo("event", "eventId", WebhookEvent.class, "What is sent");
  }

  private ModuleApi known(ModuleApi api) {
    return api.query(
            "catalog",
            FindEvents.class,
            many(CatalogEvent.class),
            "Every event that can be subscribed to, those of the developer page first",
            catalog::list,
            publicly())
        .query(
            "catalogEvent",
            one(EventDetails.class),
            "One event with a sample of what is sent and its JSON Schema",
            catalog::details,
            at("/webhooks/catalog/{event}"),
            publicly())
        .query(
            "curlForEvent",
            CurlForEvent.class,
            one(CurlCommand.class),
            "A cURL command that sends the sample of an event with right signatures",
            commands::of,
            at("/webhooks/curl"),
            via("POST"))
        .query(
            "verifySignature",
            VerifySignature.class,
            one(SignatureVerdict.class),
            "Check a signature as a receiver would; nothing of it is stored or logged",
            verifying::verify,
            at("/webhooks/verify"),
            via("POST"))
        .query(
            "statistics",
            AskDeliveries.class,
            one(DeliveryStatistics.class),
            "How deliveries went: counts and times by day, event and endpoint",
            Statistics::of);
  }
}
