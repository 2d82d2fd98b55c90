package com.ecosire.gateway.security;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.Wallet;
import com.ecosire.domain.platform.apikeys.KeyText;
import com.ecosire.domain.platform.auth.sessions.CsrfTokens;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import io.helidon.http.HeaderNames;
import io.helidon.http.ServerRequestHeaders;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tells callers by the header Authorization or, where there is none, by what browsers keep. */
public final class Browsers {
  private static final String BEARER = "Bearer ";

  private final Callers callers;
  private final BrowserCheck check;

  /**
   * Tells callers apart.
   *
   * @param origins the origins whose pages may use cookies
   */
  public Browsers(Callers callers, CsrfTokens tokens, Set<String> origins) {
    this.callers = callers;
    this.check = new BrowserCheck(tokens, origins);
  }

  /** Who calls, and what the browser keeps. */
  public record Visitor(Caller caller, Wallet wallet) {}

  /**
   * The caller of a request.
   *
   * @throws ProblemException where a credential is not good or a cookie may not be used like this
   */
  public Visitor of(RoutingRequest http, RoutingResponse response, String address) {
    ServerRequestHeaders headers = http.headers();
    Cookies cookies = new Cookies(http, response, check);
    if (headers.contains(HeaderNames.AUTHORIZATION)) {
      List<String> sent = headers.get(HeaderNames.AUTHORIZATION).allValues();
      return new Visitor(callers.of(sent, address), cookies);
    }
    Optional<String> token = cookies.accessToken().filter(text -> !KeyText.looksLikeKey(text));
    Optional<Caller> known = token.flatMap(text -> known(text, cookies, address));
    known.ifPresent(caller -> cookies.requireBound(binding(caller)));
    return new Visitor(known.orElseGet(() -> callers.of(List.of(), address)), cookies);
  }

  /** Whom the header stands for if its credential was good before, wherever it may be used. */
  public Optional<Caller> remembered(ServerRequestHeaders headers) {
    return headers.contains(HeaderNames.AUTHORIZATION)
        ? callers.remembered(headers.get(HeaderNames.AUTHORIZATION).allValues())
        : Optional.empty();
  }

  private static String binding(Caller caller) {
    return caller.session().map(UUID::toString).orElse("");
  }

  /**
   * Browsers send cookies by themselves, also to sign in anew: who comes with one that is over is a
   * stranger, whom what strangers may not do is refused.
   */
  private Optional<Caller> known(String token, Cookies cookies, String address) {
    try {
      return Optional.of(callers.of(List.of(BEARER + token), address));
    } catch (ProblemException e) {
      if (e.problem().code() != ProblemCode.INVALID_CREDENTIAL) {
        throw e;
      }
      cookies.forgetAccess();
      return Optional.empty();
    }
  }
}
