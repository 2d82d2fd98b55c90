package com.ecosire.domain.platform.notifications;

import static com.ecosire.domain.platform.Platform.clock;
import static com.ecosire.domain.platform.Platform.job;
import static com.ecosire.domain.platform.Platform.open;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.mail.MailMessage;
import com.ecosire.domain.platform.Platform;
import com.ecosire.domain.platform.apikeys.ApiKey;
import com.ecosire.domain.platform.apikeys.ApiKeysModule;
import com.ecosire.domain.platform.users.Staff;
import com.ecosire.domain.platform.users.User;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.store.sql.Sql;
import com.ecosire.domain.testing.Tenant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What makes notifications, and of whom. */
class OccasionsTest {
  private final Tenant tenant = open("Told " + UUID.randomUUID(), "enterprise");
  private final Staff staff = new Staff(tenant);
  private final UUID ada = staff.add("Ada", "admin");
  private final String email = ((User) tenant.call("users.get", Map.of(), "id", ada)).email();

  private List<Notification> told() {
    Page<Notification> page = staff.as(ada).call("notifications.list", Map.of());
    return page.data();
  }

  private MailMessage mail() {
    return Staff.mail(email);
  }

  private ApiKey key() {
    Map<String, Object> sent =
        Map.of("name", "key", "environment", "production", "expiresAt", "2026-04-10T09:00:00Z");
    return staff.as(ada).call("api-keys.create", sent);
  }

  private void expiring(ApiKey key) {
    Platform.write(
        tenant,
        call -> {
          call.emit(ApiKeysModule.EXPIRING, key);
          return null;
        });
  }

  @Test
  void severalOnOneRecordWithinTenMinutesBecomeOne() {
    ApiKey key = key();
    for (String time : List.of("09:00:00Z", "09:09:59Z", "09:11:00Z")) {
      tenant.at(clock("2026-04-01T" + time));
      expiring(key);
    }
    assertEquals(List.of(1, 2), told().stream().map(each -> each.groupedCount).toList());
    assertTrue(mail().text().subject().contains("2026-04-10"));
  }

  @Test
  void whoMayNotReadARecordIsNotToldOfIt() {
    ApiKey key = key();
    UUID owner = staff.add("Own", "owner");
    staff
        .as(owner)
        .call(
            "users.update", Map.of("roleIds", List.of(staff.role("viewer").toString())), "id", ada);
    expiring(key);
    assertEquals(0, told().size());
  }

  @Test
  void thoseInChargeAreToldOnceOfEachShareOfTheQuota() {
    UUID viewer = staff.add("Vic", "viewer");
    for (int percent : List.of(80, 80, 100)) {
      Platform.write(
          tenant,
          call ->
              Sql.of(call.session())
                  .change(
                      "INSERT INTO organization_day (organizationId, day, calls, told) VALUES (?,"
                          + " CAST(? AS DATE), 800, ?) ON DUPLICATE KEY UPDATE told = VALUES(told)",
                      tenant.organization(),
                      "2026-03-14",
                      percent));
      job(tenant, "notifications.tellOfQuota");
    }
    assertEquals(2, told().size());
    assertTrue(mail().text().subject().startsWith("100 percent"));
    Page<Notification> none = staff.as(viewer).call("notifications.list", Map.of());
    assertEquals(0, none.data().size());
  }
}
