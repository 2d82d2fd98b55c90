package com.ecosire.graphql;

import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.problem.Problem;
import com.ecosire.graphql.live.Feed;
import com.ecosire.graphql.live.Visits;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HttpMediaType;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * GraphQL over server-sent events in the mode of distinct connections: a connection for each
 * document, which is answered by {@code next} any number of times and then by {@code complete}.
 */
final class EventStream {
  private static final String MEDIA_TYPE = "text/event-stream";
  private static final HeaderName BUFFERING = HeaderNames.create("X-Accel-Buffering");

  /** Shorter than proxies and clients bear silence. */
  private static final Duration SILENCE = Duration.ofSeconds(12);

  private static final byte[] COMMENT = ":\n\n".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] COMPLETE =
      "event: complete\ndata:\n\n".getBytes(StandardCharsets.US_ASCII);

  private final ServerRequest http;
  private final ServerResponse response;
  private final Visits visits;
  private final String requestId;

  EventStream(ServerRequest http, ServerResponse response, Visits visits) {
    this.http = http;
    this.response = response;
    this.visits = visits;
    this.requestId = http.context().get(Request.class).orElseThrow().origin().requestId();
  }

  /** Whether a client names this media type; a wildcard is no such wish. */
  static boolean isAccepted(List<HttpMediaType> accepted) {
    return accepted.stream()
        .anyMatch(
            type ->
                type.type().equals("text")
                    && type.subtype().equals("event-stream")
                    && type.qualityFactor() > 0);
  }

  /** Sends what a document was answered, as a stream of one. */
  void send(Answer answer) {
    begin();
    try (OutputStream out = response.outputStream()) {
      out.write(next("", answer));
      out.write(COMPLETE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tells events until the client goes or there are no more. */
  void tell(Live live) {
    try (live) {
      Runnable leave = visits.enter(http);
      try {
        begin();
        write(live);
      } finally {
        leave.run();
      }
    }
  }

  private void write(Live live) {
    try (OutputStream out = response.outputStream()) {
      out.write(COMMENT);
      out.flush();
      tell(live, out);
    } catch (IOException | UncheckedIOException e) {
      // A client that goes, or that is cut off, is nobody's fault.
      throw new CloseConnectionException("The client went away", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void tell(Live live, OutputStream out) throws IOException, InterruptedException {
    while (true) {
      switch (live.next(SILENCE)) {
        case Feed.Step.Came came -> out.write(next(came.told().key(), live.show(came.told())));
        case Feed.Step.Silence silence -> out.write(COMMENT);
        case Feed.Step.Over over -> {
          // Where the server stops, the client is to come again: nothing is complete.
          if (over.problem().isPresent()) {
            out.write(last(over.problem().get()));
          }
          return;
        }
      }
      out.flush();
    }
  }

  private byte[] last(Problem problem) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    text.writeBytes(next("", Answer.refused(problem)));
    text.writeBytes(COMPLETE);
    return text.toByteArray();
  }

  private void begin() {
    response.header(HeaderNames.CONTENT_TYPE, MEDIA_TYPE);
    response.header(HeaderNames.CACHE_CONTROL, "no-store");
    response.header(HeaderNames.VARY, HeaderNames.ACCEPT.defaultCase());
    // Proxies that gather answers would keep the events back.
    response.header(BUFFERING, "no");
  }

  /** JSON has no line breaks of its own, so that one line of data is enough. */
  private byte[] next(String id, Answer answer) {
    String head = id.isEmpty() ? "event: next\ndata: " : "event: next\nid: " + id + "\ndata: ";
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    text.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    text.writeBytes(AnswerWriter.one(answer, requestId));
    text.writeBytes("\n\n".getBytes(StandardCharsets.US_ASCII));
    return text.toByteArray();
  }
}
