package com.ecosire.gateway.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.Origin;
import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.platform.webhooks.stream.EventLog;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.store.DatabaseLogin;
import com.ecosire.domain.store.embedded.TestDatabase;
import com.ecosire.gateway.pipeline.EventRows;
import com.ecosire.graphql.live.Feed;
import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Events come once each, in whichever order their transactions end. */
@Timeout(60)
class FollowerTest {
  private static final Event<Seen> SEEN = Event.event("thing.seen", Seen.class, "A thing was seen");
  private static final UUID ORGANIZATION = UuidV7.next();
  private static final Duration SOON = Duration.ofSeconds(10);

  private static DataSource source;
  private static Follower follower;

  /** What the events are about. */
  @Doc("What was seen")
  record Seen(@Doc("Its name") String name) {}

  @BeforeAll
  static void start() throws SQLException {
    DatabaseLogin login = TestDatabase.migrated();
    MysqlDataSource made = new MysqlDataSource();
    made.setUrl(login.url());
    made.setUser(login.user());
    made.setPassword(login.password());
    source = made;
    follower = new Follower(new EventLog(source)).start();
  }

  @AfterAll
  static void stop() {
    follower.close();
  }

  private static Connection begun() throws SQLException {
    Connection connection = source.getConnection();
    connection.setAutoCommit(false);
    return connection;
  }

  private static void raise(Connection connection, String name) throws SQLException {
    new EventRows(event -> "things", ORGANIZATION, Instant.now())
        .insert(connection, List.of(new Event.Raised<>(SEEN, new Seen(name))));
  }

  private static void raise(String name) throws SQLException {
    try (Connection connection = begun()) {
      raise(connection, name);
      connection.commit();
    }
    follower.accept(ORGANIZATION);
  }

  private static LiveFeed feed(int most, Function<Caller, Optional<Caller>> present) {
    Caller caller = Caller.key(UuidV7.next(), ORGANIZATION, Access.READ);
    Request request = new Request(caller, new Origin("", "", "", ""), Optional.empty());
    LiveFeed feed =
        new LiveFeed(
            new LiveFeed.Terms(
                request, new Presence(caller, present), any -> Set.of(SEEN.name()), null, follower),
            Past.over(ORGANIZATION),
            most);
    follower.add(feed);
    return feed;
  }

  private static LiveFeed feed(int most) {
    return feed(most, Optional::of);
  }

  private static String next(Feed feed) throws InterruptedException {
    Feed.Step step = feed.next(SOON);
    Feed.Step.Came came = assertInstanceOf(Feed.Step.Came.class, step);
    return ((Seen) came.told().about(Seen.class)).name();
  }

  @Test
  void whatEndsLateComesLateAndWhatIsTakenBackNever() throws Exception {
    try (LiveFeed feed = feed(100);
        Connection slow = begun();
        Connection failing = begun()) {
      raise(slow, "slow");
      raise(failing, "taken back");
      raise("first");
      assertEquals("first", next(feed));
      // Longer than each look goes back: the far one finds it.
      Thread.sleep(6_000);
      slow.commit();
      failing.rollback();
      assertEquals("slow", next(feed));
      raise("last");
      assertEquals("last", next(feed));
      assertInstanceOf(Feed.Step.Silence.class, feed.next(Duration.ofSeconds(7)));
    }
  }

  @Test
  void manyComeOnceEach() throws Exception {
    try (LiveFeed feed = feed(5_000)) {
      List<Thread> writers = new ArrayList<>();
      for (int w = 0; w < 4; w++) {
        String writer = "w" + w;
        writers.add(Thread.ofVirtual().start(() -> write(writer)));
      }
      List<String> names = new ArrayList<>();
      for (int i = 0; i < 400; i++) {
        names.add(next(feed));
      }
      assertEquals(400, Set.copyOf(names).size());
      for (Thread each : writers) {
        each.join();
      }
      assertInstanceOf(Feed.Step.Silence.class, feed.next(Duration.ofSeconds(1)));
    }
  }

  private static void write(String writer) {
    try {
      for (int i = 0; i < 100; i++) {
        raise(writer + "-" + i);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aFullLineEndsWithWhatWasInIt() throws Exception {
    try (LiveFeed feed = feed(3)) {
      for (int i = 0; i < 6; i++) {
        raise("n" + i);
      }
      Thread.sleep(1_500);
      for (int i = 0; i < 3; i++) {
        assertEquals("n" + i, next(feed));
      }
      Feed.Step.Over over = assertInstanceOf(Feed.Step.Over.class, feed.next(SOON));
      assertTrue(over.problem().orElseThrow().detail().contains("go on after evt_"));
    }
  }
}
