package com.ecosire.domain.commerce.orders;

import com.ecosire.domain.commerce.contacts.Contact;
import com.ecosire.domain.commerce.orders.Order.OrderTax;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.platform.organizations.Organization;
import com.ecosire.domain.print.CountryLocales;
import com.ecosire.domain.print.DocumentFormat;
import com.ecosire.domain.print.DocumentPdf;
import com.ecosire.domain.print.PostalLines;
import com.ecosire.domain.print.PrintedDocument;
import com.ecosire.domain.print.PrintedDocument.Fact;
import com.ecosire.domain.print.PrintedDocument.Party;
import com.ecosire.domain.print.PrintedDocument.Row;
import com.ecosire.domain.print.PrintedDocument.Seller;
import com.ecosire.domain.print.PrintedDocument.Sum;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.values.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Orders on paper. */
final class OrderPrint {
  private final Orders orders;
  private final OrderLineRows rows;
  private final OrdersModule.Foundations modules;

  OrderPrint(Orders orders, OrderLineRows rows, OrdersModule.Foundations modules) {
    this.orders = orders;
    this.rows = rows;
    this.modules = modules;
  }

  /** How an order is printed. */
  @Doc("How an order is printed")
  record PrintOrder(
      @Doc(
              value =
                  "Language, and form of amounts and dates; that of the customer's country unless"
                      + " given",
              example = "de-AT")
          @Is(Scalar.LOCALE)
          String locale) {}

  /** The order confirmation, or a pro forma of a draft. */
  FileContent print(UUID id, PrintOrder wanted, Call call) {
    Order order = orders.get(id, call);
    Contact contact = modules.contacts().contacts().get(order.contactId(), call);
    Organization seller = modules.organizations().organizations().own(call);
    Locale locale =
        Optional.ofNullable(wanted.locale)
            .map(Locale::forLanguageTag)
            .or(() -> contact.address().map(Address::country).map(CountryLocales::of))
            .orElseGet(seller::locale);
    DocumentFormat format = new DocumentFormat(locale, order.currency(), seller.zone());
    byte[] file = DocumentPdf.of(document(order, contact, seller, format, call));
    String name = order.reference.replaceAll("[^\\p{Alnum}]+", "-") + ".pdf";
    return FileContent.of("application/pdf", name, file);
  }

  private PrintedDocument document(
      Order order, Contact contact, Organization seller, DocumentFormat format, Call call) {
    boolean draft = order.status == OrderStatus.DRAFT;
    return new PrintedDocument(
        format.word(draft ? "proForma" : "orderConfirmation"),
        order.reference,
        format,
        seller(seller, format),
        parties(order, contact, format),
        facts(order, contact, format),
        rows.of(order.id(), call).stream().map(line -> row(line, order, format)).toList(),
        sums(order, format),
        order.taxes.stream()
            .map(OrderTax::invoiceText)
            .filter(OrderPrint::says)
            .distinct()
            .toList(),
        notice(order, format),
        PrintedDocument.GOODS);
  }

  private static boolean says(String text) {
    return text != null && !text.isBlank();
  }

  private static Optional<String> notice(Order order, DocumentFormat format) {
    return switch (order.status) {
      case DRAFT -> Optional.of(format.word("proFormaNotice"));
      case CANCELLED -> Optional.of(format.word("cancelledNotice"));
      case CONFIRMED, IN_PROGRESS, DELIVERED, DONE -> Optional.empty();
    };
  }

  private static Seller seller(Organization seller, DocumentFormat format) {
    List<String> address =
        seller.seat().map(seat -> PostalLines.of(seat, format.locale())).orElse(List.of());
    List<String> first = new ArrayList<>(List.of(seller.legalName()));
    first.addAll(address);
    List<String> second = new ArrayList<>(seller.contactPoints());
    seller.taxId().ifPresent(id -> second.add(format.word("taxId") + " " + id));
    return new Seller(
        seller.name(), address, List.of(String.join(" · ", first), String.join(" · ", second)));
  }

  private static List<Party> parties(Order order, Contact contact, DocumentFormat format) {
    Optional<Address> billing =
        Optional.ofNullable(order.input.billingAddress).or(contact::address);
    List<Party> parties = new ArrayList<>();
    parties.add(party("billTo", contact, billing, format));
    Optional<Address> shipping = order.shippingAddress();
    if (shipping.isPresent() && !shipping.equals(billing)) {
      parties.add(party("shipTo", contact, shipping, format));
    }
    return parties;
  }

  private static Party party(
      String label, Contact contact, Optional<Address> address, DocumentFormat format) {
    List<String> lines = new ArrayList<>(List.of(contact.name()));
    address.ifPresent(place -> lines.addAll(PostalLines.of(place, format.locale())));
    return new Party(format.word(label), lines);
  }

  private static List<Fact> facts(Order order, Contact contact, DocumentFormat format) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(format.word("orderNumber"), order.reference));
    facts.add(new Fact(format.word("date"), format.date(order.createdAt())));
    String status = order.status.name().toLowerCase(Locale.ROOT);
    facts.add(new Fact(format.word("status"), format.word("status." + status)));
    facts.add(new Fact(format.word("currency"), order.currency().toUpperCase(Locale.ROOT)));
    contact.taxId().ifPresent(id -> facts.add(new Fact(format.word("yourTaxId"), id)));
    return facts;
  }

  private static Row row(OrderLine line, Order order, DocumentFormat format) {
    String text = line.input.description == null ? "" : line.input.description;
    String name = line.productName == null ? text : line.productName;
    String detail = line.productName == null ? "" : text;
    if (name.isBlank()) {
      name = format.word(line.input.kind.name().toLowerCase(Locale.ROOT));
    }
    if (line.input.kind == OrderLineKind.NOTE) {
      return new Row(name, detail, List.of());
    }
    boolean reduced = line.input.discount.signum() != 0;
    List<String> cells =
        List.of(
            format.quantity(line.input.quantity),
            format.money(line.input.unitPrice),
            reduced ? format.percent(line.input.discount) : "",
            tax(line, order, format),
            format.money(line.total));
    return new Row(name, detail, cells);
  }

  /** The rates of a line, or what its taxes come to where they have none of their own. */
  private static String tax(OrderLine line, Order order, DocumentFormat format) {
    String rates =
        order.taxes.stream()
            .filter(tax -> line.input.taxIds.contains(tax.taxId()) && tax.rate() != null)
            .map(tax -> format.percent(tax.rate()))
            .collect(Collectors.joining(" + "));
    return rates.isEmpty() && line.taxAmount != 0 ? format.money(line.taxAmount) : rates;
  }

  private static List<Sum> sums(Order order, DocumentFormat format) {
    List<Sum> sums = new ArrayList<>();
    sums.add(new Sum(format.word("subtotal"), format.money(order.subtotal)));
    if (order.discountAmount != 0) {
      sums.add(new Sum(format.word("promotions"), format.money(-order.discountAmount)));
    }
    for (OrderTax tax : order.taxes) {
      String name = tax.name();
      String rate = tax.rate() == null || name.contains("%") ? "" : format.percent(tax.rate());
      String label = format.word("taxOn", (name + " " + rate).strip(), format.money(tax.base()));
      sums.add(new Sum(label, format.money(tax.amount())));
    }
    sums.add(new Sum(format.word("total"), format.money(order.total)));
    return sums;
  }
}
