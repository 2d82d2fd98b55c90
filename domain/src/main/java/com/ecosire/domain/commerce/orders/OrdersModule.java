package com.ecosire.domain.commerce.orders;

import static com.ecosire.domain.operation.Event.event;
import static com.ecosire.domain.operation.Event.internal;
import static com.ecosire.domain.operation.ModuleApi.module;
import static com.ecosire.domain.operation.Option.audited;
import static com.ecosire.domain.operation.Option.emits;
import static com.ecosire.domain.operation.Option.makes;
import static com.ecosire.domain.operation.Output.file;
import static com.ecosire.domain.operation.Output.one;
import static com.ecosire.domain.operation.Output.paged;
import static com.ecosire.domain.operation.Resource.resource;

import com.ecosire.domain.commerce.contacts.Contact;
import com.ecosire.domain.commerce.contacts.ContactsModule;
import com.ecosire.domain.commerce.invoices.Invoice;
import com.ecosire.domain.commerce.invoices.InvoiceEvents;
import com.ecosire.domain.commerce.invoices.InvoicesModule;
import com.ecosire.domain.commerce.orders.OrderBilling.InvoiceOrder;
import com.ecosire.domain.commerce.orders.OrderCopies.DuplicateOrder;
import com.ecosire.domain.commerce.orders.OrderExport.ExportOrders;
import com.ecosire.domain.commerce.orders.OrderFlow.CancelOrder;
import com.ecosire.domain.commerce.orders.OrderFlow.ConfirmOrder;
import com.ecosire.domain.commerce.orders.OrderJournal.OrderHistory;
import com.ecosire.domain.commerce.orders.OrderPrint.PrintOrder;
import com.ecosire.domain.commerce.pricing.PricingModule;
import com.ecosire.domain.commerce.pricing.lists.Pricelist;
import com.ecosire.domain.commerce.pricing.lists.Pricelists;
import com.ecosire.domain.commerce.products.Product;
import com.ecosire.domain.commerce.products.ProductVariant;
import com.ecosire.domain.commerce.products.ProductsModule;
import com.ecosire.domain.finance.taxes.TaxesModule;
import com.ecosire.domain.operation.Area;
import com.ecosire.domain.operation.BusinessModule;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.operation.ModuleApi;
import com.ecosire.domain.operation.Relation;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.platform.organizations.OrganizationsModule;
import com.ecosire.domain.timeline.Timeline;

/** Sales orders from draft to done. */
public final class OrdersModule implements BusinessModule {
  /** An order was made. */
  public static final Event<Order> CREATED =
      event("order.created", Order.class, "An order was made");

  /** An order or its lines were changed. */
  public static final Event<Order> UPDATED =
      event("order.updated", Order.class, "An order or its lines were changed");

  /** An order was agreed with the customer; who cannot do its part refuses. */
  public static final Event<Order> CONFIRMED =
      event("order.confirmed", Order.class, "An order was agreed with the customer");

  /** An order is being prepared and sent. */
  public static final Event<Order> IN_PROGRESS =
      event("order.in_progress", Order.class, "An order is being prepared and sent");

  /** Nothing of an order is left to deliver. */
  public static final Event<Order> DELIVERED =
      event("order.delivered", Order.class, "Nothing of an order is left to deliver");

  /** An order was closed. */
  public static final Event<Order> DONE = event("order.done", Order.class, "An order was closed");

  /** An order was given up; who cannot take its part back refuses. */
  public static final Event<Order> CANCELLED =
      event("order.cancelled", Order.class, "An order was given up");

  /** An order is about to be closed; who still waits for something refuses. */
  public static final Event<Order> CLOSING =
      internal("order.closing", Order.class, "An order is about to be closed");

  private final Orders orders;
  private final OrderLines lines;
  private final OrderFlow flow;
  private final OrderCopies copies;
  private final OrderExport export;
  private final OrderPrint print;
  private final OrderUses uses;
  private final OrderBilling billing;

  /** The modules that orders stand on. */
  public record Foundations(
      ContactsModule contacts,
      ProductsModule products,
      TaxesModule taxes,
      PricingModule pricing,
      OrganizationsModule organizations,
      InvoicesModule invoices) {}

  /** The module with those that it needs, and the timelines that it writes to. */
  public OrdersModule(Foundations modules, Timeline timeline) {
    OrderJournal journal = new OrderJournal(timeline);
    OrderLineRows rows = new OrderLineRows();
    OrderCosting costing =
        new OrderCosting(
            modules.products.items(),
            modules.pricing.pricing(),
            modules.pricing.uses(),
            modules.taxes.calculator());
    orders = new Orders(modules.contacts.contacts(), rows, costing, journal);
    lines = new OrderLines(orders, rows, costing);
    flow = new OrderFlow(orders, rows, costing, journal);
    copies = new OrderCopies(orders, rows, costing);
    export = new OrderExport(orders);
    print = new OrderPrint(orders, rows, modules);
    uses = new OrderUses(orders);
    billing = new OrderBilling(orders, rows, flow, modules.invoices);
  }

