package com.ecosire.domain.commerce.orders;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.timeline.Timeline;
import com.ecosire.domain.timeline.Timeline.About;
import com.ecosire.domain.timeline.TimelineEntry;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

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
  Page<OrderHistory> of(UUID order, Call call) {
    return timeline.of(order, call).map(OrderHistory::of);
  }

  /** Forgets a draft that is deleted; its customer's timeline says so. */
  void forget(Order order, Call call) {
    timeline.forget(order.id(), call);
    About about = new About("Order", order.id());
    String text = "The draft " + order.reference + " was deleted";
    timeline.note(order.contactId(), "order_deleted", text, about, call);
  }

  /** One thing that happened with an order. */
  @Doc("One thing that happened with an order")
  record OrderHistory(
      @Doc("When") @NotNull Instant at,
      @Doc(value = "What kind of thing", example = "confirmed") @NotNull @Size(max = 40)
          String kind,
      @Doc("The person or key that did it") UUID actorId,
      @Doc(value = "One sentence, or the reason that was given", example = "Ordered twice")
          @NotNull
          @Size(max = 500)
          String text,
      @Doc(value = "The resource that it is about", example = "Invoice") String referenceType,
      @Doc("The record that it is about") UUID referenceId) {

    static OrderHistory of(TimelineEntry entry) {
      return new OrderHistory(
          entry.createdAt(),
          entry.kind(),
          entry.actorId(),
          entry.text(),
          entry.referenceType(),
          entry.referenceId());
    }
  }
}
