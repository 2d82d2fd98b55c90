package com.ecosire.gateway.security;

import com.ecosire.domain.caller.Credentials;
import com.ecosire.domain.caller.Wallet;
import com.ecosire.domain.platform.auth.sessions.TokenHash;
import com.ecosire.domain.platform.auth.tokens.AccessTokens;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.ServerRequestHeaders;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.SetCookie;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cookies of one request and of its answer. No script can read them, they travel over https
 * only (and to the own machine), and pages of other sites send them along with links alone.
 */
final class Cookies implements Wallet {
  private static final String ACCESS = "ecosire_auth";
  private static final String REFRESH = "ecosire_refresh";
  private static final String MARK = "ecosire_browser";
  private static final String EVERYWHERE = "/";
  private static final String SIGN_IN = "/api/auth";
  private static final HeaderName KEEP = HeaderNames.create("X-Ecosire-Session");
  private static final HeaderName TOKEN = HeaderNames.create("X-CSRF-Token");
  private static final HeaderName SITE = HeaderNames.create("Sec-Fetch-Site");

  private final ServerRequestHeaders sent;
  private final ServerResponseHeaders answer;
  private final BrowserCheck check;
  private final String method;
  private Optional<String> mark;

  Cookies(RoutingRequest http, RoutingResponse response, BrowserCheck check) {
    this.sent = http.headers();
    this.answer = response.headers();
    this.check = check;
    this.method = http.prologue().method().text();
    this.mark = cookie(MARK);
  }

  /** The access token that the browser keeps. */
  Optional<String> accessToken() {
    return cookie(ACCESS);
  }

  /** The access token that came with some headers. */
  static Optional<String> accessToken(ServerRequestHeaders sent) {
    return cookie(sent, ACCESS);
  }

  @Override
  public Optional<String> refreshToken() {
    return cookie(REFRESH);
  }

  @Override
  public void requireMeant(String binding) {
    List<String> bindings = new ArrayList<>(List.of(binding));
    mark.ifPresent(bindings::add);
    check.require(said(), bindings);
  }

  /** Refuses an unsafe call whose token is not bound to this alone. */
  void requireBound(String binding, BrowserCheck ofCaller) {
    ofCaller.require(said(), binding);
  }

  private BrowserCheck.Sent said() {
    return new BrowserCheck.Sent(method, header(SITE), page(), header(TOKEN));
  }

  /**
   * The origin of the page that calls, where it is another one's. A page of the host that is called
   * is our own, whatever the host is called.
   */
  Optional<String> page() {
    String own = "://" + header(HeaderNames.HOST).orElse("");
    return header(HeaderNames.ORIGIN).filter(page -> !page.endsWith(own));
  }

  @Override
  public String mark() {
    if (mark.isEmpty()) {
      mark = Optional.of(TokenHash.make());
      give(MARK, mark.get(), EVERYWHERE, Optional.empty());
    }
    return mark.get();
  }

  @Override
  public boolean keepsTokens() {
    return header(KEEP).filter(value -> value.equalsIgnoreCase("cookie")).isPresent();
  }

  @Override
  public void put(Credentials credentials) {
    give(ACCESS, credentials.access(), EVERYWHERE, Optional.of(AccessTokens.LIFETIME));
    give(REFRESH, credentials.refresh(), SIGN_IN, credentials.kept());
  }

  @Override
  public void clear() {
    forgetAccess();
    give(REFRESH, "", SIGN_IN, Optional.of(Duration.ZERO));
  }

  /** What is no good is not sent again. */
  void forgetAccess() {
    give(ACCESS, "", EVERYWHERE, Optional.of(Duration.ZERO));
  }

  private void give(String name, String value, String path, Optional<Duration> kept) {
    SetCookie.Builder cookie =
        SetCookie.builder(name, value)
            .path(path)
            .httpOnly(true)
            .secure(true)
            .sameSite(SetCookie.SameSite.LAX);
    kept.filter(time -> !time.isZero()).ifPresent(cookie::maxAge);
    // Helidon leaves an age of nothing out, which would keep the cookie.
    kept.filter(Duration::isZero).ifPresent(over -> cookie.expires(Instant.EPOCH));
    answer.addCookie(cookie.build());
  }

  private Optional<String> cookie(String name) {
    return cookie(sent, name);
  }

  private static Optional<String> cookie(ServerRequestHeaders sent, String name) {
    return sent.cookies().first(name).asOptional().filter(value -> !value.isEmpty());
  }

  private Optional<String> header(HeaderName name) {
    return sent.contains(name) ? Optional.of(sent.get(name).get()) : Optional.empty();
  }
}
