package com.ecosire.domain.commerce.downloads;

import static com.ecosire.domain.commerce.downloads.Downloading.map;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.commerce.downloads.OwnDownloads.OwnDownload;
import com.ecosire.domain.commerce.downloads.links.DownloadLinks.DownloadLink;
import com.ecosire.domain.commerce.licenses.License;
import com.ecosire.domain.platform.users.Staff;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.testing.Tenant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who may download what, and who sees it. */
class GrantsTest {
  private final Downloading shop = new Downloading();

  private String faulty(Object... pairs) {
    Map<String, Object> sent = map("contactId", shop.customer, "productId", shop.plugin);
    sent.putAll(map(pairs));
    Problem problem = shop.tenant.refused("downloads.grants.create", sent);
    assertEquals(422, problem.code().status());
    return problem.details().getFirst().field() + " " + problem.details().getFirst().code();
  }

  private static void denied(String because, Problem problem) {
    assertEquals(403, problem.code().status(), problem.detail());
    assertTrue(problem.detail().contains(because), problem.detail());
  }

  @Test
  void aGiftNeedsADigitalProductAndATimeToCome() {
    assertEquals("productId not_digital", faulty("productId", shop.product("service")));
    assertEquals("productId unknown_reference", faulty("productId", UUID.randomUUID()));
    assertEquals("expiresAt past", faulty("expiresAt", Downloading.NOON));
    assertEquals("downloadsLimit too_small", faulty("downloadsLimit", 0));
    shop.policy();
    License license = shop.license();
    UUID other = shop.product("digital");
    assertEquals("licenseId not_of_product", faulty("productId", other, "licenseId", license.id()));
    shop.grant("licenseId", license.id());
    shop.tenant.call("licenses.revoke", map("reason", "No"), "id", license.id());
    assertEquals("licenseId revoked", faulty("licenseId", license.id()));
  }

  @Test
  void aGrantIsExpiredFromItsEndOn() {
    shop.published("1.0");
    DownloadGrant grant = shop.grant("expiresAt", "2026-03-15T12:00:00Z");
    shop.at("2026-03-15T11:59:59Z");
    shop.link(grant);
    shop.at("2026-03-15T12:00:00Z");
    assertEquals(DownloadGrantStatus.EXPIRED, shop.read(grant).status);
    denied("expired", shop.refusedLink(grant));
    Page<DownloadGrant> expired =
        shop.tenant.call("downloads.grants.list", map("status", List.of("expired")));
    assertEquals(List.of(grant.id()), expired.data().stream().map(DownloadGrant::id).toList());
    Problem late =
        shop.tenant.refused("downloads.grants.revokeGrant", map("reason", "No"), "id", grant.id());
    assertEquals(409, late.code().status());
  }

  @Test
  void revokingIsFinalAndTwiceChangesNothing() {
    shop.published("1.0");
    DownloadGrant grant = shop.grant();
    DownloadLink link = shop.link(grant);
    Map<String, Object> reason = map("reason", "Chargeback");
    shop.tenant.call("downloads.grants.revokeGrant", reason, "id", grant.id());
    long version = shop.read(grant).version();
    shop.tenant.call("downloads.grants.revokeGrant", map("reason", "Other"), "id", grant.id());
    assertEquals(version, shop.read(grant).version());
    denied("Chargeback", shop.refusedLink(grant));
    denied("Chargeback", shop.refusedFetch(link.url()));
  }

  @Test
  void theNewestAllowedFileIsLinked() {
    DownloadGrant stable = shop.grant();
    DownloadGrant beta = shop.grant("channel", "beta");
    Problem none = shop.refusedLink(stable);
    assertEquals(409, none.code().status());
    shop.published("17.0.9");
    UUID newest = shop.published("17.0.10");
    UUID tried = shop.published("18.0-rc1", "channel", "beta");
    UUID draft = shop.draft("19.0");
    assertEquals(shop.file(newest).sha256, shop.link(stable).sha256());
    assertEquals(shop.file(tried).sha256, shop.link(beta).sha256());
    denied("stable", shop.refusedLink(stable, "fileId", tried));
    assertEquals(422, shop.refusedLink(stable, "fileId", draft).code().status());
    assertEquals(422, shop.refusedLink(stable, "fileId", UUID.randomUUID()).code().status());
    DownloadLink link = shop.link(stable);
    assertEquals("2026-03-14T12:15:00Z", link.expiresAt().toString());
    shop.tenant.call("downloads.files.withdraw", map("reason", "Data loss"), "id", newest);
    assertEquals("17.0.9", release(shop.link(stable)));
    denied("Data loss", shop.refusedLink(stable, "fileId", newest));
    denied("Data loss", shop.refusedFetch(link.url()));
  }

  private String release(DownloadLink link) {
    Page<DownloadFile> all = shop.tenant.call("downloads.files.list", map());
    return all.data().stream()
        .filter(file -> file.sha256.equals(link.sha256()))
        .findFirst()
        .orElseThrow()
        .release();
  }

