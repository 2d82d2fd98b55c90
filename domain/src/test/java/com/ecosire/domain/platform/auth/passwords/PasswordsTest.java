package com.ecosire.domain.platform.auth.passwords;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.problem.Violation;
import com.ecosire.domain.secrecy.MasterKey;
import com.ecosire.domain.store.embedded.TestDatabase;
import com.ecosire.domain.store.sql.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PasswordsTest {
  private static final String EMAIL = "jane.roe@example.com";
  private static final MasterKey MASTER = MasterKey.of("0123456789abcdef0123456789abcdef");
  private static final PasswordCost CHEAP = new PasswordCost(64, 1, 1, 2);

  private final PasswordHasher hasher = new PasswordHasher(MASTER, CHEAP);

  private static List<String> faults(String password) {
    return PasswordPolicy.violations("password", password, EMAIL).stream()
        .map(Violation::code)
        .toList();
  }

  @Test
  void passwordsHaveEightToOneHundredAndTwentyEightCharacters() {
    assertEquals(List.of("too_short"), faults("x7!qPw4"));
    assertEquals(List.of(), faults("x7!qPw4z"));
    assertEquals(List.of(), faults("\uD83D\uDD11".repeat(128)));
    assertEquals(List.of("too_long"), faults("y".repeat(60) + "z".repeat(69)));
  }

  @Test
  void commonPasswordsAreRefusedInWhateverCase() {
    assertEquals(List.of("common_password"), faults("password1"));
    assertEquals(List.of("common_password"), faults("PassWord1"));
    assertEquals(List.of("too_short", "common_password"), faults("qwerty"));
  }

  @Test
  void passwordsDoNotContainTheLocalPartOfTheEmail() {
    assertEquals(List.of("contains_email"), faults("I am JANE.ROE of 1984"));
    assertEquals(List.of(), faults("I live at example.com"));
  }

  @Test
  void messagesRepeatNothingOfThePassword() {
    String all = PasswordPolicy.violations("password", "qwerty", EMAIL).toString();
    assertFalse(all.contains("qwerty"), all);
  }

  @Test
  void whatIsKeptIsArgon2idAtTheRecommendedCost() {
    String kept = new PasswordHasher(MASTER, PasswordCost.USUAL).hash("correct horse");
    assertTrue(kept.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), kept);
  }

  @Test
  void onlyTheSamePasswordMatches() {
    String kept = hasher.hash("correct horse");
    assertTrue(hasher.matches("correct horse", Optional.of(kept)));
    assertFalse(hasher.matches("Correct horse", Optional.of(kept)));
    assertNotEquals(kept, hasher.hash("correct horse"), "each hash has a salt of its own");
    assertTrue(hasher.matches("caf\u00e9 au lait", Optional.of(hasher.hash("cafe\u0301 au lait"))));
  }

  @Test
  void whoReadsTheTableWithoutThePepperCannotEvenGuess() {
    String kept = hasher.hash("correct horse");
    MasterKey other = MasterKey.of("another key of thirty-two letters");
    assertFalse(new PasswordHasher(other, CHEAP).matches("correct horse", Optional.of(kept)));
  }

  @Test
  void anUnknownAccountTakesTheSameWorkAsAKnownOne() {
    Optional<String> kept = Optional.of(hasher.hash("correct horse"));
    long begun = hasher.done();
    assertFalse(hasher.matches("wrong", kept));
    long known = hasher.done() - begun;
    assertFalse(hasher.matches("wrong", Optional.empty()));
    assertEquals(1, known);
    assertEquals(known, hasher.done() - begun - known);
  }

  @Test
  void aHashOfAnotherCostIsOutdatedAndStillMatches() {
    String old = hasher.hash("correct horse");
    PasswordHasher dearer = new PasswordHasher(MASTER, new PasswordCost(128, 1, 1, 2));
    assertFalse(hasher.isOutdated(old));
    assertTrue(dearer.isOutdated(old));
    assertTrue(dearer.matches("correct horse", Optional.of(old)));
  }

  @Test
  void onlyAFewPasswordsAreHashedAtATimeHoweverManySignIn() throws Exception {
    // 200 at a time would take 6 GiB, which a test's JVM does not have; two take 64 MiB.
    PasswordHasher heavy = new PasswordHasher(MASTER, new PasswordCost(32_768, 1, 1, 2));
    String kept = hasher.hash("correct horse");
    heavy.hash("warm up");
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Boolean>> all =
          IntStream.range(0, 200)
              .mapToObj(i -> threads.submit(() -> heavy.hash("x").isEmpty()))
              .toList();
      for (Future<Boolean> each : all) {
        assertFalse(each.get());
      }
    }
    assertTrue(heavy.matches("correct horse", Optional.of(kept)));
    assertTrue(heavy.mostAtATime() <= 2, "at a time: " + heavy.mostAtATime());
  }

  @Test
  void theLastFivePasswordsAreRemembered() {
    UUID user = UUID.randomUUID();
    List<String> kept =
        Sql.with(
            TestDatabase.dataSource(),
            sql -> {
              StoredPasswords passwords = new StoredPasswords(sql);
              assertEquals(Optional.empty(), passwords.of(user));
              for (int i = 0; i < 8; i++) {
                passwords.set(user, "hash " + i, Instant.ofEpochSecond(1_000_000 + i));
              }
              passwords.renew(user, "hash 7", "hash 7, dearer");
              return passwords.remembered(user);
            });
    assertEquals(List.of("hash 7, dearer", "hash 6", "hash 5", "hash 4", "hash 3"), kept);
  }
}
