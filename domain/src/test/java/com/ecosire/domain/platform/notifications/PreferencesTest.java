package com.ecosire.domain.platform.notifications;

import static com.ecosire.domain.platform.Platform.clock;
import static com.ecosire.domain.platform.Platform.job;
import static com.ecosire.domain.platform.Platform.open;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.mail.MailMessage;
import com.ecosire.domain.platform.Platform;
import com.ecosire.domain.platform.apikeys.ApiKey;
import com.ecosire.domain.platform.apikeys.ApiKeysModule;
import com.ecosire.domain.platform.auth.AuthEvents;
import com.ecosire.domain.platform.notifications.kinds.MailChoice;
import com.ecosire.domain.platform.users.Staff;
import com.ecosire.domain.platform.users.User;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.store.sql.Sql;
import com.ecosire.domain.testing.Tenant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What users decide about notifications, and which mails they get. */
class PreferencesTest {
  private static final String KIND = "announcement";

  private final Tenant tenant = open("Decided " + UUID.randomUUID(), "enterprise");
  private final Staff staff = new Staff(tenant);
  private final UUID ada = staff.add("Ada", "admin");
  private final String email = ((User) tenant.call("users.get", Map.of(), "id", ada)).email();

  private List<NotificationPreference> all() {
    Page<NotificationPreference> page =
        staff.as(ada).call("notifications.preferences.list", Map.of("limit", 100));
    return page.data();
  }

  private NotificationPreference of(String kind) {
    return all().stream().filter(each -> each.kind.equals(kind)).findFirst().orElseThrow();
  }

  private NotificationPreference decide(String kind, Map<String, ?> values) {
    return staff.as(ada).call("notifications.preferences.update", values, "id", of(kind).id());
  }

  private void announce(String title) {
    Map<String, Object> sent =
        Map.of("title", title, "body", "<b>Text</b>", "everyone", true, "mail", true);
    tenant.call("notifications.send", sent);
  }

  private List<Notification> told() {
    Page<Notification> page = staff.as(ada).call("notifications.list", Map.of());
    return page.data();
  }

  private long digests(String now) {
    return job(tenant.at(clock(now)), "notifications.sendDigests").changed();
  }

  private MailMessage mail() {
    return Staff.mail(email);
  }

  private void noMail() {
    assertThrows(AssertionError.class, this::mail);
  }

  @Test
  void everyKindHasItsUsualPreferenceWhereNothingWasDecided() {
    Set<String> kinds = new HashSet<>();
    all().forEach(each -> kinds.add(each.kind));
    assertEquals(
        Set.of(
            "security.new_device",
            "security.password_changed",
            "security.mfa_changed",
            "quota.reached",
            "api_key.expiring",
            "webhook_endpoint.disabled",
            "mention",
            KIND),
        kinds);
    assertEquals(8, all().size());
    assertEquals(MailChoice.DAILY, of(KIND).input.mail);
    assertEquals(MailChoice.AT_ONCE, of("quota.reached").input.mail);
    assertTrue(of("quota.reached").mandatory);
    assertFalse(of(KIND).mandatory);
  }

  @Test
  void kindsAreThoseOfTheCallersModules() {
    List<KnownKind> kinds = staff.as(ada).call("notifications.kinds", Map.of());
    assertEquals(8, kinds.size());
    UUID viewer = staff.add("Vic", "viewer");
    List<KnownKind> fewer = staff.as(viewer).call("notifications.kinds", Map.of());
    assertEquals(6, fewer.size());
    Page<NotificationPreference> page =
        staff.as(viewer).call("notifications.preferences.list", Map.of());
    assertEquals(6, page.data().size());
  }

  @Test
  void whatIsMandatoryCanNeitherBeMutedNorTurnedOff() {
    UUID id = of("security.password_changed").id();
    Map<String, Object> off =
        Map.of("inApp", false, "mail", "off", "mutedUntil", "2030-01-01T00:00:00Z");
    Problem problem = staff.as(ada).refused("notifications.preferences.update", off, "id", id);
    assertEquals(ProblemCode.VALIDATION_FAILED, problem.code());
    assertEquals(3, problem.details().size());
  }

  @Test
  void othersPreferencesDoNotExist() {
    UUID ben = staff.add("Ben", "admin");
    Problem problem =
        staff
            .as(ben)
            .refused(
                "notifications.preferences.update", Map.of("inApp", false), "id", of(KIND).id());
    assertEquals(ProblemCode.NOT_FOUND, problem.code());
  }

  @Test
  void withoutTheApplicationTheMailIsLeftAndWithoutBothNothing() {
    decide(KIND, Map.of("inApp", false, "mail", "at_once"));
    announce("Only mailed");
    assertEquals(0, told().size());
    assertEquals("Only mailed", mail().text().subject());
    decide(KIND, Map.of("mail", "off"));
    announce("Nowhere");
    assertEquals(0, told().size());
    assertEquals("Only mailed", mail().text().subject());
  }

