package com.ecosire.domain.platform.files.versions;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Job;
import com.ecosire.domain.platform.files.File;
import com.ecosire.domain.platform.files.FileEvents;
import com.ecosire.domain.platform.files.Files;
import com.ecosire.domain.platform.files.content.Content;
import com.ecosire.domain.platform.files.content.Contents;
import com.ecosire.domain.platform.files.content.ScanStatus;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.store.Change;
import com.ecosire.domain.store.Key;
import com.ecosire.domain.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The contents that files have had; the last 50 of each file are kept. */
public final class FileVersions extends Store<FileVersion, FileVersionInput> {
  private static final int KEPT = 50;
  private static final int BATCH = 10;

  private final Files files;
  private final Contents contents;

  /** Versions of files. */
  public FileVersions(Files files, Contents contents) {
    super(
        records(FileVersion.class, FileVersionInput.class)
            .within(files, "fileId")
            .list(listing().filter("versionNumber").sort("versionNumber", "createdAt")));
    this.files = files;
    this.contents = contents;
  }

  /** Notes the content that a file has just taken as a version of it; keeps the last 50. */
  public FileVersion add(File file, Content content, String comment, Call call) {
    contents.hold(file.id(), content, call);
    FileVersionInput input = new FileVersionInput();
    input.comment = comment;
    input.content = content;
    input.number = file.versionNumber();
    where("r.fileId = :file and r.current = true", call)
        .with("file", file.id())
        .all()
        .forEach(former -> former.current = false);
    FileVersion version = createWithin(file.id(), input, call);
    where("r.fileId = :file and r.versionNumber <= :last", call)
        .with("file", file.id())
        .with("last", file.versionNumber() - KEPT)
        .all()
        .forEach(old -> drop(old, call));
    return version;
  }

  private void drop(FileVersion version, Call call) {
    Content content = version.content();
    UUID file = version.fileId;
    call.session().manager().remove(version);
    contents.release(file, content, call);
  }

  /** Removes all versions of a file that is removed itself. */
  public void removeAll(File file, Call call) {
    where("r.fileId = :file", call)
        .with("file", file.id())
        .all()
        .forEach(version -> drop(version, call));
  }

  @Override
  protected void applied(Change<FileVersion, FileVersionInput> change) {
    if (change.isNew()) {
      FileVersion version = change.record();
      Content content = change.after().content;
      version.versionNumber = change.after().number;
      version.current = true;
      version.sha256 = content.sha256();
      version.size = content.size();
      version.mediaType = content.mediaType();
      version.scanStatus = content.scanStatus();
      version.createdById = change.call().caller().person().orElse(null);
    }
  }

  /** Gives a file a newer content. */
  public FileVersion upload(NewFileVersion sent, Call call) {
    File file = files.change(call.pathId("fileId"), call);
    Content content = contents.look(sent.file);
    files.renew(file, content, call);
    contents.keep(sent.file, content, call);
    FileVersion version = add(file, content, sent.input.comment, call);
    call.emit(FileEvents.UPDATED, file);
    return version;
  }

  /** Makes an old content of a file its newest version. */
  public File restore(Call call) {
    File file = files.change(call.pathId("fileId"), call);
    FileVersion old = numbered(file, pathNumber(call), call);
    if (old.versionNumber == file.versionNumber()) {
      throw Problems.conflict("Version " + old.versionNumber + " is the present one");
    }
    files.renew(file, old.content(), call);
    add(file, old.content(), "Version " + old.versionNumber + " again", call);
    call.emit(FileEvents.UPDATED, file);
    return file;
  }

  private static int pathNumber(Call call) {
    try {
      return Integer.parseInt(call.path("versionNumber"));
    } catch (NumberFormatException e) {
      throw Problems.notFound("file version");
    }
  }

  /** A version of a file by its number; 404 where there is none. */
  public FileVersion numbered(File file, int number, Call call) {
    Optional<FileVersion> found =
        where("r.fileId = :file and r.versionNumber = :number", call)
            .with("file", file.id())
            .with("number", number)
            .first();
    return found.orElseThrow(() -> Problems.notFound("file version"));
  }

  /** Looks for viruses in contents that came since the last time. */
  public Job.Progress scan(Call call) {
    if (!contents.scans()) {
      return Job.Progress.NOTHING;
    }
    List<FileVersion> pending =
        where("r.scanStatus = :pending", call)
            .with("pending", ScanStatus.PENDING)
            .orderBy("r.createdAt")
            .locked()
            .atMost(BATCH);
    for (FileVersion version : pending) {
      version.scanStatus = contents.scan(version.content(), call);
      File file = call.session().manager().find(File.class, key(version));
      if (file.versionNumber() == version.versionNumber) {
        files.judge(file, version.scanStatus, call);
      }
    }
    return new Job.Progress((long) pending.size(), pending.size() == BATCH);
  }

  private static Key key(FileVersion version) {
    return new Key(version.fileId, version.organizationId());
  }
}
