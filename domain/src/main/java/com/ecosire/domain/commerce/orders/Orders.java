package com.ecosire.domain.commerce.orders;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.commerce.contacts.ContactSummary;
import com.ecosire.domain.commerce.contacts.Contacts;
import com.ecosire.domain.commerce.orders.OrderBasket.Line;
import com.ecosire.domain.commerce.orders.OrderJournal.OrderHistory;
import com.ecosire.domain.commerce.products.SellableItem.ItemKey;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.organizations.DocumentNumbers;
import com.ecosire.domain.platform.organizations.Numbering;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Patch;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.store.Change;
import com.ecosire.domain.store.Store;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All orders, with the rules for a single one. */
public final class Orders extends Store<Order, OrderInput> {
  private static final Shape<OrderInput> INPUT = Shape.of(OrderInput.class);

  /** What the prices and taxes of a draft depend on. */
  private static final Set<String> DECISIVE =
      Set.of("contactId", "pricelistId", "couponCodes", "shippingAddress", "currency");

  private static final Set<String> OPEN_LATER = Set.of("notes", "shippingAddress");
  private static final Set<OrderStatus> UNDER_WAY =
      Set.of(OrderStatus.CONFIRMED, OrderStatus.IN_PROGRESS);

  private final Contacts contacts;
  private final OrderCosting costing;
  private final OrderJournal journal;
  private final OrderLineRows rows;

  Orders(Contacts contacts, OrderLineRows rows, OrderCosting costing, OrderJournal journal) {
    super(
        records(Order.class, OrderInput.class)
            .list(
                listing()
                    .search("reference", "notes")
                    .filter(
                        "status",
                        "contactId",
                        "source",
                        "invoiceStatus",
                        "warehouseId",
                        "currency",
                        "total",
                        "createdAt")
                    .sort("total", "status", "createdAt", "updatedAt"))
            .computed(
                "contact", (some, call) -> fillContacts(some, contacts, rows, call), "contactId")
            .computed("lineItems", rows::show)
            .raises(OrdersModule.CREATED, OrdersModule.UPDATED));
    this.contacts = contacts;
    this.costing = costing;
    this.journal = journal;
    this.rows = rows;
  }

  /** Both in one statement where both are wanted, as they are unless a caller chooses fields. */
  private static void fillContacts(
      List<Order> orders, Contacts contacts, OrderLineRows rows, Call call) {
    List<Order> without = orders.stream().filter(order -> !order.knowsContact()).toList();
    if (without.isEmpty()) {
      return;
    }
    if (call.selection().wants("lineItems")) {
      rows.showWithContacts(without, call);
      return;
    }
    List<UUID> ids = without.stream().map(Order::contactId).toList();
    Map<UUID, ContactSummary> summaries = contacts.summaries(ids, call);
    without.forEach(order -> order.contact = summaries.get(order.contactId()));
  }

  /** An order with all that an event tells of it, whatever the caller wants to read. */
  Order whole(Order order, Call call) {
    if (!order.knowsContact()) {
      // Found without a statement where prices or taxes have read it already.
      order.contact = contacts.get(order.contactId(), call).summary();
    }
    rows.show(List.of(order), call);
    return order;
  }

  /** An order that nobody else changes until the end of the call, nor its lines. */
  Order held(UUID id, Call call) {
    where("r.id = :id", call).with("id", id).locked().first();
    return change(id, call);
  }

  /** The same; 409 where it is no draft any more. */
  Order heldDraft(UUID id, Call call) {
    where("r.id = :id", call).with("id", id).locked().first();
    Order order = get(id, call);
    if (order.status != OrderStatus.DRAFT) {
      throw Problems.invalidState("order", order.status, "given other lines");
    }
    return order;
  }

  /** Notes that the lines of an order have changed, which changes the order. */
  void linesChanged(UUID id, RecostedOrder recosted, Call call) {
    Order order = get(id, call);
    order.touch(call.now());
    costing.noteUse(recosted, call);
    OrderLineRows.show(order, recosted.lines());
    call.emit(OrdersModule.UPDATED, whole(order, call));
  }

  @Override
  public Order update(UUID id, Patch<OrderInput> patch, Call call) {
    held(id, call);
    return super.update(id, patch, call);
  }

