package com.ecosire.domain.commerce.orders;

import com.ecosire.domain.commerce.invoices.Invoice;
import com.ecosire.domain.commerce.invoices.InvoiceLineItem;
import com.ecosire.domain.commerce.invoices.LineFact;
import com.ecosire.domain.commerce.invoices.LineFact.Origin;
import com.ecosire.domain.commerce.invoices.LineFact.Part;
import com.ecosire.domain.commerce.orders.OrderBilling.InvoiceOrder;
import com.ecosire.domain.commerce.orders.OrderBilling.InvoiceOrder.InvoiceMode;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.values.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The lines of an invoice of an order, while they are put together. */
final class OrderBill {
  private static final int TEXT = 500;

  private final Order order;
  private final List<OrderLine> lines;
  private final List<InvoiceLineItem> items = new ArrayList<>();
  private final List<Origin> origins = new ArrayList<>();

  /** What stands on the invoice and is not promotions, by the taxes of the lines. */
  private final Map<List<UUID>, Long> sums = new LinkedHashMap<>();

  OrderBill(Order order, List<OrderLine> lines) {
    this.order = order;
    this.lines = lines;
  }

  List<InvoiceLineItem> items() {
    return items;
  }

  List<Origin> origins() {
    return origins;
  }

  /** Bills what is wanted of lines that stand open. */
  OrderBill lines(InvoiceOrder wanted) {
    List<OrderLine> chosen = chosen(wanted.lineIds());
    boolean all = wanted.mode() == InvoiceMode.ALL;
    Map<OrderLine, BigDecimal> quantities = new LinkedHashMap<>();
    for (OrderLine line : chosen) {
      if (line.input.kind.isDelivered()) {
        BigDecimal ready = all ? line.input.quantity : line.quantityDelivered;
        quantities.put(line, ready.subtract(line.quantityInvoiced));
      }
    }
    boolean goods = quantities.values().stream().anyMatch(open -> open.signum() > 0);
    for (OrderLine line : chosen) {
      boolean beside = !line.input.kind.isDelivered() && line.input.kind != OrderLineKind.NOTE;
      if (beside && (all || goods)) {
        quantities.put(line, line.input.quantity.subtract(line.quantityInvoiced));
      }
    }
    Map<List<UUID>, Long> promotions = new LinkedHashMap<>();
    lines.stream()
        .filter(line -> quantities.getOrDefault(line, BigDecimal.ZERO).signum() > 0)
        .forEach(line -> add(line, quantities.get(line), promotions));
    promotions.forEach((taxes, amount) -> take("Promotions", amount, taxes, Part.PROMOTION));
    return this;
  }

  private List<OrderLine> chosen(List<UUID> ids) {
    if (ids == null || ids.isEmpty()) {
      return lines;
    }
    for (int i = 0; i < ids.size(); i++) {
      UUID id = ids.get(i);
      if (lines.stream().noneMatch(line -> line.id().equals(id))) {
        throw Problems.unknownReference("lineIds[" + i + "]", "line");
      }
    }
    return lines.stream().filter(line -> ids.contains(line.id())).toList();
  }

  private void add(OrderLine line, BigDecimal quantity, Map<List<UUID>, Long> promotions) {
    InvoiceLineItem item =
        InvoiceLineItem.of(text(line), quantity, line.input.unitPrice, line.input.taxIds)
            .selling(line.input.productId, line.input.discount);
    put(item, new Origin(line.id(), Part.GOODS));
    long total = Money.lineTotal(quantity, line.input.unitPrice, line.input.discount);
    sums.merge(line.input.taxIds, total, Long::sum);
    BigDecimal before = line.quantityInvoiced;
    long share =
        share(line.discountShare, before.add(quantity), line)
            - share(line.discountShare, before, line);
    if (share != 0) {
      promotions.merge(line.input.taxIds, share, Long::sum);
    }
  }

  /** The part of an amount of a line that belongs to a part of its quantity. */
  private static long share(long amount, BigDecimal quantity, OrderLine line) {
    return Money.round(
        BigDecimal.valueOf(amount)
            .multiply(quantity)
            .divide(line.input.quantity, 6, RoundingMode.HALF_UP));
  }

