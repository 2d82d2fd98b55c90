package com.ecosire.domain.platform.status;

import static com.ecosire.domain.caller.Access.ADMIN;
import static com.ecosire.domain.operation.ModuleApi.module;
import static com.ecosire.domain.operation.Option.accepted;
import static com.ecosire.domain.operation.Option.at;
import static com.ecosire.domain.operation.Option.cached;
import static com.ecosire.domain.operation.Option.emits;
import static com.ecosire.domain.operation.Option.needs;
import static com.ecosire.domain.operation.Option.onlyFor;
import static com.ecosire.domain.operation.Option.perMinute;
import static com.ecosire.domain.operation.Option.publicly;
import static com.ecosire.domain.operation.Option.uncounted;
import static com.ecosire.domain.operation.Output.file;
import static com.ecosire.domain.operation.Output.nothing;
import static com.ecosire.domain.operation.Output.one;
import static com.ecosire.domain.operation.Resource.resource;

import com.ecosire.domain.mail.Mails;
import com.ecosire.domain.operation.Area;
import com.ecosire.domain.operation.BusinessModule;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.ModuleApi;
import com.ecosire.domain.operation.Option;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.platform.organizations.Organizations;
import com.ecosire.domain.platform.status.board.Board;
import com.ecosire.domain.platform.status.board.CurrentStatus;
import com.ecosire.domain.platform.status.components.Components;
import com.ecosire.domain.platform.status.components.Holds;
import com.ecosire.domain.platform.status.components.OwnPart;
import com.ecosire.domain.platform.status.components.Place;
import com.ecosire.domain.platform.status.feed.Feeds;
import com.ecosire.domain.platform.status.incidents.Incident;
import com.ecosire.domain.platform.status.incidents.IncidentUpdate;
import com.ecosire.domain.platform.status.incidents.IncidentUpdates;
import com.ecosire.domain.platform.status.incidents.Incidents;
import com.ecosire.domain.platform.status.maintenances.MaintenanceWindows;
import com.ecosire.domain.platform.status.probes.Afterwards;
import com.ecosire.domain.platform.status.probes.Outside;
import com.ecosire.domain.platform.status.probes.Probing;
import com.ecosire.domain.platform.status.subscribers.ConfirmedSubscription;
import com.ecosire.domain.platform.status.subscribers.StatusToken;
import com.ecosire.domain.platform.status.subscribers.SubscribeToStatus;
import com.ecosire.domain.platform.status.subscribers.Subscribers;
import com.ecosire.domain.platform.status.subscribers.Subscribing;
import com.ecosire.domain.platform.status.uptime.AskUptime;
import com.ecosire.domain.platform.status.uptime.PlatformUptime;
import com.ecosire.domain.secrecy.MasterKey;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The public status page: components, incidents, maintenances, uptime and subscriptions. */
public final class StatusModule implements BusinessModule {
  /** The job that writes down what happened while the database was away. */
  public static final String NOTING = "status.noteOutages";

  private static final Duration FRESH = Duration.ofSeconds(30);
  private static final int SUBSCRIPTIONS = 5;

  private final Foundation on;
  private final Place place;
  private final Board board;
  private final Components components;
  private final Incidents incidents;
  private final IncidentUpdates updates;
  private final MaintenanceWindows maintenances;
  private final Probing probing;
  private final Afterwards afterwards;
  private final Subscribers subscribers;
  private final Feeds feeds;
  private volatile Outside outside = Outside.NOTHING;

  /**
   * What the module stands on.
   *
   * @param operator the organization whose page it is
   * @param key seals the tokens of messages
   * @param source the database, asked for no earlier than a call comes
   */
  public record Foundation(
      Supplier<UUID> operator,
      Organizations organizations,
      MasterKey key,
      Mails mails,
      Supplier<DataSource> source) {}

  /** The module on a foundation. */
  public StatusModule(Foundation on) {
    this.on = on;
    place = new Place(on.operator);
    board = new Board(place, on.source);
    Holds holds = new Holds();
    components =
        new Components(new Components.Parts(place, holds, () -> outside.targets(), board::uptime));
    incidents = new Incidents(place, holds);
    updates = new IncidentUpdates(place, incidents);
    maintenances = new MaintenanceWindows(place, holds);
    probing = new Probing(components, incidents, updates, () -> outside);
    afterwards = new Afterwards(components, incidents, updates, () -> outside);
    subscribers = subscribers();
    feeds = new Feeds(board::entries, on.mails.link(""));
  }

