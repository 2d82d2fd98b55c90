package com.ecosire.gateway.pipeline;

import com.ecosire.domain.json.JsonText;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Kind;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.pipeline.Request;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Writes what is only ever added: audit entries and events. */
final class Journal {
  private static final System.Logger LOG = System.getLogger(Journal.class.getName());

  private final DataSource source;

  Journal(DataSource source) {
    this.source = source;
  }

  /** Writes a call's events and its audit entry, within its transaction. */
  void write(Task<?, ?> task, Call call, Object output) {
    Connection connection = call.session().connection();
    Operation<?, ?> operation = task.operation();
    AuditSubject subject = AuditSubject.of(operation, task.arguments().path(), output);
    try {
      new EventRows(call.organization(), call.now()).insert(connection, call.raised());
      new AuditRow(operation, task.request(), call.now(), "success", subject, changes(task))
          .insert(connection);
    } catch (SQLException e) {
      throw new JournalException(e);
    }
  }

  /**
   * Writes that a caller was refused, in a transaction of its own. The refusal stands even where it
   * cannot be written.
   */
  void denied(Operation<?, ?> operation, Request request, Instant now) {
    AuditSubject subject = AuditSubject.of(operation, Map.of());
    AuditRow row = new AuditRow(operation, request, now, "denied", subject, Optional.empty());
    try (Connection connection = source.getConnection()) {
      row.insert(connection);
    } catch (SQLException e) {
      LOG.log(System.Logger.Level.ERROR, "A refused call could not be audited", e);
    }
  }

  /** The fields that an update names; what they were before is not known here. */
  private static Optional<String> changes(Task<?, ?> task) {
    if (task.operation().kind() != Kind.UPDATE) {
      return Optional.empty();
    }
    List<Map<String, String>> fields =
        task.arguments().values().keySet().stream().map(name -> Map.of("field", name)).toList();
    return Optional.of(JsonText.write(fields));
  }
}