  private static String text(OrderLine line) {
    String name = line.productName == null ? "" : line.productName;
    String more = line.input.description == null ? "" : line.input.description;
    String both = name.isBlank() || more.isBlank() ? name + more : name + " - " + more;
    String text = both.isBlank() ? line.input.kind.name().toLowerCase(java.util.Locale.ROOT) : both;
    return text.substring(0, Math.min(TEXT, text.length()));
  }

  private void put(InvoiceLineItem item, Origin origin) {
    items.add(item);
    origins.add(origin);
  }

  private void take(String words, long amount, List<UUID> taxes, Part part) {
    put(InvoiceLineItem.of(words, BigDecimal.ONE, -amount, taxes), new Origin(null, part));
    sums.merge(taxes, -amount, Long::sum);
  }

  /** Takes deposits off that were invoiced before, as far as there is something to take off. */
  OrderBill withoutDeposits(List<Invoice> standing) {
    Map<List<UUID>, Long> left = deposits(standing);
    left.forEach(
        (taxes, deposit) -> {
          long most = Math.min(deposit, sums.getOrDefault(taxes, 0L));
          if (most > 0) {
            take("Deposit on order " + order.reference, most, taxes, Part.DEPOSIT_USED);
          }
        });
    return this;
  }

  /** What deposits come to that no later invoice has taken off, by their taxes. */
  private static Map<List<UUID>, Long> deposits(List<Invoice> standing) {
    Map<List<UUID>, Long> left = new HashMap<>();
    for (Invoice invoice : standing) {
      for (int i = 0; i < invoice.facts().size(); i++) {
        LineFact fact = invoice.facts().get(i);
        if (fact.part() == Part.DEPOSIT || fact.part() == Part.DEPOSIT_USED) {
          InvoiceLineItem line = invoice.lines().get(i);
          left.merge(line.taxIds(), line.total() - fact.creditedAmount(), Long::sum);
        }
      }
    }
    return left;
  }

  /** Bills a share of the total before anything is delivered. */
  OrderBill deposit(BigDecimal percent, List<Invoice> standing) {
    Map<List<UUID>, Long> whole = new LinkedHashMap<>();
    Map<List<UUID>, Long> open = new HashMap<>();
    for (OrderLine line : lines) {
      if (line.input.kind != OrderLineKind.NOTE) {
        long net = line.total - line.discountShare;
        whole.merge(line.input.taxIds, net, Long::sum);
        long rest = net - share(net, line.quantityInvoiced, line);
        open.merge(line.input.taxIds, rest, Long::sum);
      }
    }
    Map<List<UUID>, Long> before = deposits(standing);
    whole.forEach(
        (taxes, net) -> {
          long most = open.get(taxes) - before.getOrDefault(taxes, 0L);
          long amount = Money.round(Money.percentOf(BigDecimal.valueOf(net), percent));
          long part = Math.min(amount, most);
          if (part > 0) {
            String rate = percent.stripTrailingZeros().toPlainString();
            String words = "Deposit of " + rate + "% on order " + order.reference;
            put(
                InvoiceLineItem.of(words, BigDecimal.ONE, part, taxes),
                new Origin(null, Part.DEPOSIT));
          }
        });
    return this;
  }

  /** How much of each line of an order stands on invoices and is not credited. */
  static Map<UUID, BigDecimal> invoiced(List<Invoice> standing) {
    Map<UUID, BigDecimal> invoiced = new HashMap<>();
    for (Invoice invoice : standing) {
      Map<UUID, InvoiceLineItem> items =
          invoice.lines().stream().collect(Collectors.toMap(InvoiceLineItem::id, one -> one));
      for (LineFact fact : invoice.facts()) {
        fact.orderLine()
            .ifPresent(
                line ->
                    invoiced.merge(
                        line,
                        items.get(fact.lineId()).quantity().subtract(fact.creditedQuantity()),
                        BigDecimal::add));
      }
    }
    return invoiced;
  }
}