  private Subscribers subscribers() {
    return new Subscribers(
        new Subscribers.Foundation(
            new Subscribing.Parts(place, on.organizations, on.mails, () -> outside.targets()),
            incidents,
            updates,
            on.key,
            () -> outside.carrier(),
            on.source));
  }

  /** Gives the module the server around it. */
  public void open(Outside server) {
    outside = server;
  }

  /** The page in memory, for the server that keeps it fresh. */
  public Board board() {
    return board;
  }

  /** The platform's own parts that the server looks at. */
  public List<OwnPart> parts() {
    return outside.parts().keySet().stream().sorted().toList();
  }

  /** Makes the components of the platform's own parts. */
  public void provide(Call call) {
    parts().forEach(part -> components.provide(part, call));
  }

  @Override
  public ModuleApi api() {
    return subscribed(
            told(
                module(
                    "status",
                    Area.PLATFORM,
                    "The public status page: components, incidents, maintenances, uptime and"
                        + " subscriptions",
                    componentTable(),
                    incidentTable(),
                    updateTable(),
                    maintenanceTable())))
        .raises(
            Incidents.CREATED, Incidents.UPDATED, Incidents.RESOLVED, MaintenanceWindows.SCHEDULING)
        .worksFor(on.operator)
        .job("probe", Duration.ofMinutes(1), probing::look, probing::note)
        .job("noteOutages", Duration.ofMinutes(1), afterwards::write)
        .job("keepTime", Duration.ofSeconds(10), maintenances::keepTime)
        .job("tell", Duration.ofSeconds(15), subscribers.telling()::tell)
        .job(
            "post",
            Duration.ofSeconds(15),
            subscribers.posting()::send,
            subscribers.posting()::note);
  }

  /** What anybody may read without being counted; caches may keep what all see alike. */
  private Option[] open() {
    return new Option[] {publicly(), uncounted(), cached(FRESH, caller -> !place.isAdmin(caller))};
  }

  private Option[] ours(Option... more) {
    return Stream.concat(Stream.of(needs(ADMIN), onlyFor(place.operatorsOnly())), Stream.of(more))
        .toArray(Option[]::new);
  }

  private Resource<?, ?> componentTable() {
    return resource("/status/components", components, "a part of the platform")
        .list(open())
        .get(open())
        .create(ours())
        .update(ours())
        .delete(ours());
  }

  private Resource<?, ?> incidentTable() {
    return resource("/status/incidents", incidents, "an incident")
        .list(open())
        .get(open())
        .create(ours())
        .update(ours())
        .hasMany("updates", IncidentUpdate.class, "incidentId", "What was said of it");
  }

  private Resource<?, ?> updateTable() {
    return resource("/status/incidents/{incidentId}/updates", updates, "an update of an incident")
        .list(open())
        .create(ours(emits(Incidents.UPDATED, Incidents.RESOLVED)))
        .belongsTo("incident", "incidentId", Incident.class, "The incident");
  }

  private Resource<?, ?> maintenanceTable() {
    return resource("/status/maintenances", maintenances, "a maintenance")
        .list(open())
        .create(ours())
        .update(ours());
  }

  private ModuleApi told(ModuleApi module) {
    return module
        .query(
            "current",
            one(CurrentStatus.class),
            "How the platform is, from memory",
            board::current,
            with(at("/status")))
        .query(
            "uptime",
            AskUptime.class,
            one(PlatformUptime.class),
            "How long the components were up, day by day",
            board::uptime,
            open())
        .query(
            "feed",
            Feeds.AskFeed.class,
            file(Feeds.ATOM, Feeds.JSON),
            "The last 50 updates of incidents and maintenances as a feed",
            feeds::feed,
            open());
  }

  private Option[] with(Option one) {
    return Stream.concat(Stream.of(open()), Stream.of(one)).toArray(Option[]::new);
  }

  private ModuleApi subscribed(ModuleApi module) {
    return module
        .command(
            "subscribe",
            SubscribeToStatus.class,
            nothing(),
            "Be told of incidents by mail or webhook, once the target has confirmed it",
            subscribers.subscribing()::subscribe,
            publicly(),
            uncounted(),
            accepted(),
            perMinute(SUBSCRIPTIONS))
        .command(
            "confirmSubscription",
            StatusToken.class,
            one(ConfirmedSubscription.class),
            "Confirm an e-mail address by the token of the mail sent to it; works once",
            subscribers.subscribing()::confirm,
            at("/status/subscribe/confirm"),
            publicly(),
            uncounted())
        .command(
            "unsubscribe",
            StatusToken.class,
            nothing(),
            "Be told no more, by the token that stands in every message",
            subscribers.subscribing()::unsubscribe,
            publicly(),
            uncounted());
  }
}
