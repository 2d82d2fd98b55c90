package com.ecosire.domain.platform.organizations;

import static com.ecosire.domain.platform.Platform.ORGANIZATIONS;
import static com.ecosire.domain.platform.Platform.open;
import static com.ecosire.domain.platform.Platform.write;
import static com.ecosire.domain.testing.Tenant.field;
import static java.util.Collections.singletonMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.platform.Platform;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.testing.Tenant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationsTest {
  private static Organization update(Tenant tenant, String field, Object value) {
    return tenant.call(
        "organizations.update", singletonMap(field, value), "id", tenant.organization());
  }

  private static Problem refused(Tenant tenant, String field, Object value) {
    return tenant.refused(
        "organizations.update", singletonMap(field, value), "id", tenant.organization());
  }

  @Test
  void anOrganizationIsItsOwnTenant() {
    Tenant tenant = open();
    Organization read = tenant.call("organizations.get", Map.of(), "id", tenant.organization());
    assertEquals(tenant.organization(), read.id());
    assertEquals(tenant.organization(), read.organizationId());
    assertEquals(OrganizationStatus.ACTIVE, read.status());
    assertEquals("usd", read.currency());
    assertEquals("free", field(read, "planCode"));
    assertEquals(Integer.valueOf(0), field(read, "memberCount"));
    assertEquals(List.of("organization.created"), tenant.events());
  }

  @Test
  void theListHoldsOnlyTheCallersOwn() {
    open();
    Tenant tenant = open();
    Page<Organization> page = tenant.call("organizations.list", Map.of());
    assertEquals(List.of(tenant.organization()), page.data().stream().map(o -> o.id()).toList());
    assertEquals(1, page.total().orElseThrow());
  }

  @Test
  void anotherOrganizationsIdIsUnknownOnEveryPath() {
    Tenant tenant = open();
    UUID other = open().organization();
    List<Problem> problems =
        List.of(
            tenant.refused("organizations.get", Map.of(), "id", other),
            tenant.refused("organizations.update", Map.of("name", "Mine"), "id", other),
            tenant.refused("organizations.sequences.list", Map.of(), "organizationId", other),
            tenant.refused(
                "organizations.sequences.get",
                Map.of(),
                "organizationId",
                other,
                "id",
                UuidV7.next()),
            tenant.refused(
                "organizations.sequences.update",
                Map.of("nextNumber", 7),
                "organizationId",
                other,
                "id",
                UuidV7.next()));
    problems.forEach(problem -> assertEquals(ProblemCode.NOT_FOUND, problem.code()));
  }

  @Test
  void theSlugIsMadeFromTheNameAndNumberedWhereItIsTaken() {
    String unique = "Café " + UuidV7.next() + " & Söhne";
    String slug = Slug.of(unique);
    assertEquals(slug, own(open(unique, "free")).slug());
    assertEquals(slug + "-2", own(open(unique, "free")).slug());
    assertEquals(slug + "-3", own(open(unique, "free")).slug());
  }

  private static Organization own(Tenant tenant) {
    return tenant.call("organizations.get", Map.of(), "id", tenant.organization());
  }

  @ParameterizedTest
  @CsvSource({
    "Café & Söhne, cafe-sohne",
    "' --Ab Cd-- ', ab-cd",
    "X, organization-x",
    "株式会社, organization",
  })
  void slugsHaveLettersDigitsAndHyphens(String name, String slug) {
    assertEquals(slug, Slug.of(name));
  }

  @Test
  void aSlugIsUniqueOnTheWholePlatform() {
    String taken = own(open()).slug();
    Tenant tenant = open();
    Problem problem = refused(tenant, "slug", taken);
    assertEquals(ProblemCode.ALREADY_EXISTS, problem.code());
    assertEquals("slug", problem.details().getFirst().field());
  }

  @Test
  void aSlugThatIsClearedIsMadeFromTheNameAgain() {
    Tenant tenant = open();
    String slug = "s-" + tenant.organization();
    assertEquals(slug, update(tenant, "slug", slug).slug());
    assertEquals(Slug.of(own(tenant).name()), update(tenant, "slug", null).slug());
  }

  @ParameterizedTest
  @CsvSource({
    "slug, Upper",
    "slug, ab",
    "slug, -abc",
    "slug, a--b",
    "fiscalYearStartMonth, 13",
    "currency, xyz",
    "timezone, Europe/Atlantis",
    "country, XX",
    "planCode, enterprise",
    "status, closing",
  })
  void badValuesAreRefused(String field, String value) {
    Object sent = field.startsWith("fiscal") ? Integer.valueOf(value) : value;
    Problem problem = refused(open(), field, sent);
    assertEquals(422, problem.code().status());
    assertEquals(field, problem.details().getFirst().field());
  }

  @Test
  void aLogoMustBeAFileOfTheOrganization() {
    assertEquals(
        ProblemCode.UNKNOWN_REFERENCE, refused(open(), "logoFileId", UuidV7.next()).code());
  }

  @Test
  void theCurrencyChangesWhileNobodyNeedsIt() {
    Tenant tenant = open();
    assertEquals("eur", update(tenant, "currency", "eur").currency());
    assertEquals(List.of("organization.created", "organization.updated"), tenant.events());
    Platform.WITH_AMOUNTS.add(tenant.organization());
    assertEquals(ProblemCode.CONFLICT, refused(tenant, "currency", "gbp").code());
    assertEquals("eur", own(tenant).currency());
    assertEquals("Still", update(tenant, "name", "Still").name());
  }

  @Test
  void anAddressIsMergedAndCleared() {
    Tenant tenant = open();
    update(tenant, "address", Map.of("city", "Bath", "country", "GB"));
    Organization moved = update(tenant, "address", Map.of("city", "York"));
    assertEquals(new OrganizationAddress(null, "York", null, null, "GB"), field(moved, "address"));
    assertNull(field(update(tenant, "address", null), "address"));
  }

  @Test
  void aStaleVersionIsRefused() {
    Tenant tenant = open();
    update(tenant, "name", "Second");
    assertEquals(
        ProblemCode.PRECONDITION_FAILED, refused(tenant.expecting(1), "name", "Third").code());
  }

  @ParameterizedTest
  @CsvSource({
    "organizations.list, USER",
    "organizations.get, READ",
    "organizations.update, ADMIN",
    "organizations.plans.list, PUBLIC",
    "organizations.sequences.list, ADMIN",
    "organizations.sequences.get, ADMIN",
    "organizations.sequences.update, ADMIN",
  })
  void operationsNeedWhatTheCatalogueSays(String operation, Access access) {
    assertEquals(access, Platform.BUSINESS.catalog().operation(operation).orElseThrow().access());
  }

  @Test
  void organizationsAreFoundBySlug() {
    Tenant tenant = open();
    Tenants tenants = ORGANIZATIONS.tenants();
    String slug = own(tenant).slug();
    assertEquals(
        Optional.of(tenant.organization()),
        write(tenant, call -> tenants.bySlug(slug, call.session())));
    assertEquals(
        Optional.empty(), write(tenant, call -> tenants.bySlug("nobody-has", call.session())));
  }

  @Test
  void theFirstOrganizationIsTheDefaultOne() {
    Tenant first = Platform.BUSINESS.tenant().at(Platform.clock("1970-01-02T00:00:00Z"));
    write(first, call -> ORGANIZATIONS.tenants().found("First", "free", call));
    assertEquals(
        Optional.of(first.organization()),
        write(open(), call -> ORGANIZATIONS.tenants().byDefault(call.session())));
  }

  @Test
  void anUnknownPlanIsAMistakeOfTheServer() {
    Tenant tenant = Platform.BUSINESS.tenant();
    assertThrows(
        IllegalArgumentException.class,
        () -> write(tenant, call -> ORGANIZATIONS.tenants().found("A", "gold", call)));
    Page<Organization> page = tenant.call("organizations.list", Map.of());
    assertEquals(List.of(), page.data());
  }
}
