package com.ecosire.domain.platform.files.content;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.operation.Job;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Upload;
import com.ecosire.domain.store.sql.Sql;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The contents of files. Each is noted durably before its bytes are kept, so that bytes which no
 * transaction came to need are found and removed, even after the process was killed.
 */
public final class Contents {
  /** What no version needs is removed after so long; an upload is over by then. */
  private static final Duration GRACE = Duration.ofDays(1);

  private static final int BATCH = 100;
  private static final String CLAIM =
      "INSERT INTO file_content (organizationId, sha256, size, uses, touchedAt)"
          + " VALUES (?, ?, ?, 0, ?) ON DUPLICATE KEY UPDATE touchedAt = VALUES(touchedAt)";
  private static final String HOLD =
      "UPDATE file_content SET uses = uses + 1 WHERE organizationId = ? AND sha256 = ?";
  private static final String RELEASE =
      "UPDATE file_content SET uses = uses - 1, touchedAt = ? WHERE organizationId = ?"
          + " AND sha256 = ?";
  private static final String OF_FILE =
      "SELECT size FROM file_version WHERE organizationId = ? AND fileId = ? AND sha256 = ?"
          + " LIMIT 1";
  private static final String UNUSED =
      "SELECT sha256 FROM file_content WHERE organizationId = ? AND uses = 0 AND touchedAt < ?"
          + " ORDER BY touchedAt LIMIT "
          + BATCH
          + " FOR UPDATE SKIP LOCKED";
  private static final String FORGET =
      "DELETE FROM file_content WHERE organizationId = ? AND sha256 = ?";

  private final FileTerms terms;
  private final StorageRoom room;
  private final Supplier<DataSource> source;

  /** Contents in the store of the terms, noted in the database. */
  public Contents(FileTerms terms, StorageRoom room, Supplier<DataSource> source) {
    this.terms = terms;
    this.room = room;
    this.source = source;
  }

  /** What an uploaded file is; refused (413) where it is too big. */
  public Content look(Upload file) {
    return look(file, terms.maxBytes());
  }

  /** What an uploaded file of so many bytes at most is; refused (413) where it is too big. */
  public Content look(Upload file, long maxBytes) {
    try {
      Upload.Measure measure = file.measure();
      if (measure.size() > maxBytes) {
        throw Problems.refusal(
            ProblemCode.PAYLOAD_TOO_LARGE, "A file may have at most " + maxBytes + " bytes");
      }
      ScanStatus status = terms.scanner().isPresent() ? ScanStatus.PENDING : ScanStatus.SKIPPED;
      return new Content(measure.sha256(), measure.size(), MediaTypes.of(file), status);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps the bytes of an uploaded file; a version is to hold them then. */
  public void keep(Upload file, Content content, Call call) {
    Instant now = call.now();
    Sql.with(
        source.get(),
        sql -> sql.change(CLAIM, call.organization(), content.sha256(), content.size(), now));
    try {
      terms.store().put(address(content.sha256(), call), file::open);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Notes that one more version of a file needs a content, before that version is stored; refused
   * (409) where the plan has no room for it.
   */
  public void hold(UUID file, Content content, Call call) {
    call.session().flush();
    if (!isOf(file, content.sha256(), call)) {
      room.take(content.size(), call);
    }
    if (Sql.of(call.session()).change(HOLD, call.organization(), content.sha256()) != 1) {
      throw new IllegalStateException("The content " + content.sha256() + " is not kept");
    }
  }

  /** Notes that a version of a file, which is removed already, needs its content no more. */
  public void release(UUID file, Content content, Call call) {
    call.session().flush();
    Sql.of(call.session()).change(RELEASE, call.now(), call.organization(), content.sha256());
    if (!isOf(file, content.sha256(), call)) {
      room.give(content.size(), call);
    }
  }

  private static boolean isOf(UUID file, String sha256, Call call) {
    return Sql.of(call.session())
        .first(OF_FILE, row -> row.number("size"), call.organization(), file, sha256)
        .isPresent();
  }

  /** A content as an answer. */
  public FileContent.Kept answer(Content content, Instant since, Call call) {
    return new KeptContent(terms.store(), address(content.sha256(), call), content.size(), since);
  }

  /** A content that was an answer before. */
  public FileContent.Kept at(String address) {
    return KeptContent.of(terms.store(), address);
  }

  /** Whether a content is kept as it came, to the last byte. */
  public boolean isIntact(Content content, Call call) {
    FileContent.Kept kept = answer(content, call.now(), call);
    try (var bytes = kept.open(0, kept.size())) {
      return Upload.Measure.of(bytes, OutputStream.nullOutputStream())
          .sha256()
          .equals(content.sha256());
    } catch (IOException e) {
      // What cannot be read is not there as it was.
      return false;
    }
  }

  /** Whether something looks for viruses. */
  public boolean scans() {
    return terms.scanner().isPresent();
  }

  /** Looks for viruses. */
  public ScanStatus scan(Content content, Call call) {
    VirusScanner scanner = terms.scanner().orElseThrow();
    FileContent.Kept kept = answer(content, call.now(), call);
    try (var bytes = kept.open(0, kept.size())) {
      return scanner.isInfected(bytes) ? ScanStatus.INFECTED : ScanStatus.CLEAN;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes contents that no version has needed for a day. */
  public Job.Progress removeUnused(Call call) {
    Sql sql = Sql.of(call.session());
    List<String> unused =
        sql.all(UNUSED, row -> row.text("sha256"), call.organization(), call.now().minus(GRACE));
    for (String sha256 : unused) {
      try {
        terms.store().delete(address(sha256, call));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      sql.change(FORGET, call.organization(), sha256);
    }
    return new Job.Progress((long) unused.size(), unused.size() == BATCH);
  }

  /** Removes all contents of an organization that was erased. */
  public void removeAll(UUID organization, Call call) {
    call.session()
        .afterCommit(
            () -> {
              try {
                terms.store().deleteAll(organization);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private static ContentStore.Address address(String sha256, Call call) {
    return new ContentStore.Address(call.organization(), sha256);
  }
}
