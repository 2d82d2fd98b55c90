package com.ecosire.gateway.pipeline;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.Origin;
import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.pipeline.Request;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/**
 * One entry of the audit.
 *
 * @param outcome {@code success} or {@code denied}
 * @param subject the record that it is about
 * @param changes names of the changed fields, as JSON
 */
record AuditRow(
    Operation<?, ?> operation,
    Request request,
    Instant at,
    String outcome,
    AuditSubject subject,
    Optional<String> changes) {
  private static final String INSERT =
      "INSERT INTO audit_entry (id, organizationId, occurredAt, actorType, actorId, actorName,"
          + " apiKeyId, module, action, resourceType, resourceId, resourceName, outcome, changes,"
          + " ip, userAgent, requestId)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  // The lengths of the columns.
  private static final int NAME = 200;
  private static final int TYPE = 60;
  private static final int ADDRESS = 45;
  private static final int AGENT = 400;
  private static final int REQUEST = 64;

  void insert(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
      Rows row = new Rows(statement);
      row.id(UuidV7.next()).id(request.caller().organization()).time(at);
      actor(row);
      row.text(operation.module()).text(operation.id());
      row.text(subject.type(), TYPE).id(subject.id()).text(subject.name(), NAME).text(outcome);
      row.text(changes.orElse(null));
      origin(row);
      statement.executeUpdate();
    }
  }

  private void actor(Rows row) throws SQLException {
    Caller caller = request.caller();
    boolean isKey = caller.kind() == Caller.Kind.API_KEY;
    row.text(type(caller.kind()))
        .id(isKey ? Optional.empty() : caller.id())
        .text(Optional.of(caller.name()), NAME)
        .id(isKey ? caller.id() : Optional.empty());
  }

  private void origin(Rows row) throws SQLException {
    Origin origin = request.origin();
    row.text(Optional.of(origin.address()), ADDRESS)
        .text(Optional.of(origin.userAgent()).filter(agent -> !agent.isEmpty()), AGENT)
        .text(Optional.of(origin.requestId()), REQUEST);
  }

  private static String type(Caller.Kind kind) {
    return switch (kind) {
      case ANONYMOUS -> "anonymous";
      case API_KEY -> "api_key";
      case USER -> "user";
      case SYSTEM -> "system";
    };
  }
}
