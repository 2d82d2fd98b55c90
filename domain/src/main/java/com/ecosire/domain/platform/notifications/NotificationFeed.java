package com.ecosire.domain.platform.notifications;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Output.EventFeed;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Type;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The notifications of one person as they come, from a moment on. Ids of events are the times of
 * their notifications.
 */
final class NotificationFeed implements EventFeed {
  private static final Duration KEPT = Duration.ofHours(1);

  // A transaction that began before others may end after them.
  private static final Duration OVERLAP = Duration.ofSeconds(10);
  private static final int BATCH = 200;
  private static final UUID FIRST = new UUID(0, 0);
  private static final String SINCE =
      "r.userId = :user and r.read = false and r.raisedAt >= :from and (r.raisedAt > :from or r.id"
          + " > :after)";

  private final Notifications notifications;
  private final Map<UUID, Instant> seen = new HashMap<>();
  private Instant newest;
  private UnreadCount told;

  /** Where a stream goes on. */
  @Doc("Where a stream goes on that was broken off")
  record Resume(
      @Doc(
              "The id of the last event that was received; the header Last-Event-ID says the same."
                  + " What came within the last hour is sent again from there on, and what came in"
                  + " the ten seconds before it may come twice.")
          @Size(max = 40)
          String lastEventId) {}

  NotificationFeed(Notifications notifications, Resume resume, Call call) {
    this.notifications = notifications;
    Instant earliest = call.now().minus(KEPT);
    Optional<Instant> last = position(resume.lastEventId());
    this.newest =
        last.map(time -> time.isBefore(earliest) ? earliest : time)
            // Nobody was given a time to come.
            .filter(time -> !time.isAfter(call.now()))
            .orElse(call.now());
    if (last.isEmpty()) {
      // What is there already is no news.
      since(call).forEach(each -> seen.put(each.id(), each.raisedAt));
    }
  }

  private static Optional<Instant> position(String id) {
    try {
      return Optional.ofNullable(id).map(Long::valueOf).map(Instant::ofEpochMilli);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private List<Notification> since(Call call) {
    List<Notification> all = new ArrayList<>();
    Instant from = newest.minus(OVERLAP);
    UUID after = FIRST;
    List<Notification> part;
    do {
      part =
          notifications
              .where(SINCE, call)
              .with("user", Notifications.person(call))
              .with("from", from)
              .with("after", after)
              .orderBy("r.raisedAt, r.id")
              .atMost(BATCH);
      all.addAll(part);
      from = part.isEmpty() ? from : part.getLast().raisedAt;
      after = part.isEmpty() ? after : part.getLast().id();
    } while (part.size() == BATCH);
    return all;
  }

  @Override
  public List<Event> next(Call call) {
    List<Event> events = new ArrayList<>();
    for (Notification each : since(call)) {
      if (!each.raisedAt.equals(seen.put(each.id(), each.raisedAt))) {
        newest = each.raisedAt.isAfter(newest) ? each.raisedAt : newest;
        events.add(new Event("notification", id(), type(Notification.class), each));
      }
    }
    seen.values().removeIf(time -> time.isBefore(newest.minus(OVERLAP)));
    UnreadCount unread = notifications.unread(call);
    if (!unread.equals(told)) {
      told = unread;
      events.add(new Event("unread", id(), type(UnreadCount.class), unread));
    }
    return events;
  }

  private String id() {
    return Long.toString(newest.toEpochMilli());
  }

  private static Type type(Class<?> of) {
    return new Type.Nested(of);
  }
}
