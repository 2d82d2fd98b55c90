package com.ecosire.gateway.pipeline;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.Job;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.platform.audit.AuditOutcome;
import com.ecosire.domain.platform.audit.FieldChange;
import com.ecosire.domain.platform.audit.TouchedRecord;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.problem.ProblemCode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** Writes what is only ever added: audit entries and events. */
final class Journal {
  private static final System.Logger LOG = System.getLogger(Journal.class.getName());

  private final DataSource source;
  private final Consumer<UUID> written;
  private final UnaryOperator<String> modules;
  private final Map<String, Class<?>> types = new HashMap<>();

  Journal(Catalog catalog, DataSource source, Consumer<UUID> written) {
    this.source = source;
    this.written = written;
    this.modules = catalog::raiserOf;
    catalog
        .resources()
        .forEach(resource -> types.put(resource.name(), resource.records().entity()));
  }

  /** Writes a call's events and its audit entry, within its transaction. */
  void write(Task<?, ?> task, Call call, Object output) {
    Connection connection = call.session().connection();
    try {
      events(connection, call);
      if (!isIdle(output)) {
        insert(entry(task, call, output), call);
      }
    } catch (SQLException e) {
      throw new JournalException(e);
    }
  }

  private void events(Connection connection, Call call) throws SQLException {
    new EventRows(modules, call.organization(), call.now()).insert(connection, call.raised());
    if (call.acting().isPresent()) {
      events(connection, call.acting().get());
    }
  }

  private void insert(AuditRow row, Call call) throws SQLException {
    row.insert(call.session().connection());
    UUID organization = row.request().caller().organization();
    call.session().afterCommit(() -> written.accept(organization));
  }

  /** The request in the name of whom it made known, if it did. */
  private static Request request(Task<?, ?> task, Call call) {
    Request sent = task.request();
    return call.acting()
        .map(acting -> new Request(acting.caller(), sent.origin(), Optional.empty()))
        .orElse(sent);
  }

  /** Writes the events and the entry of a refused call whose changes stay, within these. */
  void refused(Task<?, ?> task, Call call, Problem problem) {
    try {
      events(call.session().connection(), call);
      insert(refusal(task.operation(), request(task, call), problem, call.now()), call);
    } catch (SQLException e) {
      throw new JournalException(e);
    }
  }

  /** A job that had nothing to do is not worth an entry. */
  private static boolean isIdle(Object output) {
    return output instanceof Job.Progress progress && progress.changed() == 0;
  }

  private AuditRow entry(Task<?, ?> task, Call call, Object output) {
    Operation<?, ?> operation = task.operation();
    AuditSubject answered = AuditSubject.of(operation, task.arguments().path(), output);
    Optional<TouchedRecord> touched = touched(operation, answered, call);
    AuditSubject subject = touched.map(TouchedRecord::record).map(answered::named).orElse(answered);
    List<FieldChange> changes = touched.map(TouchedRecord::changes).orElse(List.of());
    return new AuditRow(
        operation,
        request(task, call),
        call.now(),
        call.failure().isPresent() ? AuditOutcome.FAILED : AuditOutcome.SUCCESS,
        subject,
        call.failure().orElseGet(() -> AuditSentence.of(operation, subject, changes)),
        changes);
  }

  /** The record of an item's path, as the session sent it; a new one has not changed. */
  private Optional<TouchedRecord> touched(
      Operation<?, ?> operation, AuditSubject subject, Call call) {
    Class<?> type = subject.type().map(types::get).orElse(null);
    return operation.makes() || type == null
        ? Optional.empty()
        : subject.id().flatMap(id -> TouchedRecord.find(call.session(), type, id));
  }

  /**
   * Writes that something was read whose every reading is audited, before it is answered. There is
   * no answer where it cannot be written.
   */
  void read(Task<?, ?> task, Instant now) {
    Operation<?, ?> operation = task.operation();
    AuditSubject subject = AuditSubject.of(operation, task.arguments().path());
    String summary = AuditSentence.of(operation, subject, List.of());
    try {
      insert(
          new AuditRow(
              operation, task.request(), now, AuditOutcome.SUCCESS, subject, summary, List.of()));
    } catch (SQLException e) {
      throw new JournalException(e);
    }
  }

  /**
   * Writes that a call was refused, in a transaction of its own. The refusal stands even where it
   * cannot be written.
   */
  void refused(Operation<?, ?> operation, Request request, Problem problem, Instant now) {
    try {
      insert(refusal(operation, request, problem, now));
    } catch (SQLException e) {
      LOG.log(System.Logger.Level.ERROR, "A refused call could not be audited", e);
    }
  }

  private static AuditRow refusal(
      Operation<?, ?> operation, Request request, Problem problem, Instant now) {
    boolean denied = problem.code().status() == ProblemCode.PERMISSION_DENIED.status();
    return new AuditRow(
        operation,
        request,
        now,
        denied ? AuditOutcome.DENIED : AuditOutcome.FAILED,
        AuditSubject.of(operation, Map.of()),
        problem.detail(),
        List.of());
  }

  private void insert(AuditRow row) throws SQLException {
    try (Connection connection = source.getConnection()) {
      row.insert(connection);
    }
    written.accept(row.request().caller().organization());
  }
}
