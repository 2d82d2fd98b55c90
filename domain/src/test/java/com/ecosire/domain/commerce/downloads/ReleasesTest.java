package com.ecosire.domain.commerce.downloads;

import static com.ecosire.domain.commerce.downloads.Downloading.map;
import static com.ecosire.domain.commerce.downloads.Downloading.upload;
import static com.ecosire.domain.commerce.downloads.Downloading.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.commerce.products.files.ProductFile;
import com.ecosire.domain.commerce.products.files.ReleaseStatus;
import com.ecosire.domain.commerce.products.files.UploadProductFile;
import com.ecosire.domain.commerce.products.files.UploadedProductFile;
import com.ecosire.domain.platform.users.Staff;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.shape.Upload;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions of products: upload, publishing, withdrawal. */
class ReleasesTest {
  private final Downloading shop = new Downloading();

  private Problem refusedUpload(UUID product, String version, byte[] bytes) {
    return shop.tenant.refused("products.uploadFile", upload(product, version, bytes));
  }

  private String faulty(byte[] bytes) {
    return refusedUpload(shop.plugin, "9.9", bytes).details().getFirst().code();
  }

  @Test
  void anUploadIsADraftWithSizeAndHash() throws Exception {
    byte[] bytes = zip("plugin/a.py");
    UploadedProductFile made =
        shop.tenant.call("products.uploadFile", upload(shop.plugin, "1.0", bytes));
    assertEquals("draft", made.status());
    assertEquals("plugin.zip", made.fileName());
    assertEquals(bytes.length, made.size());
    try (InputStream in = new ByteArrayInputStream(bytes)) {
      Upload.Measure measure = Upload.Measure.of(in, java.io.OutputStream.nullOutputStream());
      assertEquals(measure.sha256(), made.sha256());
    }
    DownloadFile file = shop.file(made.id());
    assertEquals("application/zip", file.contentType);
    assertEquals(0, file.downloadCount);
    assertTrue(file.publishedAt().isEmpty());
  }

  @Test
  void whatIsNoZipOrLeadsOutOfItsFolderIsRefused() {
    assertEquals("empty", faulty(new byte[0]));
    assertEquals("empty", faulty(zip()));
    assertEquals("empty", faulty(zip("folder/")));
    assertEquals("not_a_zip", faulty("plain text".getBytes(StandardCharsets.UTF_8)));
    byte[] cut = zip("a", "b");
    assertEquals("not_a_zip", faulty(Arrays.copyOf(cut, cut.length - 8)));
    for (String path : List.of("/etc/passwd", "a/../../b", "..\\b", "C:\\b", "\\b", "..")) {
      assertEquals("unsafe_path", faulty(zip("good.py", path)), path);
    }
  }

  @Test
  void bothPlacesOfANameAreLookedAt() {
    byte[] bytes = zip("good.py", "abcdefg");
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    for (int at : List.of(text.indexOf("abcdefg"), text.lastIndexOf("abcdefg"))) {
      byte[] forged = bytes.clone();
      System.arraycopy("/../../".getBytes(StandardCharsets.UTF_8), 0, forged, at, 7);
      assertEquals("unsafe_path", faulty(forged));
    }
  }

  @Test
  void oneOverTheLimitIsRefused() {
    Upload big =
        new Upload() {
          @Override
          public String fileName() {
            return "big.zip";
          }

          @Override
          public String mediaType() {
            return "application/zip";
          }

          @Override
          public InputStream open() {
            return InputStream.nullInputStream();
          }

          @Override
          public Measure measure() {
            return new Measure(UploadProductFile.MAX_BYTES + 1, "0".repeat(64));
          }
        };
    Map<String, Object> sent = upload(shop.plugin, "1.0", zip("a"));
    sent.put("file", big);
    assertEquals(413, shop.tenant.refused("products.uploadFile", sent).code().status());
  }

