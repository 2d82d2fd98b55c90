package com.ecosire.gateway.http;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.Origin;
import com.ecosire.domain.caller.Signing;
import com.ecosire.domain.pipeline.Ended;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.pipeline.Stopwatch;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import com.ecosire.gateway.security.Browsers;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.ServerRequestHeaders;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.time.Clock;
import java.util.Optional;

/** Finds out who calls, and hands the surfaces the request as the chain wants it. */
public final class Identification implements Filter {
  private static final HeaderName IDEMPOTENCY_KEY = HeaderNames.create("Idempotency-Key");
  private static final HeaderName SERVER_TIMING = HeaderNames.create("Server-Timing");
  private static final String KEY_IN_QUERY = "ecos_";

  private final Browsers callers;
  private final Clock clock;

  /** Identifies callers by their credentials. */
  public Identification(Browsers callers, Clock clock) {
    this.callers = callers;
    this.clock = clock;
  }

  @Override
  public void filter(FilterChain chain, RoutingRequest http, RoutingResponse response) {
    // Health must be told while callers cannot be looked up.
    if (http.prologue().uriPath().rawPath().startsWith(Arrival.HEALTH)) {
      chain.proceed();
      return;
    }
    Request request = identify(http, response);
    if (!request.caller().rights().isOwner()) {
      http.context().register(request);
      chain.proceed();
      return;
    }
    // How the server works inside is for those who answer for it.
    long begun = http.context().get(Admission.Place.class).orElseThrow().begun();
    try (Laps laps = new Laps(begun)) {
      laps.ended(Stopwatch.Stage.AUTH);
      response.headers().set(new LateHeader(SERVER_TIMING, laps::header));
      http.context().register(request.with(laps));
      chain.proceed();
    }
  }

  private Request identify(RoutingRequest http, RoutingResponse response) {
    // Queries end up in logs and histories, so that a key in one is as good as published.
    if (http.prologue().query().rawValue().contains(KEY_IN_QUERY)) {
      throw Problems.invalidCredential(
          "Send keys in the Authorization header, not in the address; treat this one as leaked");
    }
    Origin origin = http.context().get(Origin.class).orElseThrow();
    ServerRequestHeaders headers = http.headers();
    Browsers.Visitor visitor = visitor(http, response, origin);
    RateHeaders limits = new RateHeaders(response.headers(), clock);
    Request request =
        new Request(visitor.caller(), origin, key(headers), limits)
            .with(visitor.wallet())
            .with(Signing.of(name -> headers.first(HeaderNames.create(name))));
    return Preferences.wantDryRun(headers) ? request.dryRun() : request;
  }

  /** A key that may not be used here is known all the same: its owner is to see that it was. */
  private Browsers.Visitor visitor(RoutingRequest http, RoutingResponse response, Origin origin) {
    if (isPage(http)) {
      // Browsers send their cookies with these as well, also while nobody can be looked up.
      return callers.anybody(http, response, origin.address());
    }
    try {
      return callers.of(http, response, origin.address());
    } catch (ProblemException e) {
      if (e.problem().code() == ProblemCode.IP_DENIED) {
        callers.remembered(http.headers()).ifPresent(caller -> refuse(caller, e, http));
      }
      throw e;
    }
  }

  /** Pages and their files are the same for everybody. */
  private static boolean isPage(RoutingRequest http) {
    String path = http.prologue().uriPath().rawPath();
    return Reading.isReading(http.prologue().method())
        && !path.startsWith(CrossOrigin.REST)
        && !path.startsWith(CrossOrigin.GRAPHQL);
  }

  private static void refuse(Caller caller, ProblemException refusal, RoutingRequest http) {
    Origin origin = http.context().get(Origin.class).orElseThrow();
    Request request = new Request(caller, origin, Optional.empty());
    request.end(Ended.refused("", refusal.problem(), 0));
    http.context().register(request);
  }

  /** Of several keys no one is the right one; together they are none that any call may have. */
  private static Optional<String> key(ServerRequestHeaders headers) {
    return headers.contains(IDEMPOTENCY_KEY)
        ? Optional.of(String.join("\n", headers.get(IDEMPOTENCY_KEY).allValues()))
        : Optional.empty();
  }
}
