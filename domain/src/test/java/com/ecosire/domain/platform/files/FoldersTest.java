package com.ecosire.domain.platform.files;

import static com.ecosire.domain.platform.Platform.open;
import static com.ecosire.domain.platform.files.Drawer.sent;
import static com.ecosire.domain.platform.files.Drawer.upload;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ecosire.domain.platform.files.folders.Folder;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.testing.Tenant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Folders and the rules of their tree. */
class FoldersTest {
  private final Tenant tenant = open("Folders " + UUID.randomUUID(), "enterprise");

  private Folder folder(String name, Folder parent) {
    String above = parent == null ? null : parent.id().toString();
    return tenant.call("files.folders.create", sent("name", name, "parentId", above));
  }

  private String path(Folder folder) {
    return Tenant.field(tenant.call("files.folders.get", Map.of(), "id", folder.id()), "path");
  }

  private Problem move(Folder folder, Folder into) {
    return tenant.refused(
        "files.folders.update", sent("parentId", into.id().toString()), "id", folder.id());
  }

  @Test
  void aMovedFolderTakesWhatIsInItAlong() {
    Folder sales = folder("Sales", null);
    Folder offers = folder("Offers", sales);
    Folder old = folder("Old", offers);
    assertEquals("/Sales/Offers/Old", path(old));
    tenant.call("files.folders.update", sent("name", "Selling"), "id", sales.id());
    assertEquals("/Selling/Offers/Old", path(old));
    tenant.call("files.folders.update", sent("parentId", null), "id", offers.id());
    assertEquals("/Offers/Old", path(old));
  }

  @Test
  void aFolderDoesNotMoveBelowItself() {
    Folder top = folder("Top", null);
    Folder middle = folder("Middle", top);
    Folder low = folder("Low", middle);
    assertEquals("cycle", move(top, low).details().getFirst().code());
    assertEquals("cycle", move(top, top).details().getFirst().code());
  }

  @Test
  void twentyLevelsAreTheMost() {
    Folder last = null;
    for (int i = 1; i <= 20; i++) {
      last = folder("Level " + i, last);
    }
    Problem problem =
        tenant.refused(
            "files.folders.create", sent("name", "Too deep", "parentId", last.id().toString()));
    assertEquals("too_deep", problem.details().getFirst().code());
    Folder pair = folder("Pair", null);
    folder("Other", pair);
    Folder nineteenth =
        tenant.call("files.folders.get", Map.of(), "id", last.parent().orElseThrow());
    assertEquals("too_deep", move(pair, nineteenth).details().getFirst().code());
  }

  @Test
  void aPathHasTwoThousandCharactersAtMost() {
    Folder last = null;
    for (int i = 1; i <= 7; i++) {
      last = folder(i + "x".repeat(248), last);
    }
    assertEquals(1_750, path(last).length());
    Folder full = folder("y".repeat(249), last);
    assertEquals(2_000, path(full).length());
    Problem problem = rename(full, "y".repeat(250));
    assertEquals("too_long", problem.details().getFirst().code());
    assertEquals("name", problem.details().getFirst().field());
    // What is in a folder comes along and counts too.
    Folder top = tenant.call("files.folders.get", Map.of(), "id", full.parent().orElseThrow());
    assertEquals("too_long", rename(top, "z".repeat(250)).details().getFirst().code());
  }

  private Problem rename(Folder folder, String name) {
    return tenant.refused("files.folders.update", sent("name", name), "id", folder.id());
  }

  @Test
  void twoFoldersBesideEachOtherHaveDifferentNames() {
    Folder one = folder("One", null);
    Problem problem = tenant.refused("files.folders.create", sent("name", "ONE"));
    assertEquals(ProblemCode.ALREADY_EXISTS, problem.code());
    folder("One", one);
    assertEquals(
        ProblemCode.VALIDATION_FAILED,
        tenant.refused("files.folders.create", sent("name", "a/b")).code());
  }

  @Test
  void onlyEmptyFoldersAreDeletedAndTheTrashDoesNotCount() {
    Folder folder = folder("Full", null);
    Folder within = folder("Within", folder);
    File file = upload(tenant, "File", "12345", "folderId", folder.id().toString());
    Folder read = tenant.call("files.folders.get", Map.of(), "id", folder.id());
    assertEquals(Integer.valueOf(1), Tenant.<Integer>field(read, "fileCount"));
    assertEquals(Long.valueOf(5), Tenant.<Long>field(read, "totalSize"));
    assertEquals(ProblemCode.IN_USE, delete(folder).code());
    tenant.call("files.folders.delete", Map.of(), "id", within.id());
    assertEquals(ProblemCode.IN_USE, delete(folder).code());
    tenant.call("files.delete", Map.of(), "id", file.id());
    tenant.call("files.folders.delete", Map.of(), "id", folder.id());
    File back = tenant.call("files.restore", Map.of(), "id", file.id());
    assertEquals(null, back.folder().orElse(null));
  }

  private Problem delete(Folder folder) {
    return tenant.refused("files.folders.delete", Map.of(), "id", folder.id());
  }
}
