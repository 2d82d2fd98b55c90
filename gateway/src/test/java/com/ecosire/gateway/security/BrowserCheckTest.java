package com.ecosire.gateway.security;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ecosire.domain.platform.auth.sessions.CsrfTokens;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.secrecy.MasterKey;
import com.ecosire.gateway.security.BrowserCheck.Sent;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrowserCheckTest {
  private static final String HERE = "https://app.example.com";
  private static final MasterKey MASTER = MasterKey.of("0123456789abcdef0123456789abcdef");

  private final Clock clock = Clock.systemUTC();
  private final CsrfTokens tokens = new CsrfTokens(MASTER, clock);
  private final BrowserCheck check = new BrowserCheck(tokens, HERE::equals);

  private void pass(String method, String site, String origin, String token) {
    Sent sent = new Sent(method, optional(site), optional(origin), optional(token));
    check.require(sent, "session 1");
  }

  private static Optional<String> optional(String header) {
    return Optional.of(header).filter(text -> !text.isEmpty());
  }

  private void refused(String method, String site, String origin, String token) {
    ProblemException refusal =
        assertThrows(ProblemException.class, () -> pass(method, site, origin, token));
    assertEquals("csrf_failed", refusal.problem().code().word());
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
  void anUnsafeCallByCookieNeedsAToken(String method) {
    refused(method, "same-origin", HERE, "");
    refused(method, "", "", "");
    refused(method, "same-origin", HERE, "garbage");
    String token = tokens.make("session 1");
    assertDoesNotThrow(() -> pass(method, "same-origin", HERE, token));
    assertDoesNotThrow(() -> pass(method, "", "", token));
  }

  @Test
  void readingNeedsNone() {
    assertDoesNotThrow(() -> pass("GET", "cross-site", "https://evil.example", ""));
  }

  @Test
  void aPageOfAnotherSiteIsRefusedEvenWithAToken() {
    String token = tokens.make("session 1");
    refused("POST", "cross-site", "https://evil.example", token);
    refused("POST", "cross-site", "", token);
    refused("POST", "", "https://evil.example", token);
    refused("POST", "same-site", "https://evil.example.com", token);
    refused("POST", "", "null", token);
  }

  @Test
  void aListedPageOfAnotherSiteMayCall() {
    assertDoesNotThrow(() -> pass("POST", "cross-site", HERE, tokens.make("session 1")));
  }

  @Test
  void aTokenIsBoundToItsSession() {
    refused("POST", "same-origin", HERE, tokens.make("session 2"));
  }

  @Test
  void aTokenIsGoodForTwoHours() {
    Clock late = Clock.offset(clock, Duration.ofMinutes(121));
    Clock almost = Clock.offset(clock, Duration.ofMinutes(119));
    String token = tokens.make("session 1");
    assertTrue(new CsrfTokens(MASTER, almost).isGood(token, "session 1"));
    assertFalse(new CsrfTokens(MASTER, late).isGood(token, "session 1"));
  }
}
