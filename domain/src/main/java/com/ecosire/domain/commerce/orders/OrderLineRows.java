package com.ecosire.domain.commerce.orders;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.store.Definition;
import com.ecosire.domain.store.Store;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The lines of orders as the rules of the order need them. */
final class OrderLineRows extends Store<OrderLine, OrderLineInput> {
  OrderLineRows() {
    super(Definition.records(OrderLine.class, OrderLineInput.class));
  }

  /** The lines of an order by position. */
  List<OrderLine> of(UUID order, Call call) {
    return of(List.of(order), call);
  }

  private List<OrderLine> of(Collection<UUID> orders, Call call) {
    return where("r.orderId in :orders", call)
        .with("orders", orders)
        .orderBy("r.orderId, r.input.position, r.id")
        .all();
  }

  /** A line of an order that is being made, not stored yet. */
  OrderLine blank(Order order, OrderLineInput input, Call call) {
    OrderLine line = draft(call);
    line.orderId = order.id();
    line.input = input;
    return line;
  }

  /** Shows orders their lines, all in one statement. */
  void show(List<Order> orders, Call call) {
    List<Order> without = orders.stream().filter(order -> !order.input.linesShown).toList();
    Map<UUID, List<OrderLine>> found = new HashMap<>();
    of(without.stream().map(Order::id).toList(), call)
        .forEach(line -> found.computeIfAbsent(line.orderId, id -> new ArrayList<>()).add(line));
    without.forEach(order -> show(order, found.getOrDefault(order.id(), List.of())));
  }

  /** Shows an order its lines, which are given by position. */
  static void show(Order order, List<OrderLine> lines) {
    order.input.lineItems = lines.stream().map(OrderLineItem::of).toList();
    order.input.linesShown = true;
  }

  /** Removes all lines of an order. */
  void removeAll(UUID order, Call call) {
    call.session()
        .manager()
        .createQuery("delete from OrderLine r where r.organizationId = :org and r.orderId = :id")
        .setParameter("org", call.organization())
        .setParameter("id", order)
        .executeUpdate();
  }
}
