package com.ecosire.domain.platform.auth.listing;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.auth.sessions.EndReason;
import com.ecosire.domain.platform.auth.signin.SessionEnds;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.query.Condition;
import com.ecosire.domain.query.ListRequest;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The open sessions of the person that calls; others do not exist for it. */
public final class Sessions extends Store<Session, Void> {
  private static final Field END = Shape.of(Session.class).field("expiresAt").orElseThrow();

  private final SessionEnds ends;

  /** Sessions that are ended in one way. */
  public Sessions(SessionEnds ends) {
    super(
        records(Session.class, Void.class)
            .list(
                listing()
                    .search("deviceName", "ip")
                    .filter("method", "remembered", "lastSeenAt")
                    .sort("lastSeenAt", "createdAt"))
            .ownedBy("userId", session -> session.userId)
            .computed(
                "current",
                (sessions, call) ->
                    sessions.forEach(
                        session ->
                            session.current =
                                call.caller().session().equals(Optional.of(session.id()))),
                "id"));
    this.ends = ends;
  }

  @Override
  protected ListRequest narrowed(ListRequest request, Call call) {
    return request.and(new Condition(END, Condition.Test.FROM, List.of(call.now().plusMillis(1))));
  }

  @Override
  public void delete(UUID id, Call call) {
    Session session =
        find(id, call)
            .filter(found -> found.expiresAt.isAfter(call.now()))
            .orElseThrow(() -> Problems.notFound("session"));
    if (!ends.end(id, session.userId, EndReason.REVOKED, call)) {
      throw Problems.notFound("session");
    }
    if (call.caller().session().equals(Optional.of(id))) {
      call.session().afterCommit(call.wallet()::clear);
    }
  }
}
