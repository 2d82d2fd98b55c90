package com.ecosire.domain.commerce.licenses;

import static com.ecosire.domain.commerce.licenses.Licensing.map;
import static com.ecosire.domain.testing.Tenant.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.commerce.licenses.activations.Activation;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.testing.Tenant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What becomes of licences after they are issued. */
class LicenseLifeTest {
  private final Licensing house = new Licensing();

  @Test
  void aSuspendedLicenseKeepsItsDomainsAndComesBack() {
    house.policy();
    License license = house.grant();
    house.client("activate", license, "a.example.com");
    License suspended = house.act("suspend", license, "reason", "Chargeback");
    assertEquals("Chargeback", field(suspended, "statusReason"));
    assertEquals(1, suspended.activationsCount());
    assertEquals(
        ProblemCode.INVALID_STATE, house.refusedAct("suspend", license, "reason", "Again").code());
    License resumed = house.act("resume", license);
    assertEquals(LicenseStatus.ACTIVE, field(resumed, "status"));
    assertEquals(license.expiresAt(), resumed.expiresAt());
    assertEquals(ProblemCode.INVALID_STATE, house.refusedAct("resume", license).code());
    assertEquals(List.of("RESUMED", "SUSPENDED", "ACTIVATED", "ISSUED"), house.log(license));
  }

  @Test
  void aLicenseThatExpiredWhileItWasSuspendedComesBackExpired() {
    house.policy("termDays", 1);
    License license = house.grant();
    house.act("suspend", license, "reason", "Fraud");
    house.at("2026-03-20T12:00:00Z");
    assertEquals(LicenseStatus.SUSPENDED, field(house.read(license), "status"));
    assertEquals(LicenseStatus.EXPIRED, field(house.act("resume", license), "status"));
    assertEquals(1, house.job("expire"));
    assertTrue(house.events().contains("license.expired"));
  }

  @Test
  void aRevokedLicenseIsBoundToNothingAndNothingBringsItBack() {
    house.policy();
    License license = house.grant();
    house.client("activate", license, "a.example.com");
    License revoked = house.act("revoke", license, "reason", "Refunded");
    assertEquals(0, revoked.activationsCount());
    Page<Activation> domains =
        house.tenant.call("licenses.activations.list", map(), "licenseId", license.id());
    assertEquals("RELEASED", field(domains.data().getFirst(), "status").toString());
    house.act("revoke", license, "reason", "Once more");
    assertEquals("Refunded", field(house.read(license), "statusReason"));
    assertEquals(1, house.events().stream().filter("license.revoked"::equals).count());
    assertEquals(ProblemCode.INVALID_STATE, house.refusedAct("resume", license).code());
    assertEquals(ProblemCode.INVALID_STATE, house.refusedAct("renew", license).code());
    house.act("update", license, "expiresAt", "2030-01-01T00:00:00Z");
    assertEquals(LicenseStatus.REVOKED, field(house.read(license), "status"));
  }

  @Test
  void aRenewalAddsToTheLaterOfNowAndTheEnd() {
    house.policy("termDays", 10);
    License license = house.grant();
    assertEquals(
        "2026-04-03T12:00:00Z", house.act("renew", license).expiresAt().orElseThrow().toString());
    house.at("2026-05-01T00:00:00Z");
    assertEquals(1, house.job("expire"));
    License renewed = house.act("renew", license, "days", 5);
    assertEquals("2026-05-06T00:00:00Z", renewed.expiresAt().orElseThrow().toString());
    assertEquals(LicenseStatus.ACTIVE, field(renewed, "status"));
    house.at("2026-05-07T00:00:00Z");
    assertEquals(1, house.job("expire"));
    assertEquals(2, house.events().stream().filter("license.expired"::equals).count());
  }

  @Test
  void aPerpetualLicenseIsRenewedByUpdates() {
    house.policy("term", "perpetual", "updatesMonths", 12);
    License license = house.grant();
    License renewed = house.act("renew", license);
    assertEquals("2028-03-14T12:00:00Z", renewed.updatesUntil().orElseThrow().toString());
    assertTrue(renewed.expiresAt().isEmpty());
    house.at("2029-01-01T00:00:00Z");
    assertEquals(
        "2029-01-11T00:00:00Z",
        house.act("renew", license, "days", 10).updatesUntil().orElseThrow().toString());
  }

  @Test
  void theWorldIsToldOnceThatALicenseExpired() {
    house.policy("termDays", 1);
    License license = house.grant();
    assertEquals(0, house.job("expire"));
    house.at("2026-03-15T12:00:00Z");
    assertEquals(1, house.job("expire"));
    assertEquals(0, house.job("expire"));
    assertEquals(List.of("license.issued", "license.expired"), house.events());
    house.act("update", license, "expiresAt", "2026-06-01T00:00:00Z");
    assertEquals(LicenseStatus.ACTIVE, field(house.read(license), "status"));
  }

