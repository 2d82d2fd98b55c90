package com.ecosire.graphql;

import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.problem.Problem;
import com.ecosire.graphql.document.Hashes;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Sends answers with the headers that belong to them. */
final class Reply {
  private static final int TAG_BYTES = 16;

  private final ServerRequest request;
  private final ServerResponse response;
  private final Statuses statuses;

  Reply(ServerRequest request, ServerResponse response, Statuses statuses) {
    this.request = request;
    this.response = response;
    this.statuses = statuses;
  }

  /** Sends the answer of one document. */
  void send(Answer answer, MediaChoice media, Request of) {
    int status = statuses.of(answer, media);
    addHeaders(List.of(answer));
    byte[] body = AnswerWriter.one(answer, of.origin().requestId());
    boolean keepable = Bodies.isReading(request) && answer.errors().isEmpty() && !of.isDryRun();
    if (!keepable) {
      send(status, statuses.contentType(status, media), body);
      return;
    }
    String tag = tag(body);
    response.header(HeaderNames.ETAG, tag);
    response.header(HeaderNames.CACHE_CONTROL, "private, no-cache");
    if (request.headers().contains(HeaderNames.IF_NONE_MATCH)
        && request.headers().get(HeaderNames.IF_NONE_MATCH).allValues(true).contains(tag)) {
      response.header(HeaderNames.VARY, HeaderNames.ACCEPT.defaultCase());
      response.status(304).send();
      return;
    }
    send(status, statuses.contentType(status, media), body);
  }

  /** Sends the answers of a batch; each says for itself how it went. */
  void send(List<Answer> answers, MediaChoice media, Request of) {
    addHeaders(answers);
    send(200, media.contentType(), AnswerWriter.all(answers, of.origin().requestId()));
  }

  /** Refuses what is no GraphQL request. */
  void refuse(Problem problem, MediaChoice media, Request of) {
    int status = statuses.of(problem);
    byte[] body = AnswerWriter.one(Answer.refused(problem), of.origin().requestId());
    send(status, statuses.contentType(status, media), body);
  }

  private void send(int status, String contentType, byte[] body) {
    response.status(status);
    response.header(HeaderNames.CONTENT_TYPE, contentType);
    response.header(HeaderNames.VARY, HeaderNames.ACCEPT.defaultCase());
    Bodies.send(body, request, response);
  }

  private void addHeaders(List<Answer> answers) {
    List<Problem> problems =
        answers.stream()
            .flatMap(answer -> answer.errors().stream())
            .map(ErrorTexts::problem)
            .toList();
    problems.stream()
        .flatMap(problem -> retryAfter(problem).stream())
        .max(Duration::compareTo)
        .ifPresent(wait -> response.header(HeaderNames.RETRY_AFTER, String.valueOf(seconds(wait))));
    for (Problem problem : problems) {
      if (problem instanceof Problem.WrongMethod wrong) {
        response.header(HeaderNames.ALLOW, String.join(", ", wrong.allowed()));
      }
    }
    if (answers.stream().anyMatch(answer -> !answer.explained().isEmpty())) {
      response.header("Preference-Applied", "explain");
    }
    if (answers.stream().allMatch(Answer::replayed)) {
      response.header("Idempotency-Replayed", "true");
    }
  }

  private static Optional<Duration> retryAfter(Problem problem) {
    return problem instanceof Problem.TryLater later
        ? Optional.of(later.retryAfter())
        : Optional.empty();
  }

  private static long seconds(Duration wait) {
    return Math.max(1, wait.plusMillis(999).toSeconds());
  }

  private static String tag(byte[] body) {
    byte[] short16 = Arrays.copyOf(Hashes.of(body), TAG_BYTES);
    return "\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(short16) + "\"";
  }
}
