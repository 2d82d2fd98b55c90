package com.ecosire.domain.commerce.orders;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.timeline.Timeline;
import com.ecosire.domain.timeline.Timeline.About;
import com.ecosire.domain.timeline.TimelineEntry;

/** Writes down what happens with orders, for the order itself and for its customer. */
final class OrderJournal {
  private final Timeline timeline;

  OrderJournal(Timeline timeline) {
    this.timeline = timeline;
  }

  /** Notes something of a kind that says it all, such as "confirmed". */
  void note(Order order, String kind, Call call) {
    note(order, kind, "The order was " + kind.replace('_', ' '), call);
  }

  /** Notes something with a sentence of its own, which the customer's timeline leaves out. */
  void note(Order order, String kind, String text, Call call) {
    About about = new About("Order", order.id());
    timeline.note(order.id(), kind, text, about, call);
    String inShort = "Order " + order.reference + " was " + kind.replace('_', ' ');
    timeline.note(order.contactId(), "order_" + kind, inShort, about, call);
  }

  /** What happened with an order, newest first. */
  Page<TimelineEntry> of(Order order, Call call) {
    return timeline.of(order.id(), call);
  }

  /** Forgets a draft that is deleted; its customer's timeline says so. */
  void forget(Order order, Call call) {
    timeline.forget(order.id(), call);
    About about = new About("Order", order.id());
    String text = "The draft " + order.reference + " was deleted";
    timeline.note(order.contactId(), "order_deleted", text, about, call);
  }
}
