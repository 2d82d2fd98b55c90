package com.ecosire.domain.platform.files;

import static com.ecosire.domain.platform.Platform.clock;
import static com.ecosire.domain.platform.Platform.open;
import static com.ecosire.domain.platform.files.Drawer.file;
import static com.ecosire.domain.platform.files.Drawer.sent;
import static com.ecosire.domain.platform.files.Drawer.text;
import static com.ecosire.domain.platform.files.Drawer.upload;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.platform.Platform;
import com.ecosire.domain.platform.files.content.ScanStatus;
import com.ecosire.domain.platform.files.folders.Folder;
import com.ecosire.domain.platform.users.Sent;
import com.ecosire.domain.platform.users.Staff;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.store.sql.Sql;
import com.ecosire.domain.testing.Tenant;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files: their names, their contents, who sees them, and the trash. */
class FilesTest {
  private final Tenant tenant = open("Files " + UUID.randomUUID(), "enterprise");
  private final Staff staff = new Staff(tenant);
  private final UUID ada = staff.add("Ada", "member");
  private final UUID ben = staff.add("Ben", "member");
  private final UUID boss = staff.add("Boss", "admin");

  private static List<File> list(Tenant caller, Object... filters) {
    Page<File> page = caller.call("files.list", sent(filters));
    return page.data();
  }

  private static String content(Tenant caller, UUID id) {
    FileContent content = caller.call("files.content", Map.of(), "id", id);
    return text(content);
  }

  @Test
  void anUploadKeepsTheContentAndSaysWhatItIs() {
    File file = upload(staff.as(ada), "Hello.pdf", "Hello, world");
    assertEquals("text/plain", file.mediaType);
    assertEquals(12, file.size);
    assertEquals("4ae7c3b6ac0beff671efa8cf57386151c06e58ca53a78d83f36107316cec125f", file.sha256);
    assertEquals(1, file.versionNumber);
    assertEquals(ada, file.ownerId);
    assertEquals(ScanStatus.SKIPPED, file.scanStatus);
    assertFalse(file.trashed);
    assertEquals("Hello, world", content(staff.as(ben), file.id()));
  }

