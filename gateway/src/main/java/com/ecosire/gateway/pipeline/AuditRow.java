package com.ecosire.gateway.pipeline;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.Origin;
import com.ecosire.domain.id.UuidV7;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.platform.audit.ActorType;
import com.ecosire.domain.platform.audit.AuditOutcome;
import com.ecosire.domain.platform.audit.FieldChange;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One entry of the audit.
 *
 * @param outcome how the call ended
 * @param subject the record that it is about
 * @param summary one sentence
 * @param changes the changed fields
 */
record AuditRow(
    Operation<?, ?> operation,
    Request request,
    Instant at,
    AuditOutcome outcome,
    AuditSubject subject,
    String summary,
    List<FieldChange> changes) {
  private static final FieldChange.Column CHANGES = new FieldChange.Column();

  private static final String INSERT =
      "INSERT INTO audit_entry (id, organizationId, occurredAt, actorType, actorId, actorName,"
          + " apiKeyId, module, action, resourceType, resourceId, resourceName, outcome, summary,"
          + " changes, ip, userAgent, requestId)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  // The lengths of the columns.
  private static final int NAME = 200;
  private static final int TYPE = 60;
  private static final int ADDRESS = 45;
  private static final int AGENT = 400;
  private static final int REQUEST = 60;
  private static final int SUMMARY = 500;

  void insert(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
      Rows row = new Rows(statement);
      row.id(UuidV7.next()).id(request.caller().organization()).time(at);
      actor(row);
      row.text(operation.module()).text(operation.id());
      row.text(subject.type(), TYPE).id(subject.id()).text(subject.name(), NAME);
      row.text(outcome.name()).text(Optional.of(summary), SUMMARY);
      row.text(changes.isEmpty() ? null : CHANGES.convertToDatabaseColumn(changes));
      origin(row);
      statement.executeUpdate();
    }
  }

  private void actor(Rows row) throws SQLException {
    Caller caller = request.caller();
    boolean isKey = caller.kind() == Caller.Kind.API_KEY;
    row.text(type(caller.kind()).name())
        .id(isKey ? Optional.empty() : caller.id())
        .text(Optional.of(caller.name()), NAME)
        .id(isKey ? caller.id() : Optional.empty());
  }

  private void origin(Rows row) throws SQLException {
    Origin origin = request.origin();
    row.text(Optional.of(origin.address()).filter(address -> !address.isEmpty()), ADDRESS)
        .text(Optional.of(origin.userAgent()).filter(agent -> !agent.isEmpty()), AGENT)
        .text(Optional.of(origin.requestId()), REQUEST);
  }

  private static ActorType type(Caller.Kind kind) {
    return switch (kind) {
      case ANONYMOUS -> ActorType.ANONYMOUS;
      case API_KEY -> ActorType.API_KEY;
      case USER -> ActorType.USER;
      case SYSTEM -> ActorType.SYSTEM;
    };
  }
}
