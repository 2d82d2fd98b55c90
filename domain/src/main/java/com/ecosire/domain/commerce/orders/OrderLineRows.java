package com.ecosire.domain.commerce.orders;

import com.ecosire.domain.commerce.contacts.ContactSummary;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.store.Definition;
import com.ecosire.domain.store.Padded;
import com.ecosire.domain.store.Store;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The lines of orders as the rules of the order need them. */
final class OrderLineRows extends Store<OrderLine, OrderLineInput> {
  private static final String WITH_CONTACTS =
      "select o.id, "
          + ContactSummary.columns("c")
          + ", l from Order o join Contact c on (c.organizationId = o.organizationId and c.id ="
          + " o.input.contactId) left join OrderLine l on (l.organizationId = o.organizationId and"
          + " l.orderId = o.id) where o.organizationId = :org and o.id in :ids order by o.id,"
          + " l.input.position, l.id";

  private static final Comparator<OrderLine> BY_POSITION =
      Comparator.<OrderLine>comparingInt(line -> line.input.position)
          .thenComparing(OrderLine::id, OrderLineRows::compare);

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

  /** Shows orders their lines and their customers, all in one statement. */
  void showWithContacts(List<Order> orders, Call call) {
    Map<UUID, List<OrderLine>> lines = new HashMap<>();
    Map<UUID, ContactSummary> contacts = new HashMap<>();
    TypedQuery<Object[]> query =
        call.session().manager().createQuery(WITH_CONTACTS, Object[].class);
    if (!call.session().writes()) {
      query.setHint("eclipselink.read-only", "True");
    }
    query
        .setParameter("org", call.organization())
        .setParameter("ids", Padded.of(orders.stream().map(Order::id).toList()))
        .getResultList()
        .forEach(
            row -> {
              contacts.put((UUID) row[0], ContactSummary.of(row, 1));
              List<OrderLine> own = lines.computeIfAbsent((UUID) row[0], id -> new ArrayList<>());
              Optional.ofNullable((OrderLine) row[row.length - 1]).ifPresent(own::add);
            });
    for (Order order : orders) {
      order.contact = contacts.get(order.id());
      show(order, lines.getOrDefault(order.id(), List.of()));
    }
  }

  /** Shows an order its lines. */
  static void show(Order order, List<OrderLine> lines) {
    order.input.lineItems = lines.stream().sorted(BY_POSITION).map(OrderLineItem::of).toList();
    order.input.linesShown = true;
  }

  /** As the database compares ids, by their bytes; UUID itself takes them for signed. */
  private static int compare(UUID one, UUID other) {
    int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
    return high != 0
        ? high
        : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
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
