package com.ecosire.gateway.usage;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.Origin;
import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.pipeline.Ended;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.store.Binary;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A request as the log keeps it: texts and numbers alone. Thousands wait for the database at a
 * time, and what else a request holds would stay with them and be copied by the collector.
 *
 * @param key which key called
 * @param origin where from
 * @param at when it came
 * @param line what it asked for
 * @param answer how it was answered
 * @param worst the call that failed worst, or the first one
 */
record RequestRow(
    Key key,
    Origin origin,
    Instant at,
    Answered.Line line,
    Answered.Answer answer,
    Optional<Ended> worst) {
  /**
   * A key that calls.
   *
   * @param previous whether it was the old one of a rotation
   */
  record Key(UUID organization, UUID id, boolean previous) {}

  static final String INSERT =
      "INSERT INTO api_request (organizationId, id, apiKeyId, occurredAt, method, path, query,"
          + " operation, status, durationMs, requestBytes, responseBytes, ip, userAgent, requestId,"
          + " errorCode, errorMessage, previousKey)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final int BAD = 400;

  static RequestRow of(Answered answered) {
    Request request = answered.request();
    Caller caller = request.caller();
    Key key = new Key(caller.organization(), caller.id().orElseThrow(), caller.previousKey());
    return new RequestRow(
        key, request.origin(), answered.at(), answered.line(), answered.answer(), worst(request));
  }

  private static Optional<Ended> worst(Request request) {
    Ended worst = null;
    for (Ended call : request.ended()) {
      if (worst == null || call.status() > worst.status()) {
        worst = call;
      }
    }
    return Optional.ofNullable(worst);
  }

  boolean failed() {
    return status() >= BAD;
  }

  /** GraphQL answers failed calls with 200. */
  private int status() {
    int call = worst.map(Ended::status).orElse(answer.status());
    return call >= BAD ? Math.max(call, answer.status()) : answer.status();
  }

  void fill(PreparedStatement row) throws SQLException {
    Optional<Problem> problem = worst.flatMap(Ended::problem);
    row.setBytes(1, Binary.of(key.organization()));
    row.setBytes(2, Binary.of(UuidV7.at(at)));
    row.setBytes(3, Binary.of(key.id()));
    row.setObject(4, UsageLedger.utc(at));
    row.setString(5, cut(line.method(), 10));
    row.setString(6, cut(line.path(), 500));
    row.setString(7, line.query().isEmpty() ? null : cut(line.query(), 2000));
    row.setString(8, worst.map(Ended::operation).filter(id -> !id.isEmpty()).orElse(null));
    row.setInt(9, status());
    row.setInt(10, (int) (answer.nanos() / 1_000_000));
    row.setLong(11, line.bytes());
    row.setLong(12, answer.bytes());
    String code = problem.map(known -> known.code().word()).orElse(null);
    fillClient(row);
    row.setString(16, code);
    row.setString(17, problem.map(known -> cut(known.detail(), 500)).orElse(null));
  }

  private void fillClient(PreparedStatement row) throws SQLException {
    row.setString(13, cut(origin.address(), 45));
    row.setString(14, origin.userAgent().isEmpty() ? null : cut(origin.userAgent(), 400));
    row.setString(15, cut(origin.requestId(), 64));
    row.setBoolean(18, key.previous());
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }
}
