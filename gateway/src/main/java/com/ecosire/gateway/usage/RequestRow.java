package com.ecosire.gateway.usage;

import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.pipeline.Ended;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.store.Binary;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A request in the log.
 *
 * @param worst the call that failed worst, or the first one
 */
record RequestRow(Answered answered, Optional<Ended> worst) {
  static final String INSERT =
      "INSERT INTO api_request (organizationId, id, apiKeyId, occurredAt, method, path, query,"
          + " operation, status, durationMs, requestBytes, responseBytes, ip, userAgent, requestId,"
          + " errorCode, errorMessage, previousKey)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final int BAD = 400;

  static RequestRow of(Answered answered) {
    List<Ended> calls = answered.request().ended();
    return new RequestRow(answered, calls.stream().max(Comparator.comparingInt(Ended::status)));
  }

  UUID organization() {
    return answered.request().caller().organization();
  }

  UUID key() {
    return answered.request().caller().id().orElseThrow();
  }

  boolean failed() {
    return status() >= BAD;
  }

  /** GraphQL answers failed calls with 200. */
  private int status() {
    int status = answered.answer().status();
    int call = worst.map(Ended::status).orElse(status);
    return call >= BAD ? Math.max(call, status) : status;
  }

  void fill(PreparedStatement row) throws SQLException {
    Answered.Line line = answered.line();
    Optional<Problem> problem = worst.flatMap(Ended::problem);
    row.setBytes(1, Binary.of(organization()));
    row.setBytes(2, Binary.of(UuidV7.at(answered.at())));
    row.setBytes(3, Binary.of(key()));
    row.setObject(4, UsageLedger.utc(answered.at()));
    row.setString(5, cut(line.method(), 10));
    row.setString(6, cut(line.path(), 500));
    row.setString(7, line.query().isEmpty() ? null : cut(line.query(), 2000));
    row.setString(8, worst.map(Ended::operation).filter(id -> !id.isEmpty()).orElse(null));
    row.setInt(9, status());
    row.setInt(10, (int) (answered.answer().nanos() / 1_000_000));
    row.setLong(11, line.bytes());
    row.setLong(12, answered.answer().bytes());
    String code = problem.map(known -> known.code().word()).orElse(null);
    fillClient(row);
    row.setString(16, code);
    row.setString(17, problem.map(known -> cut(known.detail(), 500)).orElse(null));
  }

  private void fillClient(PreparedStatement row) throws SQLException {
    var origin = answered.request().origin();
    row.setString(13, cut(origin.address(), 45));
    row.setString(14, origin.userAgent().isEmpty() ? null : cut(origin.userAgent(), 400));
    row.setString(15, cut(origin.requestId(), 64));
    row.setBoolean(18, answered.request().caller().previousKey());
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }
}