  @Test
  void aHolderMovesALicenseSoOftenAYearAndAnAdminAlways() {
    house.policy("transfersPerYear", 1);
    License license = house.grant();
    house.client("activate", license, "a.example.com");
    Tenant holder = house.staff.as(house.holder("viewer"));
    License moved = move(holder, license, "a.example.com", "b.example.com");
    assertEquals(0, (int) field(moved, "transfersLeft"));
    assertEquals(1, moved.activationsCount());
    assertEquals(
        ProblemCode.CONFLICT,
        holder
            .refused(
                "licenses.transferDomain",
                map("fromDomain", "b.example.com", "toDomain", "c.example.com"),
                "id",
                license.id())
            .code());
    move(house.tenant, license, "b.example.com", "c.example.com");
    assertEquals(0, house.job("giveTransfersBack"));
    house.at("2027-03-14T12:00:00Z");
    house.tenant.call(
        "licenses.update", map("expiresAt", "2028-01-01T00:00:00Z"), "id", license.id());
    assertEquals(1, house.job("giveTransfersBack"));
    assertEquals(1, (int) field(house.read(license), "transfersLeft"));
    holder.at(Licensing.clock("2027-03-14T12:00:00Z"));
    move(holder, license, "c.example.com", "d.example.com");
  }

  private static License move(Tenant caller, License license, String from, String to) {
    return caller.call(
        "licenses.transferDomain", map("fromDomain", from, "toDomain", to), "id", license.id());
  }

  @Test
  void aTransferNeedsADomainThatIsBoundAndOneThatIsNot() {
    house.policy("activationsLimit", 2);
    License license = house.grant();
    house.client("activate", license, "a.example.com");
    house.client("activate", license, "b.example.com");
    assertEquals(
        ProblemCode.NOT_FOUND,
        house
            .refusedAct(
                "transferDomain", license, "fromDomain", "x.example.com", "toDomain", "y.example")
            .code());
    assertEquals(
        ProblemCode.CONFLICT,
        house
            .refusedAct(
                "transferDomain",
                license,
                "fromDomain",
                "a.example.com",
                "toDomain",
                "b.example.com")
            .code());
    Tenant stranger = house.staff.as(house.staff.add("Reader", "viewer"));
    assertEquals(
        ProblemCode.PERMISSION_DENIED,
        stranger
            .refused(
                "licenses.transferDomain",
                map("fromDomain", "a.example.com", "toDomain", "c.example.com"),
                "id",
                license.id())
            .code());
  }

  @Test
  void aSuspendedLicenseIsNotMoved() {
    house.policy();
    License license = house.grant();
    house.client("activate", license, "a.example.com");
    house.act("suspend", license, "reason", "Unpaid");
    assertEquals(
        ProblemCode.INVALID_STATE,
        house
            .refusedAct(
                "transferDomain", license, "fromDomain", "a.example.com", "toDomain", "b.example")
            .code());
  }

  @Test
  void aDomainThatIsNotHeardOfBecomesStaleAndAHeartbeatWakesIt() {
    house.policy("heartbeatDays", 7, "graceDays", 14);
    License license = house.grant();
    house.client("activate", license, "a.example.com");
    house.at("2026-04-04T12:00:00Z");
    assertEquals(0, house.job("markStale"));
    house.at("2026-04-04T12:00:01Z");
    assertEquals(1, house.job("markStale"));
    assertEquals("STALE", status(license));
    assertEquals(1, house.read(license).activationsCount());
    house.client("heartbeat", license, "a.example.com");
    assertEquals("ACTIVE", status(license));
  }

  private String status(License license) {
    Page<Activation> domains =
        house.tenant.call("licenses.activations.list", map(), "licenseId", license.id());
    return field(domains.data().getFirst(), "status").toString();
  }

  @Test
  void aDeletedActivationIsReleasedAndStaysInTheLog() {
    house.policy();
    License license = house.grant();
    house.client("activate", license, "a.example.com");
    Page<Activation> domains =
        house.tenant.call("licenses.activations.list", map(), "licenseId", license.id());
    UUID activation = Tenant.id(domains.data().getFirst());
    for (int i = 0; i < 2; i++) {
      house.tenant.call(
          "licenses.activations.delete", map(), "licenseId", license.id(), "id", activation);
    }
    assertEquals("RELEASED", status(license));
    assertEquals(0, house.read(license).activationsCount());
    assertEquals(List.of("DEACTIVATED", "ACTIVATED", "ISSUED"), house.log(license));
  }

  @Test
  void validationsAndHeartbeatsAreKeptFor90DaysAndTheRestForGood() {
    house.policy();
    License license = house.grant();
    house.client("activate", license, "a.example.com");
    house.client("validate", license, "a.example.com");
    house.client("heartbeat", license, "a.example.com");
    house.at("2026-06-12T12:00:00Z");
    assertEquals(0, house.job("forgetLog"));
    house.at("2026-06-12T12:00:01Z");
    // The validation, the heartbeat, and when the domain was told last.
    assertEquals(3, house.job("forgetLog"));
    assertEquals(List.of("ACTIVATED", "ISSUED"), house.log(license));
  }
}
