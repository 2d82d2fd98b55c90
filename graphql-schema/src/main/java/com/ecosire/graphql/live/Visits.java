package com.ecosire.graphql.live;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import io.helidon.http.Headers;
import io.helidon.webserver.http.ServerRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** Who comes over connections that stay open. */
public interface Visits {
  /** Lets nobody in. */
  Visits NONE =
      new Visits() {
        @Override
        public Visit open(Hello hello) {
          throw Problems.unavailable("There are no sockets here", Duration.ofSeconds(60));
        }

        @Override
        public Runnable enter(ServerRequest http) {
          return () -> {};
        }
      };

  /**
   * How a client introduces itself.
   *
   * @param headers those of the request that opened the socket
   * @param authorization what it sent beside them, in the form of the header Authorization
   * @param peer the address that the connection comes from
   */
  record Hello(Headers headers, Optional<String> authorization, String peer) {}

  /** A client at an open socket. */
  interface Visit extends AutoCloseable {
    /** Who it is now; empty where nothing proves it any more. */
    Optional<Caller> caller();

    /**
     * Works for one of its messages, within the bounds of the server's requests.
     *
     * @throws ProblemException where the server has no room, or the caller is no longer known
     */
    <T> T work(Optional<String> idempotencyKey, Function<Request, T> work);

    /** The client has gone. */
    @Override
    void close();
  }

  /**
   * Lets a client in.
   *
   * @throws ProblemException where its credential is not good, or there are too many connections
   */
  Visit open(Hello hello);

  /**
   * Takes a place for a request whose answer goes on for long, or refuses (429); gives what is to
   * be run at its end. Its place among the requests at work is given back.
   */
  Runnable enter(ServerRequest http);
}