  @Test
  void anOrderGrantsEachDigitalLine() {
    shop.policy();
    UUID free = shop.product("digital");
    UUID order = shop.ordered(shop.plugin, 2, free, 1, shop.product("physical"), 1, shop.plugin, 1);
    List<DownloadGrant> grants = shop.grants(order);
    assertEquals(3, grants.size());
    Page<License> licenses =
        shop.tenant.call("licenses.list", map("orderId", List.of(order), "sortOrder", "asc"));
    List<UUID> tied =
        grants.stream().flatMap(grant -> grant.licenseId().stream()).distinct().toList();
    assertEquals(2, tied.size(), "one for each line");
    assertTrue(licenses.data().stream().map(License::id).toList().containsAll(tied));
    assertTrue(grants.stream().allMatch(grant -> grant.contactId().equals(shop.customer)));
    shop.tenant.call("orders.cancel", map("reason", "Changed mind"), "id", order);
    assertTrue(
        shop.grants(order).stream().allMatch(grant -> grant.status == DownloadGrantStatus.REVOKED));
  }

  @Test
  void aGrantFollowsItsLicense() {
    shop.published("1.0");
    shop.policy();
    License license = shop.license("updatesUntil", "2026-03-20T12:00:00Z");
    DownloadGrant grant = shop.grant("licenseId", license.id());
    shop.tenant.call("licenses.suspend", map("reason", "Unpaid"), "id", license.id());
    DownloadLink link;
    denied("suspended", shop.refusedLink(grant));
    shop.tenant.call("licenses.resume", map(), "id", license.id());
    link = shop.link(grant);
    shop.tenant.call("licenses.suspend", map("reason", "Unpaid"), "id", license.id());
    denied("suspended", shop.refusedFetch(link.url()));
    shop.tenant.call("licenses.resume", map(), "id", license.id());
    shop.at("2026-03-21T12:00:00Z");
    UUID late = shop.published("2.0");
    assertEquals("1.0", release(shop.link(grant)));
    denied("updates of the license ended", shop.refusedLink(grant, "fileId", late));
    shop.tenant.call("licenses.revoke", map("reason", "Abuse"), "id", license.id());
    assertEquals(DownloadGrantStatus.REVOKED, shop.read(grant).status);
    denied("revoked", shop.refusedLink(grant));
  }

  @Test
  void whereAllCameTooLateTheReasonIsGiven() {
    shop.policy();
    License license = shop.license("updatesUntil", "2026-03-14T12:00:00Z");
    DownloadGrant grant = shop.grant("licenseId", license.id());
    shop.at("2026-03-21T12:00:00Z").published("2.0");
    denied("updates of the license ended", shop.refusedLink(grant));
  }

  @Test
  void withoutReadAccessOnlyOnesOwnGrantsExist() {
    shop.published("1.0");
    DownloadGrant own = shop.grant();
    DownloadGrant others = shop.grant("contactId", shop.contact(Staff.email()));
    Tenant holder = shop.staff.as(shop.buyer());
    Page<DownloadGrant> seen = holder.call("downloads.grants.list", map());
    assertEquals(List.of(own.id()), seen.data().stream().map(DownloadGrant::id).toList());
    holder.call("downloads.grants.get", map(), "id", own.id());
    holder.call("downloads.grants.link", map(), "id", own.id());
    assertEquals(
        404, holder.refused("downloads.grants.get", map(), "id", others.id()).code().status());
    assertEquals(
        404, holder.refused("downloads.grants.link", map(), "id", others.id()).code().status());
  }

  private static List<OwnDownload> mine(Tenant holder, Object... pairs) {
    Page<OwnDownload> page = holder.call("downloads.mine", map(pairs));
    return page.data();
  }

  @Test
  void mineAreTheNewestFilesOfOnesActiveGrants() {
    UUID file = shop.published("1.0");
    UUID empty = shop.product("digital");
    shop.grant("downloadsLimit", 3);
    shop.grant("productId", empty);
    shop.grant("expiresAt", "2026-03-14T12:00:01Z");
    shop.grant("contactId", shop.contact(Staff.email()));
    UUID person = shop.holder("owner");
    shop.at("2026-03-14T13:00:00Z");
    Tenant holder = shop.staff.as(person);
    List<OwnDownload> all = mine(holder);
    assertEquals(2, all.size());
    OwnDownload loaded = mine(holder, "productId", shop.plugin).getFirst();
    assertEquals(file, loaded.fileId());
    assertEquals("1.0", loaded.version());
    assertEquals(3, loaded.downloadsLeft());
    OwnDownload nothing = mine(holder, "productId", empty).getFirst();
    assertNull(nothing.fileId());
    assertNull(nothing.downloadsLeft());
    assertEquals(1, mine(holder, "search", loaded.productName()).size());
    assertEquals(0, mine(holder, "search", "100%").size());
    assertEquals(0, mine(shop.staff.as(shop.staff.add("Somebody", "owner"))).size());
  }

  @Test
  void aContactWithGrantsStaysAndItsDuplicateHandsThemOver() {
    DownloadGrant grant = shop.grant();
    Problem problem = shop.tenant.refused("contacts.delete", map(), "id", shop.customer);
    assertEquals(409, problem.code().status());
    UUID survivor = shop.contact(Staff.email());
    shop.tenant.call("contacts.merge", map("survivorId", survivor, "duplicateId", shop.customer));
    assertEquals(survivor, shop.read(grant).contactId());
  }
}
