package com.ecosire.domain.commerce.orders;

import com.ecosire.domain.commerce.contacts.Contact;
import com.ecosire.domain.commerce.contacts.MergedContacts;
import com.ecosire.domain.commerce.pricing.lists.Pricelist;
import com.ecosire.domain.commerce.products.ItemUse;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.organizations.Organization;
import com.ecosire.domain.problem.Problems;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What other modules must know of orders before they take something away. */
final class OrderUses {
  private static final int NAMED = 5;
  private static final List<OrderStatus> CLOSED = List.of(OrderStatus.DONE, OrderStatus.CANCELLED);

  private final Orders orders;

  OrderUses(Orders orders) {
    this.orders = orders;
  }

  /** Keeps a contact that has orders, and names them. */
  void refuseContact(Contact contact, Call call) {
    List<Order> some =
        orders
            .where("r.input.contactId = :contact", call)
            .with("contact", contact.id())
            .orderBy("r.createdAt, r.id")
            .atMost(NAMED + 1);
    if (!some.isEmpty()) {
      String names =
          some.stream().limit(NAMED).map(Order::reference).collect(Collectors.joining(", "));
      String more = some.size() > NAMED ? " and others" : "";
      throw Problems.inUse("The contact has the orders " + names + more);
    }
  }

  /** Gives the orders of a duplicate to the contact that stays. */
  void move(MergedContacts merged, Call call) {
    merged.move(Order.class, "input.contactId", call);
  }

  /** Says how many orders a product stands on, whatever the variant. */
  void countProduct(ItemUse use, Call call) {
    use.by("orders", count("l.input.productId = :item", use.productId(), call));
  }

  /** Says how many orders some variants stand on. */
  void countVariants(ItemUse use, Call call) {
    for (UUID variant : use.variantIds()) {
      use.by("orders", count("l.input.variantId = :item", variant, call));
    }
  }

  private static long count(String condition, UUID item, Call call) {
    TypedQuery<Long> query =
        call.session()
            .manager()
            .createQuery(
                "select count(distinct l.orderId) from OrderLine l where l.organizationId = :org"
                    + " and "
                    + condition,
                Long.class);
    return query
        .setParameter("org", call.organization())
        .setParameter("item", item)
        .getSingleResult();
  }

  /** Keeps a price list that an open order was made with. */
  void refusePricelist(Pricelist list, Call call) {
    long open =
        orders
            .where("r.input.pricelistId = :list and r.status not in :closed", call)
            .with("list", list.id())
            .with("closed", CLOSED)
            .count();
    if (open > 0) {
      throw Problems.inUse("The price list is in use by " + open + " open orders");
    }
  }

  /** Keeps the currency of the books once there is an order. */
  void refuseCurrency(Organization organization, Call call) {
    if (orders.where("r.id is not null", call).any()) {
      throw Problems.conflict("The currency cannot change any more, since there are orders");
    }
  }
}
