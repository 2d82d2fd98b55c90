package com.ecosire.domain.commerce.downloads.links;

import com.ecosire.domain.commerce.downloads.DownloadEvents;
import com.ecosire.domain.commerce.downloads.Entitlement;
import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Job;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.store.sql.Row;
import com.ecosire.domain.store.sql.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * What was downloaded over which link. It is written while a file is sent, when the call is long
 * answered, over connections of its own.
 */
public final class DownloadBook {
  private static final System.Logger LOG = System.getLogger(DownloadBook.class.getName());
  private static final int AT_ONCE = 200;

  /** One row is changed where it is new, two where the link was used before. */
  private static final String BEGIN =
      "INSERT INTO download (organizationId, id, createdAt, updatedAt, fetches, fileId, grantId,"
          + " licenseId, ipAddress, told) VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?, FALSE) ON DUPLICATE"
          + " KEY UPDATE fetches = fetches + 1, updatedAt = VALUES(updatedAt)";

  private static final String LOG_FETCH =
      "INSERT INTO download_log (organizationId, id, createdAt, downloadId, fileId, grantId,"
          + " ipAddress, firstByte, bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String COUNT =
      "UPDATE download_grant SET downloadsCount = downloadsCount + 1, lastDownloadAt = ? WHERE"
          + " organizationId = ? AND id = ? AND status = 'ACTIVE' AND (downloadsLimit IS NULL OR"
          + " downloadsCount < downloadsLimit)";
  private static final String REVOKED =
      "SELECT status = 'REVOKED' AS revoked FROM download_grant WHERE organizationId = ? AND id ="
          + " ?";
  private static final String COUNT_FILE =
      "UPDATE download_file SET downloadCount = downloadCount + 1 WHERE organizationId = ? AND id"
          + " = ?";
  private static final String FINISH =
      "UPDATE download SET completedAt = ? WHERE organizationId = ? AND id = ? AND completedAt IS"
          + " NULL";
  private static final String IS_USED =
      "select d.id from download d where d.organizationId = ? and d.id = ?";
  private static final String DUE =
      "SELECT d.id, d.fileId, f.productId, f.releaseVersion, g.contactId, d.grantId, d.licenseId,"
          + " d.ipAddress, d.createdAt, d.completedAt FROM download d JOIN download_file f ON"
          + " f.organizationId = d.organizationId AND f.id = d.fileId LEFT JOIN download_grant g ON"
          + " g.organizationId = d.organizationId AND g.id = d.grantId WHERE d.organizationId = ?"
          + " AND d.told = FALSE AND d.completedAt IS NOT NULL ORDER BY d.completedAt LIMIT "
          + AT_ONCE
          + " FOR UPDATE SKIP LOCKED";
  private static final String TOLD =
      "UPDATE download SET told = TRUE WHERE organizationId = ? AND id = ?";

  private final Supplier<DataSource> source;
  private volatile Consumer<UUID> waking = organization -> {};

  /** The book of a database. */
  public DownloadBook(Supplier<DataSource> source) {
    this.source = source;
  }

  /** Has the world told at once of downloads that are complete, and not with the next job only. */
  public void wakeBy(Consumer<UUID> teller) {
    waking = teller;
  }

  /**
   * A fetch over a link.
   *
   * @param from the first byte that is wanted
   * @param bytes how many
   */
  record Fetch(LinkToken link, String address, long from, long bytes, Instant at) {}

  /**
   * Writes a fetch down before its first byte; the first one over a link counts.
   *
   * @throws com.ecosire.domain.problem.ProblemException 409 where no download is left, 403 where
   *     the grant was revoked
   */
  void begin(Fetch fetch) {
    Sql.within(
        source.get(),
        sql -> {
          LinkToken link = fetch.link;
          if (insert(fetch, sql) == 1) {
            link.grant().ifPresent(grant -> count(grant, fetch, sql));
            sql.change(COUNT_FILE, link.organization(), link.file());
          }
          return sql.change(
              LOG_FETCH,
              link.organization(),
              UuidV7.next(),
              fetch.at,
              link.id(),
              link.file(),
              link.grant(),
              fetch.address,
              fetch.from,
              fetch.bytes);
        });
  }

  private static int insert(Fetch fetch, Sql sql) {
    LinkToken link = fetch.link;
    return sql.change(
        BEGIN,
        link.organization(),
        link.id(),
        fetch.at,
        fetch.at,
        link.file(),
        link.grant(),
        link.license(),
        fetch.address);
  }

  private static void count(UUID grant, Fetch fetch, Sql sql) {
    UUID organization = fetch.link.organization();
    if (sql.change(COUNT, fetch.at, organization, grant) == 0) {
      boolean revoked =
          sql.first(REVOKED, row -> row.is("revoked"), organization, grant).orElse(true);
      throw revoked
          ? LinkSeal.denied("The grant was revoked")
          : Problems.conflict(Entitlement.USED_UP);
    }
  }

  /** Whether a link was used before, in a call that reads. */
  boolean isUsed(LinkToken link) {
    return Sql.with(
        source.get(),
        sql -> sql.first(IS_USED, row -> row.id("id"), link.organization(), link.id()).isPresent());
  }

  /** Notes that the last byte went out. What was sent stays sent, so nothing fails here. */
  void finish(LinkToken link, Instant at) {
    try {
      Sql.with(source.get(), sql -> sql.change(FINISH, at, link.organization(), link.id()));
      waking.accept(link.organization());
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "A complete download could not be noted", e);
    }
  }

  /** Tells the world of downloads that are complete. */
  public Job.Progress tell(Call call) {
    Sql sql = Sql.of(call.session());
    List<CompletedDownload> due = sql.all(DUE, DownloadBook::completed, call.organization());
    for (CompletedDownload each : due) {
      sql.change(TOLD, call.organization(), each.id());
      call.emit(DownloadEvents.COMPLETED, each);
    }
    return new Job.Progress((long) due.size(), due.size() == AT_ONCE);
  }

  private static CompletedDownload completed(Row row) throws SQLException {
    return new CompletedDownload(
        row.id("id"),
        row.id("fileId"),
        row.id("productId"),
        row.text("releaseVersion"),
        row.optionalId("contactId").orElse(null),
        row.optionalId("grantId").orElse(null),
        row.optionalId("licenseId").orElse(null),
        row.text("ipAddress"),
        row.time("createdAt"),
        row.time("completedAt"));
  }
}