  /** The orders, for other modules. */
  public Orders orders() {
    return orders;
  }

  /** What makes orders of what was paid already. */
  public PaidOrders paidOrders() {
    return new PaidOrders(orders, flow, billing);
  }

  OrderExport export() {
    return export;
  }

  @Override
  public ModuleApi api() {
    return module(
            "orders",
            Area.COMMERCE,
            "Sales orders from draft to done, with prices, promotions, taxes and delivery",
            orderTable(),
            lineTable())
        .raises(CREATED, UPDATED, CONFIRMED, IN_PROGRESS, DELIVERED, DONE, CANCELLED)
        .extend(
            Contact.class,
            Relation.many("orders", Order.class, "contactId", "What the contact ordered"))
        .extend(
            Invoice.class,
            new Relation("order", "The order that it bills", Order.class, "orderId", false))
        .on(InvoiceEvents.CHANGED, billing::follow)
        .on(CLOSING, billing::refuseOpen)
        .on(CANCELLED, billing::giveUp)
        .on(ContactsModule.DELETING, uses::refuseContact)
        .on(ContactsModule.MERGED, uses::move)
        .on(ProductsModule.DELETING, uses::countProduct)
        .on(ProductsModule.VARIANT_DELETING, uses::countVariants)
        .on(ProductsModule.CHANGING_IDENTITY, uses::countProduct)
        .on(Pricelists.DELETING, uses::refusePricelist)
        .on(OrganizationsModule.CHANGING_CURRENCY, uses::refuseCurrency);
  }

  private Resource<?, ?> orderTable() {
    return bills(steps(decisions(resource("/orders", orders, "an order of a customer").standard())))
        .itemCommand(
            "duplicate",
            DuplicateOrder.class,
            one(Order.class),
            "Make a draft with the lines of an order",
            copies::duplicate,
            makes(),
            emits(CREATED))
        .itemQuery(
            "pdf",
            PrintOrder.class,
            file("application/pdf"),
            "The order confirmation, or a pro forma while the order is a draft",
            print::print)
        .query(
            "export",
            ExportOrders.class,
            file("text/csv"),
            "Orders or their lines as CSV, or one JSON object a line",
            export::export,
            audited())
        .itemQuery(
            "timeline",
            paged(OrderHistory.class),
            "What happened with an order, newest first",
            orders::timeline)
        .belongsTo("customer", "contactId", Contact.class, "The customer with all that is known")
        .belongsTo("pricelist", "pricelistId", Pricelist.class, "The price list that was chosen")
        .hasMany("lines", OrderLine.class, "orderId", "The lines with all that is known of them");
  }

  private Resource<Order, ?> decisions(Resource<Order, ?> table) {
    return table
        .itemCommand(
            "confirm",
            ConfirmOrder.class,
            one(Order.class),
            "Agree an order with the customer",
            flow::confirm,
            emits(CONFIRMED))
        .itemCommand(
            "cancel",
            CancelOrder.class,
            one(Order.class),
            "Give up an order that is not being prepared yet",
            flow::cancel,
            emits(CANCELLED));
  }

  private Resource<Order, ?> bills(Resource<Order, ?> table) {
    return table
        .itemCommand(
            "invoice",
            InvoiceOrder.class,
            one(Invoice.class),
            "Make a draft invoice of an order, or of a part of it",
            billing::invoice,
            makes(),
            emits(InvoiceEvents.CREATED))
        .itemQuery(
            "invoices",
            paged(Invoice.class),
            "The invoices of an order, oldest first, with the cancelled ones",
            billing::list);
  }

  private Resource<Order, ?> steps(Resource<Order, ?> table) {
    return table
        .itemCommand(
            "start",
            one(Order.class),
            "Begin to prepare and send an order",
            flow::start,
            emits(IN_PROGRESS))
        .itemCommand(
            "deliver",
            DeliverOrder.class,
            one(Order.class),
            "Note what is handed over to the customer",
            flow::deliver,
            emits(DELIVERED, UPDATED))
        .itemCommand(
            "close", one(Order.class), "Close a delivered order", flow::close, emits(DONE));
  }

  private Resource<?, ?> lineTable() {
    return resource("/orders/{orderId}/lines", lines, "a line of an order")
        .list()
        .create(emits(UPDATED))
        .update(emits(UPDATED))
        .delete(emits(UPDATED))
        .belongsTo("order", "orderId", Order.class, "The order")
        .belongsTo("product", "productId", Product.class, "The product")
        .belongsTo("variant", "variantId", ProductVariant.class, "The variant");
  }
}
