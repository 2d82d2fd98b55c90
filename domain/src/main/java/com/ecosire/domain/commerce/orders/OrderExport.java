package com.ecosire.domain.commerce.orders;

import com.ecosire.domain.commerce.contacts.ContactSummary;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.query.ListRequest;
import com.ecosire.domain.shape.Default;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.transfer.Listed;
import com.ecosire.domain.transfer.TableExport;
import com.ecosire.domain.transfer.TableFormat;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** Orders as tables. */
final class OrderExport {
  /** What a row of an export stands for. */
  @Doc("What a row of an export stands for")
  enum ExportLevel {
    ORDERS,
    LINES
  }

  /** Which orders are exported, and how. */
  @Doc("Which orders are exported, and how")
  record ExportOrders(
      @Doc("Form of the file") @Default("csv") TableFormat format,
      @Doc("One row for each order, or one for each line") @Default("orders") ExportLevel level,
      @Doc(value = "Only orders of these statuses, separated by commas", example = "confirmed")
          @Size(max = 100)
          String status,
      @Doc("Only orders of this customer") UUID contactId,
      @Doc("Only orders made at this time or later") Instant from,
      @Doc("Only orders made before this time") Instant to) {}

  private record Row(Order order, OrderLineItem line, int position) {}

  private static final TableExport<Order> ORDERS =
      new TableExport<Order>()
          .column("reference", order -> order.reference)
          .column("status", order -> order.status)
          .column("createdAt", order -> order.createdAt())
          .column("contactId", Order::contactId)
          .column("contactName", contact(ContactSummary::name))
          .column("contactEmail", contact(ContactSummary::email))
          .column("currency", Order::currency)
          .column("subtotal", order -> order.subtotal)
          .column("discountAmount", order -> order.discountAmount)
          .column("taxAmount", order -> order.taxAmount)
          .column("total", order -> order.total)
          .column("couponCodes", order -> order.input.couponCodes)
          .column("source", order -> order.source)
          .column("invoiceStatus", order -> order.invoiceStatus)
          .column("notes", order -> order.input.notes)
          .column("id", Order::id);

  private static final TableExport<Row> LINES =
      new TableExport<Row>()
          .column("reference", row -> row.order.reference)
          .column("status", row -> row.order.status)
          .column("createdAt", row -> row.order.createdAt())
          .column("contactName", row -> contact(ContactSummary::name).apply(row.order))
          .column("position", Row::position)
          .column("kind", row -> row.line.kind)
          .column("productId", row -> row.line.productId)
          .column("variantId", row -> row.line.variantId)
          .column("productName", row -> row.line.productName)
          .column("description", row -> row.line.description)
          .column("quantity", row -> row.line.quantity)
          .column("unitPrice", row -> row.line.unitPrice)
          .column("discount", row -> row.line.discount)
          .column("total", row -> row.line.total)
          .column("currency", row -> row.order.currency())
          .column("id", row -> row.line.id);

  private final Orders orders;

  OrderExport(Orders orders) {
    this.orders = orders;
  }

  private static Function<Order, String> contact(Function<ContactSummary, String> part) {
    return order -> order.contact == null ? null : part.apply(order.contact);
  }

  /** All orders that are asked for, newest first. */
  FileContent export(ExportOrders wanted, Call call) {
    ListRequest request = orders.request(parameters(wanted));
    return wanted.level == ExportLevel.LINES
        ? LINES.file(
            "order-lines",
            wanted.format,
            rows -> orders.forEach(request, call, order -> add(order, rows)))
        : ORDERS.file("orders", wanted.format, rows -> orders.forEach(request, call, rows));
  }

  private static void add(Order order, Consumer<Row> rows) {
    List<OrderLineItem> lines = order.input.lineItems;
    for (int i = 0; i < lines.size(); i++) {
      rows.accept(new Row(order, lines.get(i), i + 1));
    }
  }

  private static Map<String, Object> parameters(ExportOrders wanted) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("status", Listed.words(wanted.status));
    parameters.put("contactId", wanted.contactId == null ? null : List.of(wanted.contactId));
    parameters.put("from", wanted.from);
    parameters.put("to", wanted.to);
    return parameters;
  }
}
