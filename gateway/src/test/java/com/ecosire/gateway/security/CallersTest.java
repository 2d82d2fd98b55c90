package com.ecosire.gateway.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.Rights;
import com.ecosire.domain.caller.Standing;
import com.ecosire.domain.platform.apikeys.KeyHash;
import com.ecosire.domain.platform.apikeys.KeyRecord;
import com.ecosire.domain.platform.apikeys.KeyText;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.secrecy.MasterKey;
import com.ecosire.gateway.limits.LocalRateLimiter;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CallersTest {
  private static final String HERE = "192.0.2.1";
  private static final UUID PUBLIC = new UUID(7, 7);

  private final KeyHash hash = new KeyHash(MasterKey.of("0123456789abcdef0123456789abcdef"));
  private final Map<String, KeyRecord> keys = new HashMap<>();
  private final AtomicInteger lookups = new AtomicInteger();
  private final Callers callers =
      new Callers(
          new Callers.Sources(hash, this::find, () -> Caller.anonymous(PUBLIC)),
          new LocalRateLimiter(1 << 20),
          Clock.systemUTC());

  private Optional<KeyRecord> find(byte[] hashed) {
    lookups.incrementAndGet();
    return Optional.ofNullable(keys.get(HexFormat.of().formatHex(hashed)));
  }

  private String key(Optional<Instant> end, boolean revoked, String... addresses) {
    String text = KeyText.make(KeyText.TEST);
    String hashed = HexFormat.of().formatHex(hash.of(text));
    UUID organization = UUID.randomUUID();
    Caller caller =
        new Caller(
            Caller.Who.key(UUID.randomUUID(), "CI", Optional.empty(), false),
            organization,
            Rights.ofKey(Access.WRITE, Set.of()),
            Standing.good("free"));
    keys.put(hashed, new KeyRecord(hashed, caller, end, revoked, Set.of(addresses)));
    return text;
  }

  private Caller bearer(String credential) {
    return callers.of(List.of("Bearer " + credential), HERE);
  }

  private String refusal(String... authorization) {
    return assertThrows(ProblemException.class, () -> callers.of(List.of(authorization), HERE))
        .problem()
        .code()
        .word();
  }

  @Test
  void takesWhoSendsNothingForAStranger() {
    Caller caller = callers.of(List.of(), HERE);
    assertEquals(Caller.Kind.ANONYMOUS, caller.kind());
    assertEquals(PUBLIC, caller.organization());
  }

  @Test
  void strangersStayWhoTheyWereWhileTheyCannotBeLookedUp() {
    AtomicInteger asked = new AtomicInteger();
    Callers others =
        new Callers(
            new Callers.Sources(
                hash,
                this::find,
                () -> {
                  if (asked.incrementAndGet() > 1) {
                    throw new PersistenceException("away");
                  }
                  return Caller.anonymous(PUBLIC);
                }),
            new LocalRateLimiter(1 << 20),
            Clock.systemUTC());
    Caller before = others.of(List.of(), HERE);
    others.forget();
    assertSame(before, others.of(List.of(), HERE));
    assertEquals(2, asked.get());
  }

  @Test
  void looksAKeyUpOnceInAWhile() {
    String key = key(Optional.empty(), false);
    Caller caller = bearer(key);
    assertEquals("CI", caller.name());
    assertSame(caller, bearer(key));
    assertEquals(1, lookups.get());
    callers.forget();
    bearer(key);
    assertEquals(2, lookups.get());
  }

  @Test
  void refusesEveryCredentialThatIsNotGood() {
    assertEquals("invalid_credential", refusal("Bearer " + KeyText.make(KeyText.LIVE)));
    assertEquals("invalid_credential", refusal("Bearer ecos_live_mistyped"));
    assertEquals("invalid_credential", refusal("Bearer garbage"));
    assertEquals("invalid_credential", refusal("Basic dXNlcjpwdw=="));
    assertEquals("invalid_credential", refusal(""));
    String good = "Bearer " + key(Optional.empty(), false);
    assertEquals("invalid_credential", refusal(good, good));
    assertEquals("invalid_credential", refusal("Bearer " + key(Optional.empty(), true)));
    String past = key(Optional.of(Instant.now().minusSeconds(1)), false);
    assertEquals("invalid_credential", refusal("Bearer " + past));
    assertEquals(3, lookups.get(), "what is mistyped needs no look-up");
  }

  @Test
  void noticesThatAKeyThatItRemembersExpires() throws InterruptedException {
    String key = key(Optional.of(Instant.now().plusMillis(300)), false);
    bearer(key);
    Thread.sleep(310);
    assertEquals("invalid_credential", refusal("Bearer " + key));
  }

  @Test
  void takesAKeyOnlyFromItsAddresses() {
    String elsewhere = key(Optional.empty(), false, "198.51.100.0/24", "2001:db8::/32");
    assertEquals("ip_denied", refusal("Bearer " + elsewhere));
    String here = key(Optional.empty(), false, "192.0.2.0/24");
    assertEquals("CI", bearer(here).name());
  }

  @Test
  void slowsDownWhoTriesCredentialsOut() {
    for (int i = 0; i < 60; i++) {
      assertEquals("invalid_credential", refusal("Bearer x" + i));
    }
    assertEquals("rate_limited", refusal("Bearer y"));
    assertEquals("CI", bearer(key(Optional.empty(), false)).name());
  }
}
