package com.ecosire.domain.platform.files;

import static com.ecosire.domain.platform.Platform.open;
import static com.ecosire.domain.platform.files.Drawer.sent;
import static com.ecosire.domain.platform.files.Drawer.text;
import static com.ecosire.domain.platform.files.Drawer.upload;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.platform.Platform;
import com.ecosire.domain.platform.files.versions.FileVersion;
import com.ecosire.domain.platform.users.Sent;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.store.sql.Sql;
import com.ecosire.domain.testing.Tenant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The contents that a file has had. */
class FileVersionsTest {
  private final Tenant tenant = open("Versions " + UUID.randomUUID(), "enterprise");
  private final File file = upload(tenant, "File", "first");

  private FileVersion renew(String text) {
    Map<String, Object> input = sent("file", Sent.lines(text), "comment", "now " + text);
    return tenant.call("files.versions.create", input, "fileId", file.id());
  }

  private List<FileVersion> list() {
    Page<FileVersion> page =
        tenant.call(
            "files.versions.list",
            sent("sortBy", "versionNumber", "limit", 100),
            "fileId",
            file.id());
    return page.data();
  }

  private String content(Object... asked) {
    FileContent content = tenant.call("files.content", sent(asked), "id", file.id());
    return text(content);
  }

  @Test
  void aNewContentIsANewVersion() {
    FileVersion second = renew("second");
    assertEquals(2, second.number());
    assertEquals(true, Tenant.<Boolean>field(second, "current"));
    assertEquals("file.updated", tenant.events().getLast());
    assertEquals("second", content());
    assertEquals("first", content("version", 1));
    assertEquals(List.of(2, 1), list().stream().map(FileVersion::number).toList());
    assertEquals(false, Tenant.<Boolean>field(list().getLast(), "current"));
    File read = tenant.call("files.get", Map.of(), "id", file.id());
    assertEquals(2, read.versionNumber);
    assertEquals(6, read.size);
    assertEquals(
        ProblemCode.NOT_FOUND,
        tenant.refused("files.content", sent("version", 3), "id", file.id()).code());
  }

  @Test
  void anOldContentBecomesTheNewestAndNothingIsLost() {
    renew("second");
    File restored = restore(1);
    assertEquals(3, restored.versionNumber);
    assertEquals("first", content());
    assertEquals(3, list().size());
    assertEquals(
        ProblemCode.CONFLICT,
        tenant
            .refused("files.versions.restore", Map.of(), "fileId", file.id(), "versionNumber", 3)
            .code());
    assertEquals(
        ProblemCode.NOT_FOUND,
        tenant
            .refused("files.versions.restore", Map.of(), "fileId", file.id(), "versionNumber", "x")
            .code());
    // The same content of one file takes its room once.
    assertEquals(11, used());
  }

  private File restore(int number) {
    return tenant.call(
        "files.versions.restore", Map.of(), "fileId", file.id(), "versionNumber", number);
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
  void theLastFiftyAreKept() {
    for (int i = 2; i <= 53; i++) {
      renew(String.format("%05d", i));
    }
    List<FileVersion> kept = list();
    assertEquals(50, kept.size());
    assertEquals(53, kept.getFirst().number());
    assertEquals(4, kept.getLast().number());
    assertEquals(250, used());
  }

  @Test
  void whatIsInTheTrashGetsNoVersions() {
    tenant.call("files.delete", Map.of(), "id", file.id());
    Map<String, Object> input = sent("file", Sent.lines("x"));
    assertEquals(
        ProblemCode.CONFLICT,
        tenant.refused("files.versions.create", input, "fileId", file.id()).code());
  }
}
