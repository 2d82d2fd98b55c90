package com.ecosire.domain.platform.files;

import static com.ecosire.domain.platform.Platform.open;
import static com.ecosire.domain.platform.files.Drawer.bytes;
import static com.ecosire.domain.platform.files.Drawer.sent;
import static com.ecosire.domain.platform.files.Drawer.upload;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.platform.Platform;
import com.ecosire.domain.platform.files.folders.Folder;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.store.sql.Sql;
import com.ecosire.domain.testing.Tenant;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** Many files as one. */
class ZippingTest {
  private final Tenant tenant = open("Zips " + UUID.randomUUID(), "enterprise");

  private Map<String, String> zip(Object... wanted) throws IOException {
    FileContent content = tenant.call("files.zip", sent(wanted));
    assertEquals("application/zip", content.mediaType());
    Map<String, String> entries = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(content)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return entries;
  }

  private Folder folder(String name, String parent) {
    return tenant.call("files.folders.create", sent("name", name, "parentId", parent));
  }

  @Test
  void namesThatClashGetANumber() throws IOException {
    String folder = folder("A", null).id().toString();
    File one = upload(tenant, "a.txt", "1");
    File two = upload(tenant, "A.txt", "2", "folderId", folder);
    assertEquals(
        Map.of("a.txt", "1", "A (2).txt", "2"),
        zip("fileIds", List.of(one.id().toString(), two.id().toString())));
  }

  @Test
  void aFolderComesWithAllBelowIt() throws IOException {
    String top = folder("Top", null).id().toString();
    String low = folder("Low", top).id().toString();
    upload(tenant, "a.txt", "1", "folderId", top);
    upload(tenant, "b.txt", "2", "folderId", low);
    upload(tenant, "c.txt", "3");
    File trashed = upload(tenant, "d.txt", "4", "folderId", low);
    tenant.call("files.delete", Map.of(), "id", trashed.id());
    assertEquals(Map.of("a.txt", "1", "Low/b.txt", "2"), zip("folderId", top));
  }

  @Test
  void oneThatCannotBeReadRefusesAll() {
    File one = upload(tenant, "a.txt", "1");
    List<String> ids = List.of(one.id().toString(), UUID.randomUUID().toString());
    assertEquals(ProblemCode.NOT_FOUND, tenant.refused("files.zip", sent("fileIds", ids)).code());
    assertEquals(ProblemCode.VALIDATION_FAILED, tenant.refused("files.zip", Map.of()).code());
  }

  @Test
  void tooManyAndTooBigFilesAreRefused() {
    List<String> many =
        IntStream.rangeClosed(0, 1000).mapToObj(i -> UUID.randomUUID().toString()).toList();
    assertEquals(
        ProblemCode.VALIDATION_FAILED, tenant.refused("files.zip", sent("fileIds", many)).code());
    File big = upload(tenant, "big", "1");
    Platform.write(
        tenant,
        call ->
            Sql.of(call.session())
                .change("UPDATE stored_file SET size = ? WHERE id = ?", 3L << 30, big.id()));
    assertEquals(
        ProblemCode.VALIDATION_FAILED,
        tenant.refused("files.zip", sent("fileIds", List.of(big.id().toString()))).code());
  }
}
