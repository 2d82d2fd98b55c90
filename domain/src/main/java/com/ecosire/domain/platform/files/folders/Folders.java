package com.ecosire.domain.platform.files.folders;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.files.content.FileNames;
import com.ecosire.domain.platform.files.content.StorageRoom;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.store.Change;
import com.ecosire.domain.store.Store;
import com.ecosire.domain.store.sql.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All folders, with the rules of their tree. */
public final class Folders extends Store<Folder, FolderInput> {
  private static final int DEPTH = 20;
  private static final int PATH = 2000;
  private static final String IN_IT =
      "from File f where f.organizationId = r.organizationId and f.input.folderId = r.id and"
          + " f.trashed = false)";
  private static final String FILES =
      "SELECT COUNT(*) AS files FROM stored_file WHERE organizationId = ? AND folderId = ?"
          + " AND NOT trashed";
  private static final String LEAVE =
      "UPDATE stored_file SET folderId = NULL, updatedAt = ?, version = version + 1"
          + " WHERE organizationId = ? AND folderId = ? AND trashed";

  private final StorageRoom room;

  /** The folders. Whoever moves one holds the room of the organization, one after the other. */
  public Folders(StorageRoom room) {
    super(
        records(Folder.class, FolderInput.class)
            .list(
                listing()
                    .search("name", "path")
                    .filter("parentId", "name")
                    .sort("name", "path", "createdAt"))
            .selected("fileCount", "(select count(f.id) " + IN_IT)
            .selected("totalSize", "(select coalesce(sum(f.size), 0) " + IN_IT));
    this.room = room;
  }

  /** Keeps a folder from being deleted before the transaction ends; 422 where it is gone. */
  public void hold(UUID id, Call call) {
    if (where("r.id = :id", call).with("id", id).locked().first().isEmpty()) {
      throw Problems.unknownReference("folderId", "Folder");
    }
  }

  /** Whether there is a folder, which then stays until the transaction ends. */
  public boolean isThere(UUID id, Call call) {
    return where("r.id = :id", call).with("id", id).locked().first().isPresent();
  }

  @Override
  protected void check(Change<Folder, FolderInput> change) {
    FolderInput after = change.after();
    Call call = change.call();
    if (change.changes(input -> input.name)) {
      FileNames.require(after.name);
    }
    room.lock(call);
    Optional<Folder> parent = parent(after, call);
    int depth = parent.map(folder -> folder.depth).orElse(0) + 1;
    List<List<Folder>> below = change.isNew() ? List.of() : below(change.record(), call);
    if (change.changes(input -> input.parentId)) {
      requireNoCycle(change.record().id(), parent, below);
    }
    if (depth + below.size() > DEPTH) {
      throw Problems.invalid("parentId", "too_deep", "Folders can be 20 levels deep at most");
    }
    requireFree(change.record(), after, call);
    String path = path(parent, after.name);
    requireShort(path, change.record(), below);
  }

  private Optional<Folder> parent(FolderInput input, Call call) {
    return input.parentId == null
        ? Optional.empty()
        : Optional.of(
            where("r.id = :id", call)
                .with("id", input.parentId)
                .locked()
                .first()
                .orElseThrow(() -> Problems.unknownReference("parentId", "Folder")));
  }

  private static void requireNoCycle(UUID own, Optional<Folder> parent, List<List<Folder>> below) {
    boolean within =
        parent
            .map(Folder::id)
            .filter(
                id ->
                    id.equals(own)
                        || below.stream()
                            .flatMap(List::stream)
                            .anyMatch(folder -> folder.id().equals(id)))
            .isPresent();
    if (within) {
      throw Problems.invalid("parentId", "cycle", "A folder cannot be moved into itself");
    }
  }

  private void requireFree(Folder folder, FolderInput input, Call call) {
    String slot = slot(input);
    if (!slot.equals(folder.slot)
        && where("r.slot = :slot and r.id <> :own", call)
            .with("slot", slot)
            .with("own", folder.id())
            .any()) {
      throw Problems.alreadyExists("name", "There is a folder of this name already");
    }
  }

  private static String slot(FolderInput input) {
    return FileNames.slot(Optional.ofNullable(input.parentId), input.name);
  }

  private static void requireShort(String path, Folder folder, List<List<Folder>> below) {
    int before = folder.path == null ? 0 : folder.path.length();
    int longest =
        below.stream()
            .flatMap(List::stream)
            .mapToInt(each -> each.path.length() - before)
            .max()
            .orElse(0);
    if (path.length() + longest > PATH) {
      throw Problems.invalid("name", "too_long", "A path can have 2,000 characters at most");
    }
  }

  private static String path(Optional<Folder> parent, String name) {
    return parent.map(folder -> folder.path).orElse("") + "/" + name;
  }

  /** The folders in a folder, level by level. */
  public List<List<Folder>> below(Folder folder, Call call) {
    List<List<Folder>> levels = new ArrayList<>();
    List<UUID> ids = List.of(folder.id());
    while (!ids.isEmpty()) {
      List<Folder> level = where("r.input.parentId in :ids", call).with("ids", ids).all();
      if (!level.isEmpty()) {
        levels.add(level);
      }
      ids = level.stream().map(Folder::id).toList();
    }
    return levels;
  }

  @Override
  protected void applied(Change<Folder, FolderInput> change) {
    Folder folder = change.record();
    Call call = change.call();
    Optional<Folder> parent = parent(change.after(), call);
    String former = folder.path;
    int level = folder.depth;
    folder.path = path(parent, change.after().name);
    folder.depth = parent.map(above -> above.depth).orElse(0) + 1;
    folder.slot = slot(change.after());
    if (former != null && !former.equals(folder.path)) {
      for (List<Folder> below : below(folder, call)) {
        for (Folder each : below) {
          each.path = folder.path + each.path.substring(former.length());
          each.depth += folder.depth - level;
          each.touch(call.now());
        }
      }
    }
  }

  @Override
  protected void removing(Folder folder, Call call) {
    hold(folder.id(), call);
    long folders = where("r.input.parentId = :id", call).with("id", folder.id()).count();
    Sql sql = Sql.of(call.session());
    long files =
        sql.first(FILES, row -> row.number("files"), call.organization(), folder.id()).orElse(0L);
    if (folders + files > 0) {
      throw Problems.inUse(
          "The folder is not empty: it has " + folders + " folders and " + files + " files");
    }
    // What is in the trash comes back outside of all folders.
    sql.change(LEAVE, call.now(), call.organization(), folder.id());
  }
}
