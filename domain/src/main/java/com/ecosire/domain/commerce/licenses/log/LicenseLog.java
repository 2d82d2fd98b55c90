package com.ecosire.domain.commerce.licenses.log;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Job;
import com.ecosire.domain.query.Condition;
import com.ecosire.domain.query.ListPlan;
import com.ecosire.domain.query.ListRequest;
import com.ecosire.domain.query.Listing;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.query.Selection;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.store.Store;
import com.ecosire.domain.store.sql.Sql;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The logs of all licences, newest first. */
public final class LicenseLog extends Store<LicenseLogEntry, Void> {
  /** So long validations and heartbeats are kept; everything else is kept for good. */
  private static final Duration KEPT = Duration.ofDays(90);

  private static final int AT_ONCE = 1000;
  private static final Shape<LicenseLogEntry> SHAPE = Shape.of(LicenseLogEntry.class);
  private static final Field LICENSE = SHAPE.field("licenseId").orElseThrow();
  private static final Field KIND = SHAPE.field("kind").orElseThrow();
  private static final Listing LISTING = listing().sort("createdAt");
  private static final ListPlan PLAN = new ListPlan(SHAPE, LISTING);

  /** The logs. */
  public LicenseLog() {
    super(records(LicenseLogEntry.class, Void.class).list(LISTING));
  }

  /**
   * What is noted beside the kind.
   *
   * @param domain the domain that it was about
   * @param result how it ended, or why
   * @param appVersion version of the application
   */
  public record Note(Optional<String> domain, String result, Optional<String> appVersion) {
    /** A note about the licence as a whole. */
    public static Note of(String result) {
      return new Note(Optional.empty(), result, Optional.empty());
    }

    /** A note about one domain. */
    public static Note of(String domain, String result) {
      return new Note(Optional.of(domain), result, Optional.empty());
    }
  }

  /** Notes what happened with a licence. */
  public void note(UUID license, LogKind kind, Note note, Call call) {
    LicenseLogEntry entry = draft(call);
    entry.licenseId = license;
    entry.kind = kind;
    entry.domain = note.domain.orElse(null);
    entry.result = note.result;
    entry.appVersion = note.appVersion.orElse(null);
    entry.ipAddress = call.origin().address().isEmpty() ? null : call.origin().address();
    entry.actorId = call.caller().id().orElse(null);
    call.session().manager().persist(entry);
  }

  /** What happened with a licence, or what of one kind. */
  public Page<LicenseHistory> of(UUID license, Optional<LogKind> kind, Call call) {
    ListRequest request =
        PLAN.first()
            .at(call.paging())
            .and(new Condition(LICENSE, Condition.Test.ANY_OF, List.of(license)));
    if (kind.isPresent()) {
      request = request.and(new Condition(KIND, Condition.Test.ANY_OF, List.of(kind.get())));
    }
    return list(request, Selection.ALL, call).map(LicenseHistory::of);
  }

  /** When a licence was moved with a result since a time, oldest first. */
  public List<Instant> transfers(UUID license, String result, Instant since, Call call) {
    return where(
            "r.licenseId = :license and r.kind = :kind and r.result = :result and r.createdAt >"
                + " :since",
            call)
        .with("license", license)
        .with("kind", LogKind.TRANSFERRED)
        .with("result", result)
        .with("since", since)
        .orderBy("r.createdAt")
        .all()
        .stream()
        .map(LicenseLogEntry::createdAt)
        .toList();
  }

  /** Forgets what need not be kept. */
  public Job.Progress forget(Call call) {
    int gone =
        Sql.of(call.session())
            .change(
                "DELETE FROM license_log WHERE organizationId = ? AND kind IN ('VALIDATED',"
                    + " 'HEARTBEAT') AND createdAt < ? LIMIT "
                    + AT_ONCE,
                call.organization(),
                call.now().minus(KEPT));
    int unseen =
        Sql.of(call.session())
            .change(
                "DELETE FROM license_sight WHERE organizationId = ? AND updatedAt < ? LIMIT "
                    + AT_ONCE,
                call.organization(),
                call.now().minus(KEPT));
    return new Job.Progress((long) gone + unseen, gone == AT_ONCE || unseen == AT_ONCE);
  }
}
