package com.ecosire.domain.platform.apikeys;

import static com.ecosire.domain.platform.Platform.clock;
import static com.ecosire.domain.platform.Platform.job;
import static com.ecosire.domain.platform.Platform.open;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ecosire.domain.testing.Tenant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExpiryNoticesTest {
  private static final String END = "2026-04-14T09:00:00Z";

  private final Tenant tenant = open();

  private ApiKey key(String environment) {
    return tenant.call(
        "api-keys.create", Map.of("name", "key", "environment", environment, "expiresAt", END));
  }

  private long told(String now) {
    return job(tenant.at(clock(now)), "api-keys.tellOfExpiry").changed();
  }

  private long events() {
    return tenant.events().stream().filter("api_key.expiring"::equals).count();
  }

  @Test
  void fourteenAndThreeDaysBeforeTheWorldIsToldOnceEach() {
    key("production");
    assertEquals(0, told("2026-03-31T08:59:59.999Z"));
    assertEquals(1, told("2026-03-31T09:00:00Z"));
    assertEquals(0, told("2026-03-31T10:00:00Z"));
    assertEquals(0, told("2026-04-11T08:59:59.999Z"));
    assertEquals(1, told("2026-04-11T09:00:00Z"));
    assertEquals(0, told("2026-04-13T09:00:00Z"));
    assertEquals(2, events());
  }

  @Test
  void whoseEndIsNearFromTheBeginningIsToldOfOnce() {
    tenant.at(clock("2026-04-12T09:00:00Z"));
    key("production");
    assertEquals(1, told("2026-04-12T10:00:00Z"));
    assertEquals(0, told("2026-04-12T11:00:00Z"));
  }

  @Test
  void anotherEndIsToldOfAnew() {
    ApiKey key = key("production");
    assertEquals(1, told("2026-04-12T09:00:00Z"));
    tenant.call("api-keys.update", Map.of("expiresAt", "2026-05-01T09:00:00Z"), "id", key.id());
    assertEquals(0, told("2026-04-12T10:00:00Z"));
    assertEquals(1, told("2026-04-18T09:00:00Z"));
  }

  @Test
  void neitherOtherKeysNorRevokedAndExpiredOnesAreToldOf() {
    key("staging");
    ApiKey revoked = key("production");
    tenant.call("api-keys.revoke", Map.of(), "id", revoked.id());
    key("production");
    assertEquals(0, told("2026-04-14T09:00:00Z"));
    assertEquals(1, told("2026-04-12T09:00:00Z"));
  }
}
