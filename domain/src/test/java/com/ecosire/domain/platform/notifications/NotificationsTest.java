package com.ecosire.domain.platform.notifications;

import static com.ecosire.domain.platform.Platform.clock;
import static com.ecosire.domain.platform.Platform.open;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.platform.Platform;
import com.ecosire.domain.platform.auth.AuthEvents;
import com.ecosire.domain.platform.notifications.kinds.NotificationKind;
import com.ecosire.domain.platform.notifications.kinds.NotificationPriority;
import com.ecosire.domain.platform.notifications.kinds.NotificationTexts;
import com.ecosire.domain.platform.users.Staff;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.store.sql.Sql;
import com.ecosire.domain.testing.Tenant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users are told, and what they do with it. */
class NotificationsTest {
  private final Tenant tenant = open("Notices " + UUID.randomUUID(), "enterprise");
  private final Staff staff = new Staff(tenant);
  private final UUID ada = staff.add("Ada", "member");
  private final UUID ben = staff.add("Ben", "admin");

  private int announce(Tenant sender, Object... values) {
    Announce.AnnouncementSent done = sender.call("notifications.send", sent(values));
    return done.recipients();
  }

  private static Map<String, Object> sent(Object... values) {
    Map<String, Object> sent = new HashMap<>(Map.of("title", "Closed", "body", "On Friday"));
    for (int i = 0; i < values.length; i += 2) {
      sent.put((String) values[i], values[i + 1]);
    }
    return sent;
  }

