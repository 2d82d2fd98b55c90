package com.ecosire.domain.platform.status.incidents;

import static com.ecosire.domain.operation.Event.event;
import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.platform.status.components.Component;
import com.ecosire.domain.platform.status.components.Holds;
import com.ecosire.domain.platform.status.components.PageRecords;
import com.ecosire.domain.platform.status.components.Place;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.store.Change;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The incidents, and the rules of what clients set of them. */
public final class Incidents extends PageRecords<Incident, IncidentInput> {
  /** Something is wrong. */
  public static final Event<Incident> CREATED =
      event("incident.created", Incident.class, "Something is wrong with the platform");

  /** More is known of an incident. */
  public static final Event<Incident> UPDATED =
      event("incident.updated", Incident.class, "More is known of an incident, or it was changed");

  /** An incident is over. */
  public static final Event<Incident> RESOLVED =
      event("incident.resolved", Incident.class, "An incident is over");

  private final Holds holds;

  /** On the status page; {@code holds} keeps what incidents hold. */
  public Incidents(Place place, Holds holds) {
    super(
        records(Incident.class, IncidentInput.class)
            .list(
                listing()
                    .search("title")
                    .filter("status", "impact", "componentIds", "startedAt", "resolvedAt")
                    .sort("startedAt", "resolvedAt", "impact", "createdAt"))
            .raises(CREATED, UPDATED),
        place);
    this.holds = holds;
  }

  @Override
  protected void check(Change<Incident, IncidentInput> change) {
    IncidentInput after = change.after();
    complete(change);
    if (after.startedAt.isAfter(change.call().now())) {
      throw Problems.invalid("startedAt", "future", "An incident cannot begin later than now");
    }
    if (!change.isNew() && change.changes(input -> input.status)) {
      throw Problems.invalid("status", "by_update", "The status is changed by updates only");
    }
    if (after.postmortem != null
        && change.changes(input -> input.postmortem)
        && after.status != IncidentStatus.RESOLVED) {
      throw Problems.refusal(
          ProblemCode.INVALID_STATE, "A postmortem can be written once the incident is resolved");
    }
  }

  /** What is left out, or cleared, is as usual. */
  private static void complete(Change<Incident, IncidentInput> change) {
    IncidentInput after = change.after();
    if (after.startedAt == null) {
      after.startedAt = change.before().map(input -> input.startedAt).orElse(change.call().now());
    }
    if (after.status == null) {
      after.status = IncidentStatus.INVESTIGATING;
    }
    if (after.componentStatus == null) {
      after.componentStatus = OutageStatus.DEGRADED;
    }
    after.componentIds =
        after.componentIds == null ? List.of() : after.componentIds.stream().distinct().toList();
  }

  @Override
  protected void applied(Change<Incident, IncidentInput> change) {
    Incident incident = change.record();
    if (change.isNew()) {
      incident.probedId = change.after().probed;
      incident.automatic = incident.probedId != null;
      Instant now = change.call().now();
      incident.step(incident.status(), now, now);
    } else if (!incident.isOpen() && change.changes(input -> input.startedAt)) {
      incident.lasted();
    }
  }

  @Override
  protected void stored(Change<Incident, IncidentInput> change) {
    Incident incident = change.record();
    Call call = change.call();
    if (change.isNew()) {
      begin(incident, call);
    } else {
      adjust(change, incident, call);
    }
    super.stored(change);
  }

  private void begin(Incident incident, Call call) {
    call.session()
        .manager()
        .persist(IncidentUpdate.first(incident, UuidV7.at(call.now()), call.now()));
    holds.begin(incident.hold(), incident.startedAt(), call);
    if (!incident.isOpen()) {
      holds.end(incident.id(), call);
    }
  }

  private void adjust(Change<Incident, IncidentInput> change, Incident incident, Call call) {
    Instant before = change.before().orElseThrow().startedAt;
    if (change.changes(input -> input.startedAt)) {
      holds.move(incident.id(), before, incident.startedAt(), call);
    }
    if (incident.isOpen()
        && (change.changes(input -> input.componentIds)
            || change.changes(input -> input.componentStatus))) {
      holds.replace(incident.hold(), call);
    }
  }

  /** Goes to a status that an update says, at a time that may be over, and tells of it. */
  void step(Incident incident, IncidentStatus next, Instant at, Call call) {
    boolean wasOpen = incident.isOpen();
    if (wasOpen || next != IncidentStatus.RESOLVED) {
      incident.step(next, at, call.now());
    }
    if (wasOpen && !incident.isOpen()) {
      holds.end(incident.id(), at, call);
    } else if (!wasOpen && incident.isOpen()) {
      holds.begin(incident.hold(), at, call);
    }
    call.emit(incident.isOpen() ? UPDATED : RESOLVED, incident);
  }

  /** Opens one that a probe found, unless it is open already. */
  public void openFor(Component component, Trouble found, Call call) {
    if (openOf(component, call).isPresent()) {
      return;
    }
    IncidentInput input = new IncidentInput();
    input.title = component.name() + " does not answer";
    input.impact = IncidentImpact.MAJOR;
    input.componentIds = found.components();
    input.componentStatus = OutageStatus.MAJOR_OUTAGE;
    input.message =
        "Our probe found no good answer several times in a row ("
            + found.reason()
            + "). We look into it.";
    input.startedAt = found.since();
    input.probed = component.id();
    create(input, call);
  }

  /** Whether there is one that the probe of a component found and that was open in some time. */
  public boolean isProbed(Component component, Instant from, Instant to, Call call) {
    return where(
            "r.probedId = :probed and r.input.startedAt <= :to and (r.resolvedAt is null or"
                + " r.resolvedAt >= :from)",
            call)
        .with("probed", component.id())
        .with("from", from)
        .with("to", to)
        .any();
  }

  /** The open incident that the probe of a component found. */
  public Optional<Incident> openOf(Component component, Call call) {
    return where("r.probedId = :probed and r.input.status <> :over", call)
        .with("probed", component.id())
        .with("over", IncidentStatus.RESOLVED)
        .orderBy("r.id")
        .first();
  }
}