  @Test
  void theTypeIsToldFromTheContent() {
    assertEquals("application/pdf", upload(tenant, "a.txt", "%PDF-1.7\n").mediaType);
    assertEquals("text/html", upload(tenant, "b.txt", "<html><body>x</body></html>").mediaType);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/b", "a\\b", "a\u0007b", "..", "a\u202Efdp.exe"})
  void aNameIsNoPath(String name) {
    Problem problem = tenant.refused("files.create", file(name, "x"));
    assertEquals(ProblemCode.VALIDATION_FAILED, problem.code());
    assertEquals("name", problem.details().getFirst().field());
  }

  @Test
  void twoFilesOfOneFolderHaveDifferentNamesWithoutCase() {
    File first = upload(tenant, "Offer.txt", "one");
    assertEquals(
        ProblemCode.ALREADY_EXISTS, tenant.refused("files.create", file("OFFER.txt", "2")).code());
    Folder folder = tenant.call("files.folders.create", sent("name", "Offers"));
    File other = upload(tenant, "offer.TXT", "two", "folderId", folder.id().toString());
    assertEquals(
        ProblemCode.ALREADY_EXISTS,
        tenant.refused("files.update", sent("folderId", null), "id", other.id()).code());
    tenant.call("files.delete", Map.of(), "id", first.id());
    tenant.call("files.update", sent("folderId", null), "id", other.id());
    assertEquals(
        ProblemCode.ALREADY_EXISTS,
        tenant.refused("files.restore", Map.of(), "id", first.id()).code());
    upload(tenant, "Öffer.txt", "not the same without its dots");
  }

  @Test
  void aBiggerFileIsRefusedAndKeepsNothing() {
    long before = Platform.STORE.count(tenant.organization());
    Sent big = new Sent(new byte[(1 << 20) + 1]);
    Problem problem = tenant.refused("files.create", sent("name", "big", "file", big));
    assertEquals(ProblemCode.PAYLOAD_TOO_LARGE, problem.code());
    assertEquals(before, Platform.STORE.count(tenant.organization()));
  }

  @Test
  void equalContentsAreKeptOnceAndCountedOnceAFile() {
    upload(tenant, "one", "0123456789");
    upload(tenant, "two", "0123456789");
    assertEquals(1, Platform.STORE.count(tenant.organization()));
    assertEquals(20, used());
  }

  private long used() {
    return Platform.write(
        tenant,
        call ->
            Sql.of(call.session())
                .first(
                    "SELECT bytes FROM file_storage WHERE organizationId = ?",
                    row -> row.number("bytes"),
                    tenant.organization())
                .orElse(0L));
  }

  @Test
  void privateFilesExistForTheirOwnerAndAdminsOnly() {
    File file = upload(staff.as(ada), "Diary", "secret", "visibility", "private");
    Tenant other = staff.as(ben);
    for (String operation : List.of("get", "content", "update", "delete")) {
      Map<String, Object> input = operation.equals("update") ? sent("name", "x") : Map.of();
      assertEquals(
          ProblemCode.NOT_FOUND,
          other.refused("files." + operation, input, "id", file.id()).code(),
          operation);
    }
    assertEquals(0, list(other).size());
    assertEquals(
        ProblemCode.NOT_FOUND,
        other.refused("files.versions.list", Map.of(), "fileId", file.id()).code());
    assertEquals(
        ProblemCode.NOT_FOUND,
        other.refused("files.zip", sent("fileIds", List.of(file.id().toString()))).code());
    assertEquals(1, list(staff.as(boss)).size());
    assertEquals("secret", content(staff.as(boss), file.id()));
    assertEquals(1, list(staff.as(ada)).size());
  }

  @Test
  void onlyTheOwnerAndAdminsHideAFile() {
    File file = upload(staff.as(ada), "Plan", "open");
    Problem problem =
        staff.as(ben).refused("files.update", sent("visibility", "private"), "id", file.id());
    assertEquals(ProblemCode.PERMISSION_DENIED, problem.code());
    staff.as(ada).call("files.update", sent("visibility", "private"), "id", file.id());
    assertEquals(0, list(staff.as(ben)).size());
  }

  @Test
  void anAttachmentNeedsAReadableRecordAndIsSeenByItsReadersOnly() {
    String role = staff.role("member").toString();
    Problem half = tenant.refused("files.create", file("a", "x", "referenceType", "Role"));
    assertEquals("referenceId", half.details().getFirst().field());
    Problem unknown =
        tenant.refused(
            "files.create", file("a", "x", "referenceType", "Ghost", "referenceId", role));
    assertEquals(ProblemCode.UNKNOWN_REFERENCE, unknown.code());
    Problem absent =
        tenant.refused(
            "files.create", file("a", "x", "referenceType", "Role", "referenceId", ada.toString()));
    assertEquals("referenceId", absent.details().getFirst().field());
    File file = upload(tenant, "a", "x", "referenceType", "Role", "referenceId", role);
    Tenant stranger = tenant.as(Platform.key(tenant, Access.WRITE, "files"));
    Problem unreadable =
        stranger.refused(
            "files.create", file("b", "x", "referenceType", "Role", "referenceId", role));
    assertEquals(ProblemCode.UNKNOWN_REFERENCE, unreadable.code());
    assertEquals(
        ProblemCode.NOT_FOUND, stranger.refused("files.get", Map.of(), "id", file.id()).code());
    assertEquals(0, list(stranger).size());
    Tenant reader = tenant.as(Platform.key(tenant, Access.WRITE, "files", "roles"));
    assertEquals(1, list(reader).size());
  }

  @Test
  void deletingMovesToTheTrashAndFromThereForGood() {
    File file = upload(tenant, "Old", "old");
    tenant.call("files.delete", Map.of(), "id", file.id());
    assertEquals("file.deleted", tenant.events().getLast());
    assertEquals(0, list(tenant).size());
    File trashed = list(tenant, "trashed", List.of(true)).getFirst();
    assertNotNull(trashed.trashedAt);
    File back = tenant.call("files.restore", Map.of(), "id", file.id());
    assertFalse(back.trashed);
    assertNull(back.trashedAt);
    assertEquals(
        ProblemCode.CONFLICT, tenant.refused("files.restore", Map.of(), "id", file.id()).code());
    assertEquals("old", content(tenant, file.id()));
    tenant.call("files.delete", Map.of(), "id", file.id());
    assertEquals(3, used());
    tenant.call("files.delete", Map.of(), "id", file.id());
    assertEquals(
        ProblemCode.NOT_FOUND, tenant.refused("files.get", Map.of(), "id", file.id()).code());
    assertEquals(0, used());
  }

  @Test
  void theTrashIsEmptiedAfterThirtyDaysAndContentsADayLater() {
    File file = upload(tenant, "Old", "old");
    tenant.call("files.delete", Map.of(), "id", file.id());
    tenant.at(clock("2026-04-12T09:00:00Z"));
    assertEquals(0, Platform.job(tenant, "files.emptyTrash").changed());
    tenant.at(clock("2026-04-14T09:00:00Z"));
    assertEquals(1, Platform.job(tenant, "files.emptyTrash").changed());
    assertEquals(0, list(tenant, "trashed", List.of(true)).size());
    assertEquals(0, Platform.job(tenant, "files.removeUnused").changed());
    assertEquals(1, Platform.STORE.count(tenant.organization()));
    tenant.at(clock("2026-04-15T10:00:00Z"));
    assertEquals(1, Platform.job(tenant, "files.removeUnused").changed());
    assertEquals(0, Platform.STORE.count(tenant.organization()));
  }

  @Test
  void aFileThatARecordUsesStaysAndTheRecordIsNamed() {
    File logo = upload(tenant, "Logo", "logo");
    tenant.call(
        "organizations.update",
        sent("logoFileId", logo.id().toString()),
        "id",
        tenant.organization());
    Problem problem = tenant.refused("files.delete", Map.of(), "id", logo.id());
    assertEquals(ProblemCode.IN_USE, problem.code());
    assertTrue(problem.detail().contains(tenant.organization().toString()), problem.detail());
  }

  @Test
  void anUploadBeyondThePlanIsRefused() {
    Platform.write(
        tenant,
        call ->
            Sql.of(call.session())
                .change(
                    "INSERT INTO file_storage (organizationId, bytes) VALUES (?, ?)",
                    tenant.organization(),
                    Long.MAX_VALUE / 2));
    upload(tenant, "fits", "an enterprise has no limit");
    Tenant small = open();
    upload(open(), "fits", "there is room yet");
    Platform.write(
        small,
        call ->
            Sql.of(call.session())
                .change(
                    "INSERT INTO file_storage (organizationId, bytes) VALUES (?, ?)",
                    small.organization(),
                    Long.MAX_VALUE / 2));
    Problem problem = small.refused("files.create", file("more", "x"));
    assertEquals(ProblemCode.STORAGE_LIMIT, problem.code());
    assertEquals("storage_limit", problem.code().word());
  }

  @Test
  void listsSearchFilterAndSort() {
    upload(tenant, "Big", "0123456789", "tags", List.of("Signed"), "description", "An offer");
    upload(tenant, "Small", "1");
    assertEquals(1, list(tenant, "search", "signed").size());
    assertEquals(1, list(tenant, "search", "OFFER").size());
    assertEquals(1, list(tenant, "tags", List.of("Signed")).size());
    assertEquals("Big", list(tenant, "sortBy", "size").getFirst().name());
    assertEquals(2, list(tenant, "mediaType", List.of("text/plain")).size());
  }

  @Test
  void onlyHarmlessContentsAreShownByBrowsers() {
    File text = upload(tenant, "a.txt", "text");
    File page = upload(tenant, "b.txt", "<html><script>x</script></html>");
    FileContent shown =
        tenant.call("files.content", sent("disposition", "inline"), "id", text.id());
    FileContent kept = tenant.call("files.content", sent("disposition", "inline"), "id", page.id());
    assertTrue(shown.shown());
    assertFalse(kept.shown());
    assertEquals(text.sha256, ((FileContent.Kept) shown.body()).tag());
    assertEquals("text", new String(Drawer.bytes(shown), StandardCharsets.UTF_8));
  }
}
