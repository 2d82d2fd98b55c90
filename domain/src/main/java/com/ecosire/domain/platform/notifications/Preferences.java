package com.ecosire.domain.platform.notifications;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.notifications.kinds.MailChoice;
import com.ecosire.domain.platform.notifications.kinds.NotificationKind;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import com.ecosire.domain.query.Condition;
import com.ecosire.domain.query.ListRequest;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.query.Selection;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.store.Change;
import com.ecosire.domain.store.Store;
import java.util.ArrayList;
import java.util.List;

/** What the person that calls has decided, with a row for every kind. */
public final class Preferences extends Store<NotificationPreference, PreferenceInput> {
  private static final Shape<NotificationPreference> SHAPE = Shape.of(NotificationPreference.class);
  private static final Field KIND = SHAPE.field("kind").orElseThrow();

  private final Kinds kinds;
  private final PreferenceRows rows;

  /** Preferences for some kinds. */
  Preferences(Kinds kinds, PreferenceRows rows) {
    super(
        records(NotificationPreference.class, PreferenceInput.class)
            .list(listing().filter("kind", "module").sort("kind"))
            .ownedBy("userId", each -> each.userId)
            .computed("mandatory", (all, call) -> all.forEach(Preferences::judge), "kind"));
    this.kinds = kinds;
    this.rows = rows;
  }

  private static void judge(NotificationPreference each) {
    each.mandatory =
        NotificationKind.of(each.kind).filter(NotificationKind::isMandatory).isPresent();
  }

  @Override
  public Page<NotificationPreference> list(ListRequest request, Selection selection, Call call) {
    rows.complete(Notifications.person(call), call);
    return super.list(request, selection, call);
  }

  @Override
  protected ListRequest narrowed(ListRequest request, Call call) {
    List<Object> visible = new ArrayList<>();
    kinds.ofCaller(call).forEach(kind -> visible.add(kind.word()));
    return request.and(new Condition(KIND, Condition.Test.ANY_OF, visible));
  }

  @Override
  protected void check(Change<NotificationPreference, PreferenceInput> change) {
    judge(change.record());
    if (!change.record().mandatory) {
      return;
    }
    PreferenceInput after = change.after();
    List<Violation> violations = new ArrayList<>();
    if (!after.inApp) {
      violations.add(mandatory("inApp"));
    }
    if (after.mail != MailChoice.AT_ONCE) {
      violations.add(mandatory("mail"));
    }
    if (after.mutedUntil != null) {
      violations.add(mandatory("mutedUntil"));
    }
    if (!violations.isEmpty()) {
      throw Problems.invalid(violations);
    }
  }

  private static Violation mandatory(String field) {
    return new Violation(
        field, "mandatory", "This kind is mandatory: it is always shown, and mailed at once");
  }

  /** What waits for a digest that nobody wants any more is forgotten. */
  @Override
  protected void stored(Change<NotificationPreference, PreferenceInput> change) {
    if (!change.after().mail.isDigest()) {
      rows.dropWaiting(change.record().userId, change.record().kind, change.call());
    }
  }
}