  private List<Notification> of(UUID user, Object... filters) {
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < filters.length; i += 2) {
      values.put((String) filters[i], filters[i + 1]);
    }
    Page<Notification> page = staff.as(user).call("notifications.list", values);
    return page.data();
  }

  private UnreadCount unread(UUID user) {
    return staff.as(user).call("notifications.unreadCount", Map.of());
  }

  @Test
  void anAnnouncementReachesEachChosenUserOnceAndNotItsSender() {
    List<String> users = List.of(ada.toString(), ben.toString());
    List<String> roles = List.of(staff.role("member").toString());
    assertEquals(1, announce(staff.as(ben), "userIds", users, "roleIds", roles));
    assertEquals(1, of(ada).size());
    assertEquals(0, of(ben).size());
    Notification told = of(ada).getFirst();
    assertEquals("Closed", told.title);
    assertEquals("announcement", told.kind);
    assertEquals(ben, told.actorId);
    assertEquals(MailStatus.NONE, told.mailStatus);
  }

  @Test
  void everyoneMeansAllWhoMayCall() {
    UUID idle = staff.add("Idle", "member");
    tenant.call("users.suspend", Map.of(), "id", idle);
    assertEquals(2, announce(tenant, "everyone", true));
    assertEquals(0, announce(tenant, "userIds", List.of(idle.toString())));
    tenant.call("users.reactivate", Map.of(), "id", idle);
    assertEquals(0, of(idle).size());
  }

  @Test
  void anAnnouncementNeedsSomebodyToReachAndASafeLink() {
    Problem nobody = tenant.refused("notifications.send", sent());
    assertEquals(ProblemCode.VALIDATION_FAILED, nobody.code());
    Problem unknown =
        tenant.refused(
            "notifications.send", sent("userIds", List.of(UUID.randomUUID().toString())));
    assertEquals("userIds[0]", unknown.details().getFirst().field());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"javascript:alert(1)", "//evil.example", "/\\evil.example", "data:x", "x"})
  void aLinkThatIsNoPageIsRefused(String link) {
    Problem problem = tenant.refused("notifications.send", sent("everyone", true, "link", link));
    assertEquals("link", problem.details().getFirst().field());
  }

  @Test
  void thereAreTwentyAnnouncementsADay() {
    for (int i = 0; i < 20; i++) {
      announce(tenant, "everyone", true);
    }
    Problem problem = tenant.refused("notifications.send", sent("everyone", true));
    assertEquals(ProblemCode.RATE_LIMITED, problem.code());
    tenant.at(clock("2026-03-15T00:00:00Z"));
    assertEquals(2, announce(tenant, "everyone", true));
  }

  @Test
  void otherUsersNotificationsDoNotExist() {
    announce(tenant, "userIds", List.of(ada.toString()));
    UUID id = of(ada).getFirst().id();
    Tenant other = staff.as(ben);
    for (String operation : List.of("get", "markRead", "markUnread", "delete")) {
      Problem problem = other.refused("notifications." + operation, Map.of(), "id", id);
      assertEquals(ProblemCode.NOT_FOUND, problem.code(), operation);
    }
    staff.as(ada).call("notifications.delete", Map.of(), "id", id);
    assertEquals(0, of(ada).size());
  }

  @Test
  void readingKeepsItsFirstTime() {
    announce(tenant, "everyone", true, "priority", "high");
    UUID id = of(ada).getFirst().id();
    assertEquals(new UnreadCount(1, 1, unread(ada).perModule()), unread(ada));
    Notification first = staff.as(ada).call("notifications.markRead", Map.of(), "id", id);
    assertNotNull(first.readAt);
    tenant.at(clock("2026-03-15T09:00:00Z"));
    Notification again = staff.as(ada).call("notifications.markRead", Map.of(), "id", id);
    assertEquals(first.readAt, again.readAt);
    assertEquals(0, unread(ada).unread());
    Notification unread = staff.as(ada).call("notifications.markUnread", Map.of(), "id", id);
    assertNull(unread.readAt);
    assertEquals(1, unread(ada).unread());
  }

  @Test
  void readingAllSparesWhatCameLaterAndWhatWasNotChosen() {
    announce(tenant, "everyone", true);
    tenant.at(clock("2026-03-15T09:00:00Z"));
    announce(tenant, "everyone", true);
    assertEquals(0, readAll("kind", "mention"));
    assertEquals(0, readAll("module", "auth"));
    assertEquals(0, readAll("referenceId", UUID.randomUUID().toString()));
    assertEquals(1, readAll("before", "2026-03-14T12:00:00Z"));
    assertEquals(1, unread(ada).unread());
    assertEquals(1, readAll());
    assertEquals(0, unread(ada).unread());
    assertEquals(2, unread(ben).unread());
  }

  private int readAll(Object... values) {
    Map<String, Object> sent = new HashMap<>();
    for (int i = 0; i < values.length; i += 2) {
      sent.put((String) values[i], values[i + 1]);
    }
    ReadMany.NotificationsRead done = staff.as(ada).call("notifications.markAllRead", sent);
    return done.updated();
  }

  @Test
  void theListFindsAndSortsByUrgency() {
    announce(tenant, "everyone", true, "priority", "low", "title", "Low one");
    announce(tenant, "everyone", true, "priority", "high", "title", "High one");
    announce(tenant, "everyone", true, "title", "Usual one");
    assertEquals(
        List.of("High one", "Usual one", "Low one"),
        of(ada, "sortBy", "priority").stream().map(each -> each.title).toList());
    assertEquals(1, of(ada, "priority", List.of("high")).size());
    assertEquals(1, of(ada, "search", "Usual").size());
    assertEquals(3, of(ada, "read", List.of(false)).size());
  }

  @Test
  void anotherUserIsToldOfAChangedPasswordAndSecondFactorInTheOwnLanguage() {
    tenant.call("users.update", Map.of("locale", "de"), "id", ada);
    Platform.write(
        staff.as(ada),
        call -> {
          call.emit(AuthEvents.PASSWORD_CHANGED, new AuthEvents.UserChange(ada));
          return null;
        });
    Notification told = of(ada).getFirst();
    assertEquals("security.password_changed", told.kind);
    assertEquals("Ihr Passwort wurde geändert", told.title);
    assertEquals(MailStatus.SENT, told.mailStatus);
    assertEquals(NotificationPriority.HIGH, told.priority);
  }

  @Test
  void oldNotificationsAreRemoved() {
    announce(tenant, "everyone", true);
    staff.as(ada).call("notifications.markRead", Map.of(), "id", of(ada).getFirst().id());
    tenant.at(clock("2026-06-12T09:00:00Z"));
    assertEquals(0, Platform.job(tenant, "notifications.removeOld").changed());
    tenant.at(clock("2026-06-13T09:00:00Z"));
    assertEquals(1, Platform.job(tenant, "notifications.removeOld").changed());
    assertEquals(1, unread(ben).unread());
    tenant.at(clock("2027-03-15T09:00:00Z"));
    assertEquals(1, Platform.job(tenant, "notifications.removeOld").changed());
  }

  @Test
  void whatWasForSomebodyGoesWithHim() {
    announce(tenant, "everyone", true);
    tenant.call("users.delete", Map.of(), "id", ada);
    List<UUID> left =
        Platform.write(
            tenant,
            call ->
                Sql.of(call.session())
                    .all(
                        "SELECT id FROM notification WHERE organizationId = ? AND userId = ?",
                        row -> row.id("id"),
                        tenant.organization(),
                        ada));
    assertEquals(List.of(), left);
  }

  @Test
  void everyKindHasWordsInEveryLanguage() {
    for (String language : List.of("en", "de", "es", "fr", "de_AT")) {
      NotificationTexts texts = NotificationTexts.in(language);
      for (NotificationKind kind : NotificationKind.values()) {
        assertTrue(texts.of(kind.key() + ".name").length() > 2);
        assertTrue(texts.of(kind.key() + ".description").length() > 10);
      }
    }
  }
}
