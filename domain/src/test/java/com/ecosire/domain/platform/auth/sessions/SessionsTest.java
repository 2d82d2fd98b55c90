package com.ecosire.domain.platform.auth.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.caller.Origin;
import com.ecosire.domain.platform.auth.sessions.OneTimeTokens.Meaning;
import com.ecosire.domain.platform.auth.sessions.RefreshTokens.Presented;
import com.ecosire.domain.secrecy.MasterKey;
import com.ecosire.domain.store.embedded.TestDatabase;
import com.ecosire.domain.store.sql.Sql;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SessionsTest {
  private static final MasterKey MASTER = MasterKey.of("0123456789abcdef0123456789abcdef");
  private static final TokenHash HASH = new TokenHash(MASTER);
  private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");

  private final UUID user = UUID.randomUUID();
  private final UUID organization = UUID.randomUUID();
  private final SessionStart.At here =
      new SessionStart.At(new Origin("r", "192.0.2.1", "x".repeat(500), "rest"), NOW);

  /** What works on the tables in one transaction. */
  private record House(StoredSessions sessions, RefreshTokens refresh, OneTimeTokens oneTime) {}

  private static void with(Consumer<House> work) {
    Sql.with(
        TestDatabase.dataSource(),
        sql -> {
          OneTimeTokens.Secrecy secrecy =
              new OneTimeTokens.Secrecy(HASH, MASTER.seal("one-time tokens"));
          work.accept(
              new House(
                  new StoredSessions(sql),
                  new RefreshTokens(sql, HASH),
                  new OneTimeTokens(sql, secrecy)));
          return true;
        });
  }

  private SessionStart start(boolean remembered) {
    return new SessionStart(
        user,
        organization,
        SignInMethod.PASSWORD,
        Optional.empty(),
        false,
        remembered,
        Optional.of("phone"));
  }

  @Test
  void refreshTokensLiveTwelveHoursOrThirtyDaysWhereRemembered() {
    with(
        house -> {
          StoredSession brief = house.sessions().begin(start(false), here);
          StoredSession lasting = house.sessions().begin(start(true), here);
          assertEquals(
              NOW.plus(Duration.ofHours(12)), house.refresh().issue(brief, NOW).expiresAt());
          assertEquals(
              NOW.plus(Duration.ofDays(30)), house.refresh().issue(lasting, NOW).expiresAt());
          assertEquals(start(false), house.sessions().find(brief.id()).orElseThrow().start());
        });
  }

  @Test
  void aRefreshTokenThatWasSpentBeforeIsNoticed() {
    with(
        house -> {
          StoredSession session = house.sessions().begin(start(false), here);
          String first = house.refresh().issue(session, NOW).token();
          assertInstanceOf(Presented.Spent.class, house.refresh().present(first, NOW));
          String second = house.refresh().issue(session, NOW).token();
          assertTrue(house.refresh().peek(first, NOW).isEmpty());
          assertTrue(house.refresh().peek(second, NOW).isPresent());
          assertInstanceOf(Presented.Reused.class, house.refresh().present(first, NOW));
          assertTrue(house.sessions().end(session.id(), EndReason.REUSE, NOW));
          assertInstanceOf(Presented.Refused.class, house.refresh().present(second, NOW));
          assertInstanceOf(Presented.Refused.class, house.refresh().present(first, NOW));
        });
  }

  @Test
  void anUnknownOrExpiredRefreshTokenIsRefused() {
    with(
        house -> {
          StoredSession session = house.sessions().begin(start(false), here);
          String token = house.refresh().issue(session, NOW).token();
          Instant end = NOW.plus(Duration.ofHours(12));
          assertInstanceOf(Presented.Refused.class, house.refresh().present(token, end));
          assertInstanceOf(Presented.Refused.class, house.refresh().present("unknown", NOW));
        });
  }

  @Test
  void tokensAreKeptAsHashesOnly() {
    String token = TokenHash.make();
    assertEquals(43, token.length());
    assertEquals(32, HASH.of("refresh", token).length);
    assertFalse(
        java.util.Arrays.equals(HASH.of("refresh", token), HASH.of("RESET_PASSWORD", token)));
  }

  @Test
  void allSessionsOfAPersonCanBeEndedButOne() {
    with(
        house -> {
          UUID kept = house.sessions().begin(start(false), here).id();
          UUID other = house.sessions().begin(start(true), here).id();
          assertEquals(
              List.of(other),
              house.sessions().endAll(user, Optional.of(kept), EndReason.LOGOUT, NOW));
          assertTrue(house.sessions().find(kept).orElseThrow().isOpenAt(NOW));
          assertFalse(house.sessions().find(other).orElseThrow().isOpenAt(NOW));
          assertEquals(List.of(kept), house.sessions().openIn(organization, user, NOW));
          assertTrue(house.sessions().end(kept, EndReason.LOGOUT, NOW));
          assertFalse(house.sessions().end(kept, EndReason.LOGOUT, NOW), "it has ended before");
        });
  }

  @Test
  void aTokenOfALinkWorksOnceAndForItsTime() {
    with(
        house -> {
          OneTimeTokens all = house.oneTime();
          Meaning meaning = new Meaning(user, "jane@example.com");
          OneTimePurpose reset = OneTimePurpose.RESET_PASSWORD;
          String token = all.issue(reset, meaning, NOW).token();
          Instant end = NOW.plus(Duration.ofHours(1));
          assertEquals(Optional.empty(), all.spend(OneTimePurpose.VERIFY_EMAIL, token, NOW));
          assertEquals(Optional.empty(), all.spend(reset, token, end));
          assertEquals(Optional.of(meaning), all.spend(reset, token, end.minusMillis(1)));
          assertEquals(Optional.empty(), all.spend(reset, token, NOW));
        });
  }

  @Test
  void aNewLinkVoidsTheEarlierOnes() {
    with(
        house -> {
          Meaning meaning = new Meaning(user, "");
          OneTimePurpose reset = OneTimePurpose.RESET_PASSWORD;
          String earlier = house.oneTime().replace(reset, meaning, NOW).token();
          String later = house.oneTime().replace(reset, meaning, NOW).token();
          assertEquals(Optional.empty(), house.oneTime().spend(reset, earlier, NOW));
          assertEquals(Optional.of(meaning), house.oneTime().spend(reset, later, NOW));
        });
  }

  @Test
  void fiveWrongCodesSpendAToken() {
    with(
        house -> {
          OneTimePurpose factor = OneTimePurpose.SECOND_FACTOR;
          String token = house.oneTime().issue(factor, new Meaning(user, ""), NOW).token();
          for (int i = 0; i < 5; i++) {
            assertTrue(house.oneTime().peek(factor, token, NOW).isPresent());
            house.oneTime().fail(factor, token);
          }
          assertEquals(Optional.empty(), house.oneTime().peek(factor, token, NOW));
          assertEquals(Optional.empty(), house.oneTime().spend(factor, token, NOW));
        });
  }

  @Test
  void fiveFailedSignInsWithinFifteenMinutesLockForFifteen() {
    SignInLocks locks = new SignInLocks(TestDatabase.dataSource(), HASH);
    String email = user + "@Example.com";
    for (int i = 0; i < 4; i++) {
      locks.fail(email, NOW);
    }
    assertEquals(Optional.empty(), locks.lockedUntil(email, NOW));
    Instant fifth = NOW.plus(Duration.ofMinutes(14));
    locks.fail(email.toUpperCase(java.util.Locale.ROOT), fifth);
    Instant end = fifth.plus(Duration.ofMinutes(15));
    assertEquals(Optional.of(end), locks.lockedUntil(email, fifth));
    assertEquals(Optional.empty(), locks.lockedUntil(email, end));
    locks.fail(email, end);
    assertEquals(Optional.empty(), locks.lockedUntil(email, end), "counted anew");
    locks.clear(email);
  }

  @Test
  void failuresFarApartAreNotCountedTogether() {
    SignInLocks locks = new SignInLocks(TestDatabase.dataSource(), HASH);
    String email = user + "@example.com";
    for (int i = 0; i < 10; i++) {
      locks.fail(email, NOW.plus(Duration.ofMinutes(4L * i)));
      assertEquals(
          Optional.empty(), locks.lockedUntil(email, NOW.plus(Duration.ofMinutes(4L * i))));
    }
    locks.clear(email);
  }

  @Test
  void failuresAreCountedInAnyWindowOfFifteenMinutes() {
    SignInLocks locks = new SignInLocks(TestDatabase.dataSource(), HASH);
    String email = user + "@example.com";
    for (int minute : new int[] {0, 13, 14, 15, 16}) {
      locks.fail(email, NOW.plus(Duration.ofMinutes(minute)));
    }
    Instant end = NOW.plus(Duration.ofMinutes(17));
    assertEquals(Optional.empty(), locks.lockedUntil(email, end));
    locks.fail(email, end);
    assertEquals(Optional.of(end.plus(Duration.ofMinutes(15))), locks.lockedUntil(email, end));
  }
}
