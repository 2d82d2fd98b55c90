package com.ecosire.gateway.security;

import com.ecosire.domain.platform.auth.sessions.CsrfTokens;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whether a call that a browser vouches for by a cookie was meant by the person before it
 * (cross-site request forgery). What the browser itself says of the calling page is looked at
 * first, then the token that only a page of ours can know.
 */
final class BrowserCheck {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OWN_SITES = Set.of("same-origin", "same-site", "none");

  private final CsrfTokens tokens;
  private final Predicate<String> origins;

  /**
   * Checks calls.
   *
   * @param origins tells the server's own origin and those of other pages that may use cookies
   */
  BrowserCheck(CsrfTokens tokens, Predicate<String> origins) {
    this.tokens = tokens;
    this.origins = origins;
  }

  /**
   * What a browser says of a call.
   *
   * @param method the HTTP method
   * @param site the header Sec-Fetch-Site
   * @param origin the header Origin
   * @param token the header X-CSRF-Token
   */
  record Sent(
      String method, Optional<String> site, Optional<String> origin, Optional<String> token) {}

  /**
   * Refuses (403 {@code csrf_failed}) what was not meant.
   *
   * @param binding what tokens of this browser are bound to
   */
  void require(Sent sent, String binding) {
    require(sent, List.of(binding));
  }

  /** The same where the token may be bound to any of these. */
  void require(Sent sent, List<String> bindings) {
    if (SAFE.contains(sent.method())) {
      return;
    }
    boolean ours = sent.origin().filter(origins).isPresent();
    // A listed origin may be of another site; every other page of another site may not call.
    if (!ours && sent.site().filter(site -> !OWN_SITES.contains(site)).isPresent()) {
      throw refusal("A page of another site may not call with the cookies of this one");
    }
    if (!ours && sent.origin().isPresent()) {
      throw refusal("A page of this origin may not call with cookies");
    }
    if (sent.token().filter(token -> isGood(token, bindings)).isEmpty()) {
      throw refusal("The call needs a valid X-CSRF-Token header; GET /api/auth/csrf gives one");
    }
  }

  private boolean isGood(String token, List<String> bindings) {
    return bindings.stream().anyMatch(binding -> tokens.isGood(token, binding));
  }

  private static RuntimeException refusal(String detail) {
    return Problems.refusal(ProblemCode.CSRF_FAILED, detail);
  }
}