  @Override
  protected void check(Change<Order, OrderInput> change) {
    OrderInput after = change.after();
    after.tidyCodes();
    if (change.isNew()) {
      change.record().recosted = drafted(change.record(), after, change.call());
    } else {
      Set<String> changed = changed(change);
      refuseUnlessOpenFor(change.record(), changed);
      boolean anew =
          change.record().status == OrderStatus.DRAFT
              && changed.stream().anyMatch(DECISIVE::contains);
      List<OrderLine> lines = anew ? rows.of(change.record().id(), change.call()) : List.of();
      change.record().recosted = anew ? costing.reprice(after, lines, change.call()) : null;
    }
  }

  private static Set<String> changed(Change<Order, OrderInput> change) {
    OrderInput before = change.before().orElseThrow();
    return INPUT.fields().stream()
        .filter(field -> !Objects.equals(field.get(before), field.get(change.after())))
        .map(Field::name)
        .collect(Collectors.toSet());
  }

  private static void refuseUnlessOpenFor(Order order, Set<String> changed) {
    boolean open =
        order.status == OrderStatus.DRAFT
            || changed.equals(Set.of("notes"))
            || (UNDER_WAY.contains(order.status) && OPEN_LATER.containsAll(changed));
    if (!open) {
      throw Problems.invalidState(
          "order",
          order.status,
          "changed but for notes and, until goods are on their way, shippingAddress");
    }
  }

  /** The lines that a new order begins with, and what they come to. */
  private RecostedOrder drafted(Order order, OrderInput input, Call call) {
    List<OrderLine> lines = new ArrayList<>();
    List<Line> wanted = new ArrayList<>();
    List<Violation> faults = new ArrayList<>();
    Map<String, ItemKey> keys = new LinkedHashMap<>();
    List<OrderLineInput> beginning = input.beginning();
    for (int i = 0; i < beginning.size(); i++) {
      String path = Line.path(i);
      OrderLineInput line = beginning.get(i);
      faults.addAll(OrderLineRules.faults(path, line));
      line.item().ifPresent(key -> keys.put(path, key));
      lines.add(rows.blank(order, line, call));
      wanted.add(Line.wanted(path, line, List.of()));
    }
    OrderLineRules.refuse(faults);
    if (!input.paid) {
      costing.requireForSale(keys, call);
    }
    return costing.recost(lines, new OrderBasket(input, wanted), call).requireCodes();
  }

  @Override
  protected void applied(Change<Order, OrderInput> change) {
    Order order = change.record();
    if (change.isNew()) {
      order.recosted.lines().forEach(line -> begin(line, order.recosted));
    }
    if (order.recosted != null) {
      order.recosted.applyTo(order);
    }
    if (change.isNew()) {
      // As late as possible, since nobody else gets a number until this call ends.
      order.reference = DocumentNumbers.next(Numbering.SALES_ORDER, change.call());
    }
  }

  private static void begin(OrderLine line, RecostedOrder recosted) {
    line.productName = recosted.itemName(line);
    line.priceGiven = line.input.unitPrice != null;
    line.taxesGiven = line.input.taxIds != null;
  }

  @Override
  protected void stored(Change<Order, OrderInput> change) {
    Order order = change.record();
    Call call = change.call();
    if (order.recosted != null) {
      costing.noteUse(order.recosted, call);
    }
    if (change.isNew()) {
      // The lines refer to the order, so it must be in the database before them.
      call.session().flush();
      order.recosted.lines().forEach(call.session().manager()::persist);
      OrderLineRows.show(order, order.recosted.lines());
      journal.note(order, "created", call);
    }
    whole(order, call);
  }

  @Override
  protected void removing(Order order, Call call) {
    if (order.status != OrderStatus.DRAFT) {
      throw Problems.invalidState("order", order.status, "deleted; cancel it");
    }
    rows.removeAll(order.id(), call);
    journal.forget(order, call);
  }

  @Override
  public void delete(UUID id, Call call) {
    held(id, call);
    super.delete(id, call);
  }

  /** What happened with an order, newest first. */
  Page<OrderHistory> timeline(UUID id, Call call) {
    require(id, call);
    return journal.of(id, call);
  }
}
