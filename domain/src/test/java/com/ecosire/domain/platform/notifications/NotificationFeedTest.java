package com.ecosire.domain.platform.notifications;

import static com.ecosire.domain.platform.Platform.open;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Output.EventFeed.Event;
import com.ecosire.domain.platform.Platform;
import com.ecosire.domain.platform.users.Staff;
import com.ecosire.domain.store.sql.Sql;
import com.ecosire.domain.testing.Tenant;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A stream misses nothing, however much comes at once. */
class NotificationFeedTest {
  private static final Instant NOW = Instant.parse("2026-03-14T09:26:53.589Z");
  private static final int MANY = 450;

  private final Tenant tenant = open("Feed " + UUID.randomUUID(), "enterprise");
  private final UUID ada = new Staff(tenant).add("Ada", "member");
  private final Tenant reader = new Staff(tenant).as(ada);
  private final Notifications notifications = new Notifications();

  private void tell(int count) {
    Platform.write(
        tenant,
        call -> {
          for (int i = 0; i < count; i++) {
            Sql.of(call.session())
                .change(
                    "INSERT INTO notification (organizationId, id, createdAt, updatedAt, version,"
                        + " userId, kind, module, priority, title, body, groupedCount, isRead,"
                        + " mailState, raisedAt) VALUES (?, ?, ?, ?, 0, ?, 'mention',"
                        + " 'notifications', 1, 't', 'b', 1, FALSE, 'NONE', ?)",
                    tenant.organization(),
                    UuidV7.next(),
                    NOW,
                    NOW,
                    ada,
                    NOW);
          }
          return null;
        });
  }

  private <T> T asked(java.util.function.Function<Call, T> work) {
    return reader.within("notifications.list", work);
  }

  private static long notifications(List<Event> events) {
    return events.stream().filter(event -> event.name().equals("notification")).count();
  }

  private NotificationFeed feed(String last) {
    return asked(
        call -> new NotificationFeed(notifications, new NotificationFeed.Resume(last), call));
  }

  @Test
  void whatIsThereIsNoNewsAndWhatComesIsToldOnce() {
    tell(MANY);
    NotificationFeed feed = feed(null);
    assertEquals(0, notifications(asked(feed::next)));
    tell(MANY);
    assertEquals(MANY, notifications(asked(feed::next)));
    assertEquals(List.of(), asked(feed::next));
  }

  @Test
  void whoComesBackIsToldAllOfTheLastHour() {
    tell(MANY);
    String minuteAgo = Long.toString(NOW.minusSeconds(60).toEpochMilli());
    assertEquals(MANY, notifications(asked(feed(minuteAgo)::next)));
    assertEquals(MANY, notifications(asked(feed("0")::next)));
    String future = Long.toString(Long.MAX_VALUE);
    assertEquals(0, notifications(asked(feed("no time")::next)));
    List<Event> events = asked(feed(future)::next);
    assertEquals(MANY, notifications(events), "within the overlap");
    assertEquals(Long.toString(NOW.toEpochMilli()), events.getLast().id());
  }
}