  @Test
  void whoIsMutedIsToldNothingUntilThen() {
    decide(KIND, Map.of("mutedUntil", "2026-03-15T00:00:00Z"));
    announce("Muted");
    assertEquals(0, told().size());
    tenant.at(clock("2026-03-15T00:00:00Z"));
    announce("Heard");
    assertEquals(1, told().size());
  }

  @Test
  void mailsAtOnceEscapeWhatUsersWriteAndCanBeEndedByOneClick() {
    decide(KIND, Map.of("mail", "at_once"));
    announce("Now");
    assertEquals(MailStatus.WAITING, told().getFirst().mailStatus);
    assertTrue(mail().text().html().contains("&lt;b&gt;Text&lt;/b&gt;"));
    String link = mail().unsubscribe().orElseThrow();
    String token = link.substring(link.indexOf("token=") + 6);
    assertTrue(token.length() <= 200);
    for (int i = 0; i < 2; i++) {
      Unsubscribe.UnsubscribedKind done =
          tenant.call("notifications.unsubscribe", Map.of("token", token));
      assertEquals(new Unsubscribe.UnsubscribedKind(KIND, email), done);
    }
    assertEquals(MailChoice.OFF, of(KIND).input.mail);
    assertEquals(MailChoice.AT_ONCE, of("api_key.expiring").input.mail);
    announce("Later");
    assertEquals("Now", mail().text().subject());
    String forged = (token.startsWith("A") ? "B" : "A") + token.substring(1);
    for (String bad : List.of(forged, "x", "!!")) {
      Problem problem = tenant.refused("notifications.unsubscribe", Map.of("token", bad));
      assertEquals(ProblemCode.INVALID_CREDENTIAL, problem.code());
    }
  }

  @Test
  void dailyDigestsLeaveAtSevenByTheUsersClock() {
    tenant.call("users.update", Map.of("timezone", "America/New_York"), "id", ada);
    announce("First");
    announce("Second");
    assertEquals(MailStatus.DIGEST, told().getFirst().mailStatus);
    noMail();
    // 09:26 UTC is 05:26 there, with daylight saving time.
    assertEquals(0, digests("2026-03-14T10:59:59Z"));
    assertEquals(1, digests("2026-03-14T11:00:00Z"));
    assertEquals("2 notifications", mail().text().subject());
    assertTrue(mail().text().plain().contains("First"));
    assertEquals(0, digests("2026-03-15T11:00:00Z"));
  }

  @Test
  void weeklyDigestsLeaveOnMonday() {
    decide(KIND, Map.of("mail", "weekly"));
    announce("Weekly");
    assertEquals(0, digests("2026-03-16T06:59:59Z"));
    assertEquals(1, digests("2026-03-16T07:00:00Z"));
    assertEquals("One notification", mail().text().subject());
    assertTrue(mail().unsubscribe().isPresent());
  }

  @Test
  void oneClickEndsNoDigestOfSeveralKinds() {
    decide("api_key.expiring", Map.of("mail", "daily"));
    announce("Of one kind");
    expiring(key());
    assertEquals(1, digests("2026-03-15T07:00:00Z"));
    assertEquals("2 notifications", mail().text().subject());
    assertTrue(mail().unsubscribe().isEmpty());
  }

  @Test
  void aDigestLeavesOutWhatWasReadAndDoesNotLeaveWhereAllWas() {
    announce("Read");
    staff.as(ada).call("notifications.markAllRead", Map.of());
    assertEquals(1, digests("2026-03-15T07:00:00Z"));
    noMail();
  }

  @Test
  void whatNobodyWantsAnyMoreIsNotInADigest() {
    announce("Unwanted");
    decide(KIND, Map.of("mail", "off"));
    assertEquals(0, digests("2026-03-15T07:00:00Z"));
  }

  @Test
  void unprovenAddressesGetSecurityMailsOnly() {
    decide(KIND, Map.of("mail", "at_once"));
    Platform.write(
        tenant,
        call ->
            Sql.of(call.session())
                .change("UPDATE membership SET emailVerified = FALSE WHERE id = ?", ada));
    announce("Not mailed");
    noMail();
    assertEquals(MailStatus.NONE, told().getFirst().mailStatus);
    Platform.write(
        tenant,
        call -> {
          call.emit(AuthEvents.NEW_DEVICE, new AuthEvents.SessionChange(UUID.randomUUID(), ada));
          return null;
        });
    assertEquals("Sign-in from a new device", mail().text().subject());
    assertTrue(mail().unsubscribe().isEmpty());
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
}
