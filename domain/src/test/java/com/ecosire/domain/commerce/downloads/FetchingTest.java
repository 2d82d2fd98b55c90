package com.ecosire.domain.commerce.downloads;

import static com.ecosire.domain.commerce.downloads.Downloading.map;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.commerce.downloads.links.CompletedDownload;
import com.ecosire.domain.commerce.downloads.links.DownloadLinks.DownloadLink;
import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.platform.Platform;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.store.embedded.TestDatabase;
import com.ecosire.domain.store.sql.Sql;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What happens with links. */
class FetchingTest {
  private final Downloading shop = new Downloading();

  private static FileContent.Kept kept(FileContent content) {
    return (FileContent.Kept) content.body();
  }

  private List<Long> logged(UUID file) {
    return Platform.write(
        shop.tenant,
        call ->
            Sql.of(call.session())
                .all(
                    "SELECT firstByte, ipAddress FROM download_log WHERE organizationId = ? AND"
                        + " fileId = ? ORDER BY id",
                    row -> {
                      assertEquals("127.0.0.1", row.text("ipAddress"));
                      return row.number("firstByte");
                    },
                    call.organization(),
                    file));
  }

  @Test
  void aLinkBringsTheFileAndCountsOnce() {
    UUID file = shop.published("1.0");
    DownloadGrant grant = shop.grant("downloadsLimit", 1);
    DownloadLink link = shop.link(grant);
    FileContent content = shop.fetch(link.url());
    assertEquals("application/zip", content.mediaType());
    assertEquals("plugin.zip", content.fileName());
    assertFalse(content.shown());
    assertEquals(link.sha256(), kept(content).tag());
    assertEquals(0, shop.read(grant).downloadsCount, "nothing was read yet");
    byte[] bytes = Downloading.bytes(content);
    assertArrayEquals(Downloading.zip("plugin/1.0/__init__.py"), bytes);
    assertArrayEquals(bytes, Downloading.bytes(shop.fetch(link.url())), "the same link again");
    assertEquals(1, shop.read(grant).downloadsCount);
    assertEquals(1, shop.file(file).downloadCount);
    assertEquals(List.of(0L, 0L), logged(file));
    Problem used = shop.refusedLink(grant);
    assertEquals(409, used.code().status());
  }

  @Test
  void partsOfOneLinkAreOneDownload() throws Exception {
    UUID file = shop.published("1.0");
    DownloadGrant grant = shop.grant();
    DownloadLink link = shop.link(grant);
    long size = link.size();
    try (InputStream first = kept(shop.fetch(link.url())).open(0, 10)) {
      assertEquals(10, first.readAllBytes().length);
    }
    assertEquals(0, shop.job("tellCompleted"), "the last byte is missing");
    try (InputStream rest = kept(shop.fetch(link.url())).open(10, size - 10)) {
      rest.readNBytes(5);
    }
    assertEquals(0, shop.job("tellCompleted"), "it was broken off");
    try (InputStream rest = kept(shop.fetch(link.url())).open(10, size - 10)) {
      rest.transferTo(java.io.OutputStream.nullOutputStream());
    }
    assertEquals(1, shop.job("tellCompleted"));
    Downloading.bytes(shop.fetch(link.url()));
    assertEquals(0, shop.job("tellCompleted"), "once for each link");
    assertEquals(1, shop.read(grant).downloadsCount);
    assertEquals(List.of(0L, 10L, 10L, 0L), logged(file));
    CompletedDownload told = (CompletedDownload) shop.tenant.lastEvent().orElseThrow().payload();
    assertEquals(file, told.fileId());
    assertEquals(grant.id(), told.grantId());
    assertEquals(shop.customer, told.contactId());
    assertEquals("1.0", told.version());
    assertEquals("download.completed", shop.events().getLast());
  }

  @Test
  void whoTellsIsWokenAtOnce() {
    shop.published("1.0");
    DownloadLink link = shop.link(shop.grant());
    List<UUID> woken = new ArrayList<>();
    Downloading.MODULES.downloads().wakeBy(woken::add);
    try {
      Downloading.bytes(shop.fetch(link.url()));
    } finally {
      Downloading.MODULES.downloads().wakeBy(organization -> {});
    }
    assertEquals(List.of(shop.tenant.organization()), woken);
  }

  @Test
  void aChangedOrExpiredTokenIsRefused() {
    shop.published("1.0");
    DownloadLink link = shop.link(shop.grant());
    String token = Downloading.token(link.url());
    for (String other :
        List.of("x", "", token + "A", token.substring(1), "!!", token.replace('a', 'b') + "a")) {
      Problem problem = shop.refusedFetch("/" + other);
      assertEquals(403, problem.code().status(), other);
    }
    shop.at("2026-03-14T12:14:59Z").fetch(link.url());
    assertEquals(403, shop.at("2026-03-14T12:15:00Z").refusedFetch(link.url()).code().status());
  }

  @Test
  void twoAtOnceDoNotGoOverTheLimit() throws Exception {
    shop.published("1.0");
    DownloadGrant grant = shop.grant("downloadsLimit", 3);
    List<FileContent> contents = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      contents.add(shop.fetch(shop.link(grant).url()));
    }
    int through = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Callable<Integer>> loads =
          contents.stream().<Callable<Integer>>map(each -> () -> load(each)).toList();
      for (Future<Integer> load : threads.invokeAll(loads)) {
        through += load.get();
      }
    }
    assertEquals(3, through);
    assertEquals(3, shop.read(grant).downloadsCount);
  }

  private static int load(FileContent content) {
    try {
      return Downloading.bytes(content).length > 0 ? 1 : 0;
    } catch (ProblemException e) {
      assertEquals(409, e.problem().code().status());
      return 0;
    }
  }

  @Test
  void aGrantRevokedMeanwhileIsRefusedAtTheFirstByte() {
    shop.published("1.0");
    DownloadGrant grant = shop.grant();
    FileContent content = shop.fetch(shop.link(grant).url());
    shop.tenant.call("downloads.grants.revokeGrant", map("reason", "No"), "id", grant.id());
    try {
      Downloading.bytes(content);
      throw new AssertionError("sent");
    } catch (ProblemException e) {
      assertEquals(403, e.problem().code().status());
    }
  }

  @Test
  void anOrganizationCanDoWithout() {
    shop.published("1.0");
    DownloadLink link = shop.link(shop.grant());
    shop.tenant.call(
        "organizations.disableModule",
        map(),
        "id",
        shop.tenant.organization(),
        "module",
        "downloads");
    Problem problem = shop.refusedFetch(link.url());
    assertEquals("module_disabled", problem.code().word());
    assertTrue(problem.detail().contains("downloads"));
  }

  @Test
  void theLinksOfAnErasedOrganizationLeadNowhere() {
    shop.published("1.0");
    DownloadLink link = shop.link(shop.grant());
    shop.tenant.call("organizations.delete", map(), "id", shop.tenant.organization());
    assertTrue(Downloading.bytes(shop.fetch(link.url())).length > 0, "closing can be taken back");
    // As after its thirty days, which no link of today would live to see.
    Sql.with(
        TestDatabase.dataSource(),
        sql ->
            sql.change(
                "DELETE FROM organization WHERE organizationId = ?", shop.tenant.organization()));
    Problem problem = shop.refusedFetch(link.url());
    assertEquals("download_denied", problem.code().word());
    assertEquals("The organization is there no more", problem.detail());
  }
}
