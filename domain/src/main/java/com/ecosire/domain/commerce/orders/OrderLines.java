package com.ecosire.domain.commerce.orders;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.commerce.orders.OrderBasket.Line;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Patch;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.store.Change;
import com.ecosire.domain.store.Store;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The lines of all orders. They change while their order is a draft. */
final class OrderLines extends Store<OrderLine, OrderLineInput> {
  private static final String PARENT = "orderId";
  private static final int MOST = 500;
  private static final Shape<OrderLineInput> INPUT = Shape.of(OrderLineInput.class);

  private final Orders orders;
  private final OrderLineRows rows;
  private final OrderCosting costing;

  OrderLines(Orders orders, OrderLineRows rows, OrderCosting costing) {
    super(
        records(OrderLine.class, OrderLineInput.class)
            .within(orders, PARENT)
            .list(listing().filter("kind", "productId").sort("position", "createdAt")));
    this.orders = orders;
    this.rows = rows;
    this.costing = costing;
  }

  @Override
  public OrderLine create(OrderLineInput input, Call call) {
    orders.heldDraft(call.pathId(PARENT), call);
    return super.create(input, call);
  }

  @Override
  public OrderLine update(UUID id, Patch<OrderLineInput> patch, Call call) {
    orders.heldDraft(call.pathId(PARENT), call);
    OrderLine line = change(id, call);
    OrderLineInput given = given(line);
    OrderLineInput after = patch.applyTo(given);
    after.tidy();
    if (Arrays.equals(INPUT.values(given), INPUT.values(after))
        && !patch.names("unitPrice")
        && !patch.names("taxIds")) {
      return fill(line, call);
    }
    boolean asksAnew = patch.names("unitPrice") || !after.isSameItem(line.input);
    if (after.unitPrice == null && after.isPriceAskable() && !asksAnew) {
      after.unitPrice = line.input.unitPrice;
      after.keepsAskedPrice = true;
    }
    return replace(line, after, call);
  }

  /** What clients gave of a line, without what was found out for them. */
  private OrderLineInput given(OrderLine line) {
    return with(
        line,
        input -> {
          input.unitPrice = line.priceGiven ? input.unitPrice : null;
          input.taxIds = line.taxesGiven ? input.taxIds : null;
        });
  }

  @Override
  protected void check(Change<OrderLine, OrderLineInput> change) {
    OrderLine line = change.record();
    OrderLineInput after = change.after();
    OrderLineRules.refuse(OrderLineRules.faults("", after));
    if (after.taxIds != null && change.changes(input -> input.taxIds)) {
      costing.requireUsable(after.taxIds, change.call());
    }
    after
        .item()
        .filter(key -> change.changes(OrderLineInput::item))
        .ifPresent(key -> costing.requireForSale(Map.of("", key), change.call()));
    List<OrderLine> lines = new ArrayList<>(rows.of(line.orderId, change.call()));
    place(after, lines);
    if (change.isNew()) {
      requireRoom(lines);
      lines.add(line);
    }
    line.recosted = recosted(change, lines);
  }

  private static void requireRoom(List<OrderLine> present) {
    if (present.size() >= MOST) {
      throw Problems.conflict("An order has at most " + MOST + " lines");
    }
  }

  private static void place(OrderLineInput line, List<OrderLine> present) {
    if (line.position == null) {
      int last = present.stream().mapToInt(one -> one.input.position).max().orElse(0);
      line.position = last == Integer.MAX_VALUE ? last : last + 1;
    }
  }

  private RecostedOrder recosted(Change<OrderLine, OrderLineInput> change, List<OrderLine> lines) {
    OrderLine changed = change.record();
    List<UUID> before = change.before().map(input -> input.taxIds).orElse(List.of());
    Line wanted = Line.wanted("", change.after(), before);
    List<Line> basket = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      OrderLine line = lines.get(i);
      basket.add(line.id().equals(changed.id()) ? wanted : Line.present(i, line));
    }
    Order order = orders.get(changed.orderId, change.call());
    return costing.recost(lines, new OrderBasket(order.input, basket), change.call());
  }

  @Override
  protected void applied(Change<OrderLine, OrderLineInput> change) {
    OrderLine line = change.record();
    line.priceGiven = change.after().unitPrice != null && !change.after().keepsAskedPrice;
    line.taxesGiven = change.after().taxIds != null;
    if (change.changes(OrderLineInput::item)) {
      line.productName = line.recosted.itemName(line);
    }
    line.recosted.applyTo(orders.get(line.orderId, change.call()));
  }

  @Override
  protected void stored(Change<OrderLine, OrderLineInput> change) {
    orders.linesChanged(change.record().orderId, change.record().recosted, change.call());
  }

  @Override
  public void delete(UUID id, Call call) {
    UUID order = call.pathId(PARENT);
    orders.heldDraft(order, call);
    change(id, call);
    List<OrderLine> rest =
        rows.of(order, call).stream().filter(other -> !other.id().equals(id)).toList();
    RecostedOrder recosted = costing.recost(orders.get(order, call), rest, call);
    super.delete(id, call);
    recosted.applyTo(orders.get(order, call));
    orders.linesChanged(order, recosted, call);
  }
}
