package com.ecosire.domain.platform.files;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Job;
import com.ecosire.domain.platform.files.content.Content;
import com.ecosire.domain.platform.files.content.FileNames;
import com.ecosire.domain.platform.files.content.ScanStatus;
import com.ecosire.domain.platform.files.folders.Folders;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.query.Condition;
import com.ecosire.domain.query.ListRequest;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.store.Change;
import com.ecosire.domain.store.Store;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/** All files of organizations, with the rules of their names, of the trash and of who sees them. */
public final class Files extends Store<File, FileInput> {
  private static final Duration IN_TRASH = Duration.ofDays(30);
  private static final int BATCH = 50;
  private static final String TRASHED = "trashed";

  private final Parts parts;

  /**
   * What the files stand on.
   *
   * @param sight which files exist for whom
   * @param links what files are attached to
   * @param uses what needs files
   */
  record Parts(Folders folders, FileSight sight, RecordLinks links, FileUses uses) {}

  private BiConsumer<File, Call> emptying = (file, call) -> {};

  Files(Parts parts) {
    super(
        records(File.class, FileInput.class)
            .list(
                listing()
                    .search("name", "description", "tags")
                    .filter(
                        "folderId",
                        "ownerId",
                        "mediaType",
                        "tags",
                        "visibility",
                        "referenceType",
                        "referenceId",
                        "scanStatus",
                        TRASHED,
                        "size",
                        "createdAt")
                    .sort("name", "size", "createdAt", "updatedAt"))
            .raises(FileEvents.UPLOADED, FileEvents.UPDATED, FileEvents.DELETED)
            .restricted(parts.sight::condition));
    this.parts = parts;
  }

  /** Has what belongs to a file removed before it. */
  void empty(BiConsumer<File, Call> by) {
    emptying = by;
  }

  /** What is in the trash is listed only where it is asked for. */
  @Override
  protected ListRequest narrowed(ListRequest request, Call call) {
    boolean asked =
        request.conditions().stream().anyMatch(each -> each.field().name().equals(TRASHED));
    return asked
        ? request
        : request.and(
            new Condition(
                Shape.of(File.class).field(TRASHED).orElseThrow(),
                Condition.Test.ANY_OF,
                List.of(false)));
  }

  @Override
  protected void check(Change<File, FileInput> change) {
    FileInput after = change.after();
    Call call = change.call();
    if (change.changes(input -> input.name)) {
      FileNames.require(after.name);
    }
    if (change.changes(input -> input.visibility)
        && !change.isNew()
        && !FileSight.isOwnersOrAdmins(change.record(), call)) {
      throw Problems.refusal(
          ProblemCode.PERMISSION_DENIED, "Only its owner and admins decide who sees a file");
    }
    if (change.changes(input -> input.referenceType)
        || change.changes(input -> input.referenceId)) {
      checkReference(after, call);
    }
    if (change.changes(input -> input.folderId) && after.folderId != null) {
      parts.folders.hold(after.folderId, call);
    }
    if (!change.record().trashed) {
      requireFree(change.record(), after, call);
    }
  }

  private void checkReference(FileInput after, Call call) {
    if ((after.referenceType == null) != (after.referenceId == null)) {
      String missing = after.referenceType == null ? "referenceType" : "referenceId";
      throw Problems.invalid(missing, "required", "referenceType and referenceId go together");
    }
    if (after.referenceType != null) {
      parts.links.require(after.referenceType, after.referenceId, call);
    }
  }

  private void requireFree(File file, FileInput input, Call call) {
    String slot = slot(input);
    if (!slot.equals(file.slot)
        && where("r.slot = :slot and r.id <> :own", call)
            .with("slot", slot)
            .with("own", file.id())
            .any()) {
      throw Problems.alreadyExists("name", "There is a file of this name in the folder already");
    }
  }

  private static String slot(FileInput input) {
    return FileNames.slot(Optional.ofNullable(input.folderId), input.name);
  }

  @Override
  protected void applied(Change<File, FileInput> change) {
    File file = change.record();
    if (change.isNew()) {
      file.take(change.after().content, 1);
      file.ownerId = change.call().caller().person().orElse(null);
    }
    file.slot = file.trashed ? null : slot(change.after());
  }

  /** Gives a file a newer content. */
  public void renew(File file, Content content, Call call) {
    requirePresent(file);
    file.take(content, file.versionNumber + 1);
    file.touch(call.now());
  }

  /** Says of a file what was found in its content. */
  public void judge(File file, ScanStatus status, Call call) {
    file.scanStatus = status;
    file.touch(call.now());
    if (status == ScanStatus.INFECTED) {
      call.emit(FileEvents.INFECTED, file);
    }
  }

  /** Whether the caller sees a file. */
  public boolean isSeen(File file, Call call) {
    return parts.sight.of(file, call);
  }

  /** Refuses (409) what is in the trash. */
  public static void requirePresent(File file) {
    if (file.trashed) {
      throw Problems.conflict("The file is in the trash; restore it first");
    }
  }

  /**
   * Moves a file to the trash; one that is there already is removed for good, with its versions.
   */
  @Override
  public void delete(UUID id, Call call) {
    File file = change(id, call);
    if (file.trashed) {
      remove(file, call);
      return;
    }
    parts.uses.requireNone(file, call);
    file.trashed = true;
    file.trashedAt = call.now();
    file.slot = null;
    file.touch(call.now());
    call.emit(FileEvents.DELETED, file);
  }

  private void remove(File file, Call call) {
    parts.uses.requireNone(file, call);
    emptying.accept(file, call);
    call.session().manager().remove(file);
  }

  /** Brings a file back from the trash. */
  File restore(UUID id, Call call) {
    File file = change(id, call);
    if (!file.trashed) {
      throw Problems.conflict("The file is not in the trash");
    }
    if (file.input.folderId != null && !parts.folders.isThere(file.input.folderId, call)) {
      file.input.folderId = null;
    }
    requireFree(file, file.input, call);
    file.trashed = false;
    file.trashedAt = null;
    file.slot = slot(file.input);
    file.touch(call.now());
    call.emit(FileEvents.UPDATED, file);
    return fill(file, call);
  }

  /** Removes what has been in the trash for 30 days. */
  Job.Progress emptyTrash(Call call) {
    List<File> old =
        where("r.trashed = true and r.trashedAt < :before", call)
            .with("before", call.now().minus(IN_TRASH))
            .orderBy("r.trashedAt")
            .locked()
            .atMost(BATCH);
    for (File file : old) {
      try {
        remove(file, call);
      } catch (ProblemException e) {
        // A record came to use it meanwhile; it is looked at again when it is as old once more.
        file.trashedAt = call.now();
      }
    }
    return new Job.Progress((long) old.size(), old.size() == BATCH);
  }
}
