package com.ecosire.gateway.http;

import com.ecosire.domain.caller.LimitState;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.ServerResponseHeaders;
import java.time.Clock;
import java.util.function.Consumer;

/**
 * Tells callers what is left of the tightest limit that applied: by the headers of the contract and
 * by those of the IETF's draft (draft-ietf-httpapi-ratelimit-headers).
 */
final class RateHeaders implements Consumer<LimitState> {
  private static final HeaderName LIMIT = HeaderNames.create("X-RateLimit-Limit");
  private static final HeaderName REMAINING = HeaderNames.create("X-RateLimit-Remaining");
  private static final HeaderName RESET = HeaderNames.create("X-RateLimit-Reset");
  private static final HeaderName DRAFT = HeaderNames.create("RateLimit");
  private static final HeaderName POLICY = HeaderNames.create("RateLimit-Policy");

  private final ServerResponseHeaders headers;
  private final Clock clock;
  private LimitState tightest;

  RateHeaders(ServerResponseHeaders headers, Clock clock) {
    this.headers = headers;
    this.clock = clock;
  }

  @Override
  public void accept(LimitState state) {
    if (tightest != null && tightest.remaining() < state.remaining()) {
      return;
    }
    tightest = state;
    long reset = state.resetAt().toEpochMilli();
    // Rounded to what people would say: a window of a minute ends a millisecond after a minute.
    long seconds = Math.max(0, Math.ceilDiv(reset - clock.millis() - 1, 1000L));
    headers.set(LIMIT, Long.toString(state.limit()));
    headers.set(REMAINING, Long.toString(state.remaining()));
    headers.set(RESET, Long.toString(Math.ceilDiv(reset - 1, 1000L)));
    String name = '"' + state.name() + '"';
    headers.set(DRAFT, name + ";r=" + state.remaining() + ";t=" + seconds);
    headers.set(POLICY, name + ";q=" + state.limit() + ";w=" + state.windowSeconds());
  }
}
