package com.ecosire.gateway.security;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.Wallet;
import com.ecosire.domain.platform.apikeys.KeyText;
import com.ecosire.domain.platform.auth.sessions.CsrfTokens;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import io.helidon.http.HeaderNames;
import io.helidon.http.ServerRequestHeaders;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells callers by the header Authorization or, where there is none, by what browsers keep. */
public final class Browsers {
  private static final String BEARER = "Bearer ";

  private final Callers callers;
  private final CsrfTokens tokens;
  private final TrustedOrigins origins;

  /** Tells callers apart; pages of these origins may use cookies. */
  public Browsers(Callers callers, CsrfTokens tokens, TrustedOrigins origins) {
    this.callers = callers;
    this.tokens = tokens;
    this.origins = origins;
  }

  /** The origins whose pages may use cookies. */
  public TrustedOrigins origins() {
    return origins;
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
    Cookies cookies = new Cookies(http, response, new BrowserCheck(tokens, origins::contain));
    if (headers.contains(HeaderNames.AUTHORIZATION)) {
      List<String> sent = headers.get(HeaderNames.AUTHORIZATION).allValues();
      return new Visitor(callers.of(sent, address), cookies);
    }
    Optional<String> token = cookies.accessToken().filter(text -> !KeyText.looksLikeKey(text));
    Optional<Caller> known = token.flatMap(text -> known(text, cookies, address));
    known.ifPresent(caller -> requireBound(cookies, caller));
    return new Visitor(known.orElseGet(() -> callers.of(List.of(), address)), cookies);
  }

  /** Whoever reads what is the same for everybody: nobody is looked up. */
  public Visitor anybody(RoutingRequest http, RoutingResponse response, String address) {
    Cookies cookies = new Cookies(http, response, new BrowserCheck(tokens, origins::contain));
    return new Visitor(callers.of(List.of(), address), cookies);
  }

  /**
   * Who opens a socket: by what it sent beside the headers, by the header Authorization, or by the
   * browser's cookie. A cookie counts for pages of ours and of trusted origins alone: browsers let
   * any page open a socket, and read what comes over it.
   */
  public Caller ofSocket(ServerRequestHeaders headers, Optional<String> sent, String address) {
    List<String> credentials =
        sent.map(List::of).orElseGet(() -> headers.all(HeaderNames.AUTHORIZATION, List::of));
    if (!credentials.isEmpty()) {
      return callers.of(credentials, address);
    }
    Optional<String> token =
        Cookies.accessToken(headers).filter(text -> !KeyText.looksLikeKey(text));
    if (token.isEmpty()) {
      return callers.of(List.of(), address);
    }
    Caller caller = callers.of(List.of(BEARER + token.get()), address);
    String page = headers.first(HeaderNames.ORIGIN).orElse("");
    String host = headers.first(HeaderNames.HOST).orElse("");
    boolean own = !host.isEmpty() && page.endsWith("://" + host);
    if (!own && !origins.contain(page, caller.organization())) {
      throw Problems.refusal(
          ProblemCode.CSRF_FAILED, "A page of this origin may not open a socket with cookies");
    }
    return caller;
  }

  /** Whom the header stands for if its credential was good before, wherever it may be used. */
  public Optional<Caller> remembered(ServerRequestHeaders headers) {
    return headers.contains(HeaderNames.AUTHORIZATION)
        ? callers.remembered(headers.get(HeaderNames.AUTHORIZATION).allValues())
        : Optional.empty();
  }

  /** Pages that another organization lists are as strange as those that nobody does. */
  private void requireBound(Cookies cookies, Caller caller) {
    BrowserCheck check =
        new BrowserCheck(tokens, origin -> origins.contain(origin, caller.organization()));
    cookies.requireBound(binding(caller), check);
  }

  private static String binding(Caller caller) {
    return caller.session().map(UUID::toString).orElse("");
  }

  private boolean isReadByOthers(Cookies cookies, Caller caller) {
    return cookies
        .page()
        .filter(origins::contain)
        .filter(page -> !origins.contain(page, caller.organization()))
        .isPresent();
  }

  /**
   * Browsers send cookies by themselves, also to sign in anew: who comes with one that is over is a
   * stranger, whom what strangers may not do is refused.
   */
  private Optional<Caller> known(String token, Cookies cookies, String address) {
    try {
      Caller caller = callers.of(List.of(BEARER + token), address);
      // What a page of another organization's may read is what strangers may.
      return Optional.of(caller).filter(known -> !isReadByOthers(cookies, known));
    } catch (ProblemException e) {
      if (e.problem().code() != ProblemCode.INVALID_CREDENTIAL) {
        throw e;
      }
      cookies.forgetAccess();
      return Optional.empty();
    }
  }
}
