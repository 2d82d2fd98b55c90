package com.ecosire.domain.platform.status.incidents;

import static com.ecosire.domain.platform.status.incidents.IncidentStatus.IDENTIFIED;
import static com.ecosire.domain.platform.status.incidents.IncidentStatus.INVESTIGATING;
import static com.ecosire.domain.platform.status.incidents.IncidentStatus.MONITORING;
import static com.ecosire.domain.platform.status.incidents.IncidentStatus.RESOLVED;
import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.status.components.PageRecords;
import com.ecosire.domain.platform.status.components.Place;
import com.ecosire.domain.store.Change;
import com.ecosire.domain.values.Flow;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** What is said of incidents, which brings them from status to status. */
public final class IncidentUpdates extends PageRecords<IncidentUpdate, IncidentUpdateInput> {
  /** More can be said of an open incident without another status. */
  private static final Flow<IncidentStatus> FLOW =
      Flow.of("incident", IncidentStatus.class)
          .from(INVESTIGATING, INVESTIGATING, IDENTIFIED, MONITORING, RESOLVED)
          .from(IDENTIFIED, INVESTIGATING, IDENTIFIED, MONITORING, RESOLVED)
          .from(MONITORING, INVESTIGATING, IDENTIFIED, MONITORING, RESOLVED)
          .from(RESOLVED, INVESTIGATING);

  private final Incidents incidents;

  /** Of some incidents. */
  public IncidentUpdates(Place place, Incidents incidents) {
    super(
        records(IncidentUpdate.class, IncidentUpdateInput.class)
            .list(listing().sort("createdAt"))
            .within(incidents, "incidentId"),
        place);
    this.incidents = incidents;
  }

  @Override
  protected void check(Change<IncidentUpdate, IncidentUpdateInput> change) {
    Incident incident = incidents.change(change.record().incidentId, change.call());
    FLOW.step(
        incident.status(),
        change.after().status,
        change.after().status.name().toLowerCase(Locale.ROOT));
  }

  @Override
  protected void applied(Change<IncidentUpdate, IncidentUpdateInput> change) {
    change.record().telling = change.after().notify;
  }

  @Override
  protected void stored(Change<IncidentUpdate, IncidentUpdateInput> change) {
    IncidentUpdate update = change.record();
    Call call = change.call();
    Instant at = Optional.ofNullable(change.after().at).orElse(call.now());
    incidents.step(incidents.change(update.incidentId, call), update.status(), at, call);
    super.stored(change);
  }

  /** Says that an incident is over, as its component's probe found now or some time ago. */
  public void resolve(Incident incident, String message, Optional<Instant> at, Call call) {
    IncidentUpdateInput input = new IncidentUpdateInput();
    input.at = at.orElse(null);
    input.status = RESOLVED;
    input.message = message;
    createWithin(incident.id(), input, call);
  }

  /** The oldest update that subscribers are still to be told of. */
  public Optional<IncidentUpdate> untold(Call call) {
    return where("r.telling = true", call).orderBy("r.id").locked().first();
  }
}
