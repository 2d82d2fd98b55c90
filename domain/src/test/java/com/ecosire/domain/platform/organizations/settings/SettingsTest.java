package com.ecosire.domain.platform.organizations.settings;

import static com.ecosire.domain.platform.Platform.open;
import static java.util.Collections.singletonMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Violation;
import com.ecosire.domain.testing.Tenant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  private final Tenant tenant = open();

  private OrganizationSettings change(String field, Object value) {
    return tenant.call(
        "organizations.updateSettings", singletonMap(field, value), "id", tenant.organization());
  }

  private OrganizationSettings settings() {
    return tenant.call("organizations.settings", Map.of(), "id", tenant.organization());
  }

  private List<Violation> refused(String field, Object value) {
    Problem problem =
        tenant.refused(
            "organizations.updateSettings",
            singletonMap(field, value),
            "id",
            tenant.organization());
    return problem.details();
  }

  @Test
  void anOrganizationBeginsWithWhatIsUsual() {
    assertEquals(OrganizationSettings.USUAL, settings());
  }

  @Test
  void whatIsSetIsKeptAndTheRestStays() {
    change("sessionHours", 8);
    change("requireSecondFactor", true);
    OrganizationSettings kept = settings();
    assertEquals(8, kept.sessionHours());
    assertTrue(kept.requireSecondFactor());
    assertEquals(8, kept.passwordMinLength());
    change("sessionHours", null);
    assertEquals(null, settings().sessionHours());
  }

  @Test
  void theWorldHearsOfAChangeOnly() {
    change("dateFormat", "dd.MM.yyyy");
    change("dateFormat", "dd.MM.yyyy");
    assertEquals(List.of("organization.created", "organization.updated"), tenant.events());
  }

  @ParameterizedTest
  @CsvSource({
    "sessionHours, 0",
    "sessionHours, 721",
    "passwordMinLength, 7",
    "passwordMinLength, 65",
    "nothingOfTheKind, 1"
  })
  void numbersHaveBoundsAndUnknownKeysAreRefused(String field, int value) {
    assertEquals(field, refused(field, value).getFirst().field());
  }

  @Test
  void rangesThatShutTheCallerOutAreRefused() {
    Violation violation = refused("allowedIpRanges", List.of("192.0.2.0/24")).getFirst();
    assertEquals("shut_out", violation.code());
    assertEquals(
        List.of("192.0.2.0/24", "127.0.0.0/8"),
        change("allowedIpRanges", List.of("192.0.2.0/24", "127.0.0.0/8")).allowedIpRanges());
    List<Violation> bad = refused("allowedIpRanges", List.of("127.0.0.1", "nowhere"));
    assertEquals("allowedIpRanges[1]", bad.getFirst().field());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://app.example.com/back?x=1",
        "http://localhost:3000/back",
        "http://127.0.0.1/",
        "http://[::1]:8080/back"
      })
  void aSignInMayComeBackOverHttpsOrToLocalhost(String uri) {
    assertEquals(List.of(uri), change("redirectUris", List.of(uri)).redirectUris());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://app.example.com/back",
        "https://app.example.com/back#part",
        "https://user@app.example.com/",
        "ftp://localhost/",
        "https:///back",
        "/back",
        "not an address"
      })
  void anyOtherAddressIsRefused(String uri) {
    assertEquals("redirectUris[0]", refused("redirectUris", List.of(uri)).getFirst().field());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://app.example.com/",
        "https://app.example.com:443",
        "https://App.example.com",
        "http://app.example.com",
        "*"
      })
  void anOriginIsWrittenAsBrowsersDo(String origin) {
    assertEquals("corsOrigins[0]", refused("corsOrigins", List.of(origin)).getFirst().field());
    String good = "https://app.example.com:8443";
    assertEquals(List.of(good), change("corsOrigins", List.of(good)).corsOrigins());
  }

  @Test
  void domainsAndTheFormOfDaysAreChecked() {
    assertEquals("domain", refused("signUpDomains", List.of("@example.com")).getFirst().code());
    assertEquals("date_format", refused("dateFormat", "bbbbbb").getFirst().code());
    assertEquals("date_format", refused("dateFormat", "HH:mm").getFirst().code());
  }

  @Test
  void theRoleOfNewPeopleMustBeOneOfTheOrganization() {
    Problem problem =
        tenant.refused(
            "organizations.updateSettings",
            Map.of("signUpRoleId", UuidV7.next()),
            "id",
            tenant.organization());
    assertEquals(ProblemCode.UNKNOWN_REFERENCE.word(), problem.details().getFirst().code());
  }

  @Test
  void anotherOrganizationsSettingsAreUnknown() {
    Problem problem =
        tenant.refused("organizations.settings", Map.of(), "id", open().organization());
    assertEquals(ProblemCode.NOT_FOUND, problem.code());
  }
}
