package com.ecosire.domain.platform.status.maintenances;

import static com.ecosire.domain.operation.Event.event;
import static com.ecosire.domain.platform.status.maintenances.MaintenanceStatus.CANCELLED;
import static com.ecosire.domain.platform.status.maintenances.MaintenanceStatus.COMPLETED;
import static com.ecosire.domain.platform.status.maintenances.MaintenanceStatus.IN_PROGRESS;
import static com.ecosire.domain.platform.status.maintenances.MaintenanceStatus.SCHEDULED;
import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.operation.Job;
import com.ecosire.domain.platform.status.components.Holds;
import com.ecosire.domain.platform.status.components.PageRecords;
import com.ecosire.domain.platform.status.components.Place;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.store.Change;
import com.ecosire.domain.values.Flow;
import java.util.List;

/** The maintenances, which begin and end by their times. */
public final class MaintenanceWindows
    extends PageRecords<MaintenanceWindow, MaintenanceWindowInput> {
  /** Work was announced. */
  public static final Event<MaintenanceWindow> SCHEDULING =
      event("maintenance.scheduled", MaintenanceWindow.class, "Work on components was announced");

  /** What clients may set it to. */
  private static final Flow<MaintenanceStatus> BY_HAND =
      Flow.of("maintenance", MaintenanceStatus.class)
          .from(SCHEDULED, CANCELLED)
          .from(IN_PROGRESS, COMPLETED);

  private static final int AT_ONCE = 100;

  private final Place place;
  private final Holds holds;

  /** On the status page; {@code holds} keeps what maintenances hold. */
  public MaintenanceWindows(Place place, Holds holds) {
    super(
        records(MaintenanceWindow.class, MaintenanceWindowInput.class)
            .list(
                listing()
                    .filter("status", "startsAt", "endsAt", "componentIds")
                    .sort("startsAt", "createdAt"))
            .raises(SCHEDULING),
        place);
    this.place = place;
    this.holds = holds;
  }

  @Override
  protected void check(Change<MaintenanceWindow, MaintenanceWindowInput> change) {
    MaintenanceWindowInput after = change.after();
    if (after.status == null) {
      after.status = change.before().map(input -> input.status).orElse(SCHEDULED);
    }
    after.componentIds = after.componentIds.stream().distinct().toList();
    if (!after.endsAt.isAfter(after.startsAt)) {
      throw Problems.invalid("endsAt", "order", "A maintenance ends after it has begun");
    }
    MaintenanceStatus before = change.before().map(input -> input.status).orElse(SCHEDULED);
    if (after.status != before && !BY_HAND.allows(before, after.status)) {
      throw Problems.invalid(
          "status",
          "by_time",
          "Only a scheduled maintenance can be cancelled, and one in progress completed; the rest"
              + " comes with its times");
    }
  }

  @Override
  protected void stored(Change<MaintenanceWindow, MaintenanceWindowInput> change) {
    MaintenanceWindow window = change.record();
    Call call = change.call();
    if (!change.isNew() && change.changes(input -> input.status)) {
      holds.end(window.id(), call);
    } else if (window.status() == IN_PROGRESS && change.changes(input -> input.componentIds)) {
      holds.replace(window.hold(), call);
    }
    keepTime(window, call);
    super.stored(change);
  }

  /** Begins and ends what is due. */
  public Job.Progress keepTime(Call call) {
    List<MaintenanceWindow> due =
        where(
                "(r.input.status = :scheduled and r.input.startsAt <= :now) or (r.input.status ="
                    + " :running and r.input.endsAt <= :now)",
                call)
            .with("scheduled", SCHEDULED)
            .with("running", IN_PROGRESS)
            .with("now", call.now())
            .orderBy("r.id")
            .locked()
            .atMost(AT_ONCE);
    due.forEach(window -> keepTime(window, call));
    if (!due.isEmpty()) {
      place.changes(call);
    }
    return new Job.Progress((long) due.size(), due.size() == AT_ONCE);
  }

  private void keepTime(MaintenanceWindow window, Call call) {
    if (window.status() == SCHEDULED && !window.startsAt().isAfter(call.now())) {
      window.step(IN_PROGRESS, call.now());
      holds.begin(window.hold(), window.startsAt(), call);
    }
    if (window.status() == IN_PROGRESS && !window.endsAt().isAfter(call.now())) {
      window.step(COMPLETED, call.now());
      holds.end(window.id(), call);
    }
  }
}
