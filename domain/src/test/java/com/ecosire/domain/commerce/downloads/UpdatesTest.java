package com.ecosire.domain.commerce.downloads;

import static com.ecosire.domain.commerce.downloads.Downloading.map;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.commerce.downloads.updates.AvailableUpdate;
import com.ecosire.domain.commerce.licenses.License;
import com.ecosire.domain.commerce.licenses.keys.LicenseKeys;
import com.ecosire.domain.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What running applications are told of newer versions. */
class UpdatesTest {
  private static final String DOMAIN = "shop.example.com";

  private final Downloading shop = new Downloading();
  private License license;

  @BeforeEach
  void activate() {
    shop.policy();
    license = shop.license("updatesUntil", "2026-06-01T00:00:00Z");
    shop.tenant.call("licenses.activate", map("key", license.key(), "domain", DOMAIN));
  }

  private Map<String, Object> question(Object... pairs) {
    Map<String, Object> sent =
        map("licenseKey", license.key(), "domain", DOMAIN, "currentVersion", "1.0");
    sent.putAll(map(pairs));
    return sent;
  }

  private AvailableUpdate check(Object... pairs) {
    return shop.tenant.call("downloads.checkUpdate", question(pairs));
  }

  private Problem refused(Object... pairs) {
    return shop.tenant.refused("downloads.checkUpdate", question(pairs));
  }

  @Test
  void aNewerVersionComesWithALink() {
    UUID id = shop.published("1.10", "releaseNotes", "Faster");
    shop.published("1.9");
    shop.draft("3.0");
    shop.tenant.call("downloads.files.update", map("mandatory", true), "id", id);
    AvailableUpdate update = check();
    assertTrue(update.updateAvailable());
    assertEquals("1.10", update.version());
    assertEquals("Faster", update.releaseNotes());
    assertTrue(update.mandatory());
    assertNull(update.blockedReason());
    assertEquals(shop.file(id).sha256, update.sha256());
    byte[] bytes = Downloading.bytes(shop.fetch(update.url()));
    assertArrayEquals(Downloading.zip("plugin/1.10/__init__.py"), bytes);
    assertFalse(check("currentVersion", "1.10").updateAvailable());
    assertTrue(check("currentVersion", "1.10-rc1").updateAvailable());
  }

  @Test
  void channelAndPlatformMustFit() {
    shop.published("2.0", "channel", "beta");
    shop.published("1.5", "compatibleWith", List.of("17.0", "18.0"));
    assertEquals("1.5", check().version());
    assertEquals("2.0", check("channel", "beta").version());
    assertEquals("1.5", check("platform", "17.0").version());
    assertFalse(check("platform", "16.0").updateAvailable());
    assertEquals("2.0", check("platform", "16.0", "channel", "beta").version());
  }

  @Test
  void keysAndDomainsAreChecked() {
    shop.published("2.0");
    assertEquals(403, refused("domain", "other.example.com").code().status());
    assertEquals(404, refused("licenseKey", LicenseKeys.make("ACME")).code().status());
    Problem malformed = refused("licenseKey", "no key");
    assertEquals("licenseKey", malformed.details().getFirst().field());
    assertEquals(422, refused("domain", "no domain!").code().status());
    shop.tenant.call("licenses.revoke", map("reason", "No"), "id", license.id());
    assertEquals(403, refused().code().status());
  }

  @Test
  void whereTheUpdatesHaveEndedTheVersionIsNamedWithTheReason() {
    shop.at("2026-06-02T00:00:00Z").published("2.0");
    AvailableUpdate update = check();
    assertTrue(update.updateAvailable());
    assertEquals("2.0", update.version());
    assertNull(update.url());
    assertTrue(update.blockedReason().contains("updates"), update.blockedReason());
    shop.at("2026-05-02T00:00:00Z").published("1.5");
    assertEquals("1.5", check().version(), "what it may have still");
    assertNotNull(check().url());
  }

  @Test
  void aSuspendedLicenseBlocks() {
    shop.published("2.0");
    shop.tenant.call("licenses.suspend", map("reason", "Unpaid"), "id", license.id());
    AvailableUpdate update = check();
    assertEquals("License suspended", update.blockedReason());
    assertNull(update.url());
  }

  @Test
  void theGrantsOfALicenseBoundAndCount() {
    shop.published("2.0");
    DownloadGrant grant = shop.grant("licenseId", license.id(), "downloadsLimit", 1);
    Downloading.bytes(shop.fetch(check().url()));
    assertEquals(1, shop.read(grant).downloadsCount);
    AvailableUpdate over = check();
    assertNull(over.url());
    assertEquals(Entitlement.USED_UP, over.blockedReason());
  }
}
