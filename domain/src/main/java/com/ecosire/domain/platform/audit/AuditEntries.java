package com.ecosire.domain.platform.audit;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.query.Condition;
import com.ecosire.domain.query.ListPlan;
import com.ecosire.domain.query.ListRequest;
import com.ecosire.domain.query.Listing;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The entries, which are only read here. */
final class AuditEntries extends Store<AuditEntry, Void> {
  private static final Listing LISTING =
      listing()
          .search("action", "actorName", "resourceName", "summary")
          .filter(
              "occurredAt",
              "actorType",
              "actorId",
              "apiKeyId",
              "module",
              "action",
              "resourceType",
              "resourceId",
              "outcome",
              "ip",
              "requestId",
              "sequence")
          .sort("occurredAt", "sequence");
  private static final ListPlan PLAN = new ListPlan(Shape.of(AuditEntry.class), LISTING);

  private final Function<String, Optional<String>> homes;

  /** {@code homes} tells the module of a resource. */
  AuditEntries(Function<String, Optional<String>> homes) {
    super(records(AuditEntry.class, Void.class).list(LISTING));
    this.homes = homes;
  }

  /** What happened with one record, newest first; it need not exist any more. */
  Page<AuditEntry> history(Call call) {
    String type = call.path("resourceType");
    homes.apply(type).ifPresent(module -> requireReading(module, call));
    ListRequest request =
        PLAN.first()
            .at(call.paging())
            .and(is("resourceType", type))
            .and(is("resourceId", call.pathId("resourceId")));
    return list(request, call.selection(), call);
  }

  private static void requireReading(String module, Call call) {
    if (!call.caller().rights().may(module, Access.READ)) {
      throw Problems.refusal(
          ProblemCode.PERMISSION_DENIED, "The history of the record needs " + module + ":read");
    }
  }

  private static Condition is(String name, Object value) {
    Field field = Shape.of(AuditEntry.class).field(name).orElseThrow();
    return new Condition(field, Condition.Test.ANY_OF, List.of(value));
  }

  /** The entries that a request of a key wrote, at most 1,000. */
  List<UUID> of(String requestId, UUID key, Call call) {
    return where("r.requestId = :requestId and r.apiKeyId = :key", call)
        .with("requestId", requestId)
        .with("key", key)
        .orderBy("r.occurredAt, r.id")
        .atMost(1000)
        .stream()
        .map(AuditEntry::id)
        .toList();
  }

  /** Numbered entries from one number to another, in their order; at most so many as fit. */
  List<AuditEntry> numbered(long from, long to, int most, Call call) {
    return where("r.sequence >= :from and r.sequence <= :to", call)
        .with("from", from)
        .with("to", to)
        .orderBy("r.sequence")
        .atMost(most);
  }
}
