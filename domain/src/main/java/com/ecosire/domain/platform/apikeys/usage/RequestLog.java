package com.ecosire.domain.platform.apikeys.usage;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Job;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.query.Condition;
import com.ecosire.domain.query.ListPlan;
import com.ecosire.domain.query.ListRequest;
import com.ecosire.domain.query.Listing;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.query.Selection;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.store.Binary;
import com.ecosire.domain.store.Store;
import jakarta.persistence.PersistenceException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The requests that were made with keys. */
public final class RequestLog extends Store<LoggedRequest, Void> {
  private static final Duration KEPT = Duration.ofDays(90);
  private static final int BATCH = 5000;
  private static final String REMOVE =
      "DELETE FROM api_request WHERE organizationId = ? AND occurredAt < ? LIMIT " + BATCH;
  private static final Shape<LoggedRequest> SHAPE = Shape.of(LoggedRequest.class);
  private static final Listing LISTING =
      listing()
          .filter("apiKeyId", "occurredAt", "method", "path", "status", "ip", "requestId")
          .sort("occurredAt");
  private static final ListPlan PLAN = new ListPlan(SHAPE, LISTING);

  private final WrittenAudit audit;

  /** The log; {@code audit} tells what else requests wrote. */
  public RequestLog(WrittenAudit audit) {
    super(records(LoggedRequest.class, Void.class).list(LISTING));
    this.audit = audit;
  }

  /** Whether anything is logged of a key, which may be deleted by now. */
  public boolean knows(UUID key, Call call) {
    return where("r.apiKeyId = :key", call).with("key", key).any();
  }

  /** Requests of a key, newest first. */
  public Page<RequestLine> of(UUID key, FindRequests wanted, Call call) {
    ListRequest request = PLAN.first().at(call.paging()).and(any("apiKeyId", key));
    request = and(request, "occurredAt", Condition.Test.FROM, wanted.from());
    request = and(request, "occurredAt", Condition.Test.TO, wanted.to());
    String method = wanted.method() == null ? null : wanted.method().name();
    request = and(request, "method", Condition.Test.ANY_OF, method);
    request = and(request, "path", Condition.Test.ANY_OF, wanted.path());
    request = and(request, "ip", Condition.Test.ANY_OF, wanted.ip());
    request = and(request, "requestId", Condition.Test.ANY_OF, wanted.requestId());
    request = and(request, "status", Condition.Test.FROM, wanted.statusFrom());
    Integer above = wanted.statusTo() == null ? null : Integer.valueOf(wanted.statusTo() + 1);
    request = and(request, "status", Condition.Test.TO, above);
    return list(request, Selection.ALL, call).map(RequestLine::of);
  }

  private static Condition any(String name, Object value) {
    return condition(name, Condition.Test.ANY_OF, value);
  }

  private static Condition condition(String name, Condition.Test test, Object value) {
    Field field = SHAPE.field(name).orElseThrow();
    return new Condition(field, test, List.of(value));
  }

  private static ListRequest and(
      ListRequest request, String name, Condition.Test test, Object value) {
    return value == null ? request : request.and(condition(name, test, value));
  }

  /** All that is known of a request of a key. */
  public RequestDetails one(UUID key, UUID id, Call call) {
    LoggedRequest request =
        find(id, call)
            .filter(found -> found.apiKeyId.equals(key))
            .orElseThrow(() -> Problems.notFound("request"));
    return RequestDetails.of(request, audit.of(request.requestId, key, call));
  }

  /** Removes some of what is older than 90 days. */
  public Job.Progress removeOld(Call call) {
    try (PreparedStatement statement = call.session().connection().prepareStatement(REMOVE)) {
      statement.setBytes(1, Binary.of(call.organization()));
      statement.setObject(2, LocalDateTime.ofInstant(call.now().minus(KEPT), ZoneOffset.UTC));
      long removed = statement.executeUpdate();
      return new Job.Progress(removed, removed == BATCH);
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }
}
