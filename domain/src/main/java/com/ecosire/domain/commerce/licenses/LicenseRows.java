package com.ecosire.domain.commerce.licenses;

import static com.ecosire.domain.caller.Access.ADMIN;
import static com.ecosire.domain.caller.Access.READ;
import static com.ecosire.domain.caller.Access.USER;
import static com.ecosire.domain.caller.Access.WRITE;
import static com.ecosire.domain.operation.Option.at;
import static com.ecosire.domain.operation.Option.audited;
import static com.ecosire.domain.operation.Option.cached;
import static com.ecosire.domain.operation.Option.emits;
import static com.ecosire.domain.operation.Option.needs;
import static com.ecosire.domain.operation.Option.publicly;
import static com.ecosire.domain.operation.Output.file;
import static com.ecosire.domain.operation.Output.one;
import static com.ecosire.domain.operation.Output.paged;

import com.ecosire.domain.commerce.licenses.log.LicenseHistory;
import com.ecosire.domain.commerce.licenses.log.LicenseLog;
import com.ecosire.domain.commerce.licenses.log.LogKind;
import com.ecosire.domain.commerce.licenses.offline.OfflineKeys;
import com.ecosire.domain.commerce.licenses.secrets.LicenseSecrets;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.shape.Doc;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** The rows of what people do with licences. */
final class LicenseRows {
  private static final Duration HOUR = Duration.ofHours(1);

  private LicenseRows() {}

  /** What of a licence's log is wanted. */
  @Doc("What of a license's log is wanted")
  record LogWanted(@Doc("Only what is of this kind") LogKind kind) {}

  /** What makes files, keys, secrets and tables. */
  record Papers(
      LicenseOffline offline,
      OfflineKeys keys,
      LicenseSecrets secrets,
      LicenseExport export,
      LicenseLog log,
      Licenses licenses) {
    Page<LicenseHistory> history(UUID id, LogWanted wanted, Call call) {
      licenses.require(id, call);
      return log.of(id, Optional.ofNullable(wanted.kind), call);
    }
  }

  static void life(
      Resource<License, LicenseInput> table, LicenseLife life, LicenseTransfers transfers) {
    stopping(table, life);
    table
        .itemCommand(
            "renew",
            LicenseLife.Renewal.class,
            one(License.class),
            "Add time to a license",
            life::renew,
            needs(WRITE),
            emits(LicenseEvents.RENEWED))
        .itemCommand(
            "transferDomain",
            LicenseTransfers.DomainMove.class,
            one(License.class),
            "Move a license from one domain to another",
            transfers::move,
            at("/licenses/{id}/transfer"),
            needs(USER),
            emits(LicenseEvents.TRANSFERRED));
  }

  private static void stopping(Resource<License, LicenseInput> table, LicenseLife life) {
    table
        .itemCommand(
            "suspend",
            LicenseLife.Reason.class,
            one(License.class),
            "Have a key work no more until it is resumed",
            life::suspend,
            needs(ADMIN),
            emits(LicenseEvents.SUSPENDED))
        .itemCommand(
            "resume",
            one(License.class),
            "End the suspension of a license",
            life::resume,
            needs(ADMIN),
            emits(LicenseEvents.RESUMED))
        .itemCommand(
            "revoke",
            LicenseLife.Reason.class,
            one(License.class),
            "End a license for good",
            life::revoke,
            needs(ADMIN),
            emits(LicenseEvents.REVOKED));
  }

  private static void keys(Resource<License, LicenseInput> table, Papers papers) {
    table
        .query(
            "publicKeys",
            one(OfflineKeys.PublicKeys.class),
            "The keys that offline files are checked by",
            papers.keys::published,
            publicly(),
            cached(HOUR))
        .command(
            "rotateSecret",
            one(LicenseSecrets.NewLicenseSecret.class),
            "Make a new license secret; the one before is accepted for 24 hours more",
            papers.secrets::rotate,
            at("/licenses/secret/rotate"),
            needs(ADMIN));
  }

  static void papers(Resource<License, LicenseInput> table, Papers papers) {
    keys(table, papers);
    table
        .itemCommand(
            "offlineFile",
            LicenseOffline.OfflineUse.class,
            file("application/json"),
            "A signed file by which an application without a network proves its license",
            papers.offline::file,
            needs(USER),
            emits(LicenseEvents.ACTIVATED))
        .query(
            "export",
            LicenseExport.ExportLicenses.class,
            file("text/csv"),
            "Licenses with their domains as CSV, or one JSON object a line",
            papers.export::export,
            needs(ADMIN),
            audited())
        .itemQuery(
            "log",
            LogWanted.class,
            paged(LicenseHistory.class),
            "What happened with a license, newest first",
            papers::history,
            needs(READ));
  }
}
