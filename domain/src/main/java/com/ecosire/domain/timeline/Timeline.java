package com.ecosire.domain.timeline;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.query.Condition;
import com.ecosire.domain.query.ListPlan;
import com.ecosire.domain.query.ListRequest;
import com.ecosire.domain.query.Listing;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.query.Selection;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.store.Definition;
import com.ecosire.domain.store.Store;
import java.util.List;
import java.util.UUID;

/** The timelines of all records that have one. */
public final class Timeline extends Store<TimelineEntry, Void> {
  private static final Listing LISTING = Listing.listing();
  private static final ListPlan PLAN = new ListPlan(Shape.of(TimelineEntry.class), LISTING);
  private static final Field OWNER = Shape.of(TimelineEntry.class).field("ownerId").orElseThrow();

  /** What a record on a timeline refers to: a resource's name and an id. */
  public record About(String type, UUID id) {}

  /** The timelines. */
  public Timeline() {
    super(Definition.records(TimelineEntry.class, Void.class).list(LISTING));
  }

  /** Notes what happened with a record. */
  public void note(UUID owner, String kind, String text, About about, Call call) {
    TimelineEntry entry = draft(call);
    entry.ownerId = owner;
    entry.kind = kind;
    entry.actorId = call.caller().id().orElse(null);
    entry.text = text;
    entry.referenceType = about.type();
    entry.referenceId = about.id();
    call.session().manager().persist(entry);
  }

  /** What happened with a record, newest first. */
  public Page<TimelineEntry> of(UUID owner, Call call) {
    Condition own = new Condition(OWNER, Condition.Test.ANY_OF, List.of(owner));
    ListRequest request = PLAN.first().at(call.paging()).and(own);
    return list(request, Selection.ALL, call);
  }

  /** Moves what happened with one record to another one. */
  public void move(UUID from, UUID to, Call call) {
    call.session()
        .manager()
        .createQuery(
            "update TimelineEntry e set e.ownerId = :to where e.organizationId = :org and e.ownerId"
                + " = :from")
        .setParameter("to", to)
        .setParameter("org", call.organization())
        .setParameter("from", from)
        .executeUpdate();
  }

  /** Forgets what happened with a record that is deleted. */
  public void forget(UUID owner, Call call) {
    call.session()
        .manager()
        .createQuery(
            "delete from TimelineEntry e where e.organizationId = :org and e.ownerId = :owner")
        .setParameter("org", call.organization())
        .setParameter("owner", owner)
        .executeUpdate();
  }
}