  @Test
  void aVersionIsThereOnceAndProductsAreDigital() {
    shop.draft("1.0");
    assertEquals(409, refusedUpload(shop.plugin, "1.0", zip("a")).code().status());
    UUID other = shop.product("digital");
    shop.tenant.call("products.uploadFile", upload(other, "1.0", zip("a")));
    Problem physical = refusedUpload(shop.product("physical"), "1.0", zip("a"));
    assertEquals("not_digital", physical.details().getFirst().code());
    Problem unknown = refusedUpload(UUID.randomUUID(), "1.0", zip("a"));
    assertEquals(422, unknown.code().status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1 0", "1/0", "-1", "versión"})
  void aVersionIsAWord(String version) {
    assertEquals(422, refusedUpload(shop.plugin, version, zip("a")).code().status());
  }

  @Test
  void filesOfAProductAreListedNewestVersionFirst() {
    shop.draft("17.0.9");
    shop.published("17.0.10", "channel", "beta");
    shop.draft("17.0.10-rc1");
    assertEquals(List.of("17.0.10", "17.0.10-rc1", "17.0.9"), versions(map()));
    assertEquals(List.of("17.0.10"), versions(map("status", "published")));
    assertEquals(List.of("17.0.10-rc1", "17.0.9"), versions(map("channel", "stable")));
    Problem unknown = shop.tenant.refused("products.files", map(), "id", UUID.randomUUID());
    assertEquals(404, unknown.code().status());
  }

  private List<String> versions(Map<String, Object> wanted) {
    Page<ProductFile> page = shop.tenant.call("products.files", wanted, "id", shop.plugin);
    return page.data().stream().map(ProductFile::version).toList();
  }

  @Test
  void aListInTheOrderOfVersionsGoesOnBehindACursor() {
    for (String version : List.of("1.9", "1.10", "1.2", "1.10-rc1")) {
      shop.draft(version);
    }
    Map<String, Object> sent = map("sortBy", "version", "limit", 2, "cursor", "");
    Page<DownloadFile> first = shop.tenant.call("downloads.files.list", sent);
    sent.put("cursor", first.nextCursor().orElseThrow());
    Page<DownloadFile> rest = shop.tenant.call("downloads.files.list", sent);
    assertEquals(List.of("1.10", "1.10-rc1"), releases(first));
    assertEquals(List.of("1.9", "1.2"), releases(rest));
    Page<DownloadFile> one =
        shop.tenant.call("downloads.files.list", map("version", List.of("1.9")));
    assertEquals(List.of("1.9"), releases(one));
  }

  private static List<String> releases(Page<DownloadFile> page) {
    return page.data().stream().map(DownloadFile::release).toList();
  }

  @Test
  void publishingTellsOnceWhoHoldsAnActiveGrant() {
    shop.grant();
    shop.grant();
    String stranger = Staff.email();
    DownloadGrant revoked = shop.grant("contactId", shop.contact(stranger));
    shop.tenant.call("downloads.grants.revokeGrant", map("reason", "No"), "id", revoked.id());
    UUID id = shop.draft("1.0");
    DownloadFile file = shop.tenant.call("downloads.files.publish", map(), "id", id);
    assertEquals(ReleaseStatus.PUBLISHED, file.status());
    assertEquals(1, shop.job("announce"));
    assertEquals(0, shop.job("announce"));
    com.ecosire.domain.commerce.contacts.Contact customer =
        shop.tenant.call("contacts.get", map(), "id", shop.customer);
    String text = Staff.mail(customer.email().orElseThrow()).text().subject();
    assertTrue(text.contains("1.0"), text);
    shop.tenant.call("downloads.files.withdraw", map("reason", "A fault"), "id", id);
    shop.tenant.call("downloads.files.publish", map("notify", true), "id", id);
    assertEquals(0, shop.job("announce"));
    assertEquals(
        List.of("download.published", "download.withdrawn", "download.published"), shop.events());
  }

  @Test
  void betaIsAnnouncedToWhoTriesIt() {
    shop.grant();
    shop.grant("contactId", shop.contact(Staff.email()), "channel", "beta");
    UUID beta = shop.draft("2.0", "channel", "beta");
    shop.tenant.call("downloads.files.publish", map(), "id", beta);
    assertEquals(1, shop.job("announce"));
  }

  @Test
  void aFileThatIsNotAsItCameIsNotPublished() {
    UUID id = shop.draft("1.0");
    DownloadFile file = shop.file(id);
    Downloading.STORE.spoil(shop.tenant.organization(), file.sha256);
    Problem problem = shop.tenant.refused("downloads.files.publish", map(), "id", id);
    assertEquals(409, problem.code().status());
    assertTrue(problem.detail().contains(file.sha256), problem.detail());
  }

  @Test
  void onlyWhatIsPublishedIsWithdrawnAndTheOtherWayRound() {
    UUID id = shop.draft("1.0");
    Map<String, Object> reason = map("reason", "A fault");
    assertEquals(
        409, shop.tenant.refused("downloads.files.withdraw", reason, "id", id).code().status());
    shop.tenant.call("downloads.files.publish", map(), "id", id);
    assertEquals(
        409, shop.tenant.refused("downloads.files.publish", map(), "id", id).code().status());
    shop.at("2026-03-15T12:00:00Z");
    shop.tenant.call("downloads.files.withdraw", reason, "id", id);
    assertEquals(
        409, shop.tenant.refused("downloads.files.withdraw", reason, "id", id).code().status());
    shop.tenant.call("downloads.files.publish", map(), "id", id);
    assertEquals(
        Downloading.NOON, shop.file(id).publishedAt().orElseThrow().toString(), "the first time");
  }

  @Test
  void nameAndChannelAreFixedOnceItIsPublished() {
    UUID id = shop.draft("1.0");
    shop.tenant.call(
        "downloads.files.update", map("fileName", "other.zip", "channel", "beta"), "id", id);
    shop.tenant.call("downloads.files.publish", map(), "id", id);
    for (Map<String, Object> change :
        List.of(map("fileName", "third.zip"), map("channel", "stable"))) {
      Problem problem = shop.tenant.refused("downloads.files.update", change, "id", id);
      assertEquals(409, problem.code().status());
    }
    Map<String, Object> open = map("releaseNotes", "Better", "mandatory", true);
    DownloadFile changed = shop.tenant.call("downloads.files.update", open, "id", id);
    assertTrue(changed.mandatory());
    Problem path =
        shop.tenant.refused(
            "downloads.files.update", map("fileName", "a/b.zip"), "id", shop.draft("2.0"));
    assertEquals(422, path.code().status());
  }

  @Test
  void onlyDraftsAreDeletedWithTheirContent() {
    UUID draft = shop.draft("1.0");
    shop.tenant.call("downloads.files.delete", map(), "id", draft);
    assertEquals(
        404, shop.tenant.refused("downloads.files.get", map(), "id", draft).code().status());
    UUID again = shop.published("1.0");
    assertEquals(
        409, shop.tenant.refused("downloads.files.delete", map(), "id", again).code().status());
  }

  @Test
  void aProductWithFilesStays() {
    shop.draft("1.0");
    Problem problem = shop.tenant.refused("products.delete", map(), "id", shop.plugin);
    assertEquals(409, problem.code().status());
    assertTrue(problem.detail().contains("download files"), problem.detail());
    assertFalse(problem.detail().contains("grants"), problem.detail());
  }

  @Test
  void whatHasAVirusIsNotPublished() {
    UploadedProductFile bad =
        shop.tenant.call("products.uploadFile", upload(shop.plugin, "1.0", zip("virus")));
    Problem problem = shop.tenant.refused("downloads.files.publish", map(), "id", bad.id());
    assertEquals(ProblemCode.CONFLICT, problem.code());
    assertTrue(problem.detail().contains("virus"), problem.detail());
    DownloadFile file = shop.tenant.call("downloads.files.get", map(), "id", bad.id());
    assertEquals(ReleaseStatus.DRAFT, file.status());
  }
}
