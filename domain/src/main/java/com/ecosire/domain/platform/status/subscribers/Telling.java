package com.ecosire.domain.platform.status.subscribers;

import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.mail.Mails;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Job;
import com.ecosire.domain.platform.status.incidents.Incident;
import com.ecosire.domain.platform.status.incidents.IncidentUpdate;
import com.ecosire.domain.platform.status.incidents.IncidentUpdates;
import com.ecosire.domain.platform.status.incidents.Incidents;
import com.ecosire.domain.store.sql.Sql;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells subscribers of updates, some at a time, each once; where the process ends meanwhile, it
 * goes on after the last one told.
 */
public final class Telling {
  private static final int AT_ONCE = 100;

  /** Who had confirmed before the update was written. */
  private static final String NEXT =
      "SELECT "
          + Subscription.COLUMNS
          + " FROM status_subscription WHERE organizationId = ? AND confirmedAt <= ? AND (? IS NULL"
          + " OR id > ?) ORDER BY id LIMIT "
          + AT_ONCE;

  private static final String POST =
      "INSERT INTO status_message (organizationId, id, subscriptionId, updateId, attempts, dueAt)"
          + " VALUES (?, ?, ?, ?, 0, ?)";
  private static final String NAME =
      "SELECT name FROM status_component WHERE organizationId = ? AND id = ?";

  private final Parts parts;

  /** What it works with. */
  record Parts(Incidents incidents, IncidentUpdates updates, Mails mails, Tokens tokens) {}

  Telling(Parts parts) {
    this.parts = parts;
  }

  /** Tells some subscribers of one update. */
  public Job.Progress tell(Call call) {
    Optional<IncidentUpdate> untold = parts.updates.untold(call);
    if (untold.isEmpty()) {
      return Job.Progress.NOTHING;
    }
    IncidentUpdate update = untold.get();
    Incident incident = parts.incidents.get(update.incidentId(), call);
    List<String> names = names(incident, Sql.of(call.session()), call.organization());
    StatusMessage message = new StatusMessage(incident, update, names);
    List<Subscription> next = next(update, call);
    next.stream()
        .filter(one -> one.isAbout(incident.componentIds()))
        .forEach(one -> tell(one, message, call));
    update.told(
        next.isEmpty() ? Optional.empty() : Optional.of(next.getLast().id()),
        next.size() == AT_ONCE);
    return new Job.Progress((long) next.size(), true);
  }

  private static List<Subscription> next(IncidentUpdate update, Call call) {
    return Sql.of(call.session())
        .all(
            NEXT,
            Subscription::read,
            call.organization(),
            update.createdAt(),
            update.toldTo(),
            update.toldTo());
  }

  private void tell(Subscription to, StatusMessage message, Call call) {
    if (to.email().isPresent()) {
      parts.mails.send(message.mail(to, parts.mails, parts.tokens), call);
      return;
    }
    UUID update = message.update().id();
    Sql.of(call.session())
        .change(POST, call.organization(), UuidV7.next(), to.id(), update, call.now());
  }

  /** The names of an incident's components. */
  static List<String> names(Incident incident, Sql sql, UUID organization) {
    return incident.componentIds().stream()
        .flatMap(id -> sql.first(NAME, row -> row.text("name"), organization, id).stream())
        .toList();
  }
}
