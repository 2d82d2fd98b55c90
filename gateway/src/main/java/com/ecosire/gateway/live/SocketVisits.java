package com.ecosire.gateway.live;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.Origin;
import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.problem.Problems;
import com.ecosire.gateway.http.Admission;
import com.ecosire.gateway.net.Address;
import com.ecosire.gateway.net.ClientAddress;
import com.ecosire.gateway.security.Browsers;
import com.ecosire.gateway.usage.Answered;
import com.ecosire.gateway.usage.Usage;
import com.ecosire.graphql.live.Visits;
import io.helidon.http.HeaderNames;
import io.helidon.http.ServerRequestHeaders;
import io.helidon.webserver.http.ServerRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Clients at sockets and streams. A message over a socket is treated as a request of its own: let
 * in, authenticated and counted like those over HTTP.
 */
public final class SocketVisits implements Visits {
  private static final String SURFACE = "graphql";
  private static final String PATH = "/graphql";
  private static final int OK = 200;

  private final Parts parts;

  /**
   * What it works with.
   *
   * @param present who a caller is now; empty where what proved it no longer does
   */
  public record Parts(
      Browsers callers,
      Function<Caller, Optional<Caller>> present,
      ClientAddress addresses,
      Admission admission,
      Places places,
      Usage usage) {}

  /** Visits of one server. */
  public SocketVisits(Parts parts) {
    this.parts = parts;
  }

  @Override
  public Runnable enter(ServerRequest http) {
    Runnable leave = parts.places.enter(http.context().get(Request.class).orElseThrow());
    http.context().get(Admission.Place.class).ifPresent(Admission.Place::leave);
    return leave;
  }

  @Override
  public Visit open(Hello hello) {
    ServerRequestHeaders headers = ServerRequestHeaders.create(hello.headers());
    String address = address(headers, hello.peer());
    Caller caller = parts.callers.ofSocket(headers, hello.authorization(), address);
    String agent = headers.first(HeaderNames.USER_AGENT).orElse("");
    Request first = new Request(caller, origin(address, agent), Optional.empty());
    return new SocketVisit(first, parts.places.enter(first));
  }

  private static Origin origin(String address, String agent) {
    return new Origin(UuidV7.next().toString(), address, agent, SURFACE);
  }

  private String address(ServerRequestHeaders headers, String peer) {
    return parts.addresses.trusts(peer)
        ? parts.addresses.of(
            peer,
            headers.values(HeaderNames.X_FORWARDED_FOR),
            headers.all(HeaderNames.FORWARDED, List::of))
        : Address.canonical(peer);
  }

  private final class SocketVisit implements Visit {
    private final Request first;
    private final Presence presence;
    private final Runnable leave;

    SocketVisit(Request first, Runnable leave) {
      this.first = first;
      this.presence = new Presence(first.caller(), parts.present);
      this.leave = leave;
    }

    @Override
    public Optional<Caller> caller() {
      return presence.now();
    }

    @Override
    public <T> T work(Optional<String> idempotencyKey, Function<Request, T> work) {
      Caller caller =
          presence
              .now()
              .orElseThrow(
                  () -> Problems.invalidCredential("What proved the caller does so no longer"));
      Instant at = Instant.now();
      long begun = System.nanoTime();
      Admission.Place place = parts.admission.enter();
      Origin origin = origin(first.origin().address(), first.origin().userAgent());
      Request request = new Request(caller, origin, idempotencyKey);
      try {
        return work.apply(request);
      } finally {
        place.leave();
        Answered.Line line = new Answered.Line("GET", PATH, "", 0);
        Answered.Answer answer = new Answered.Answer(OK, 0, System.nanoTime() - begun);
        parts.usage.note(new Answered(request, at, line, answer));
      }
    }

    @Override
    public void close() {
      leave.run();
    }
  }
}
