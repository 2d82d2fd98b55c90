package com.ecosire.domain.commerce.pricing;

import com.ecosire.domain.commerce.contacts.Contact;
import com.ecosire.domain.commerce.contacts.Contacts;
import com.ecosire.domain.commerce.pricing.calculation.BasketLine;
import com.ecosire.domain.commerce.pricing.lists.ListPrices;
import com.ecosire.domain.commerce.pricing.lists.PriceBook;
import com.ecosire.domain.commerce.pricing.lists.PriceBook.ItemPrice;
import com.ecosire.domain.commerce.pricing.promotions.PromotionOffers;
import com.ecosire.domain.commerce.products.ProductsModule;
import com.ecosire.domain.commerce.products.SellableItem;
import com.ecosire.domain.commerce.products.SellableItem.ItemKey;
import com.ecosire.domain.finance.taxes.DocumentScope;
import com.ecosire.domain.finance.taxes.DocumentTaxes;
import com.ecosire.domain.finance.taxes.TaxCalculator;
import com.ecosire.domain.finance.taxes.TaxDocument;
import com.ecosire.domain.finance.taxes.calculation.TaxRounding;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import com.ecosire.domain.values.Address;
import com.ecosire.domain.values.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The one calculation of prices, which all documents use. */
public final class Pricing {
  private static final String USUAL_CURRENCY = "usd";

  private final Contacts contacts;
  private final ProductsModule products;
  private final ListPrices lists;
  private final PromotionOffers offers;
  private final TaxCalculator taxes;

  /** What a price is made from, beside the items. */
  record Sources(ListPrices lists, PromotionOffers offers, TaxCalculator taxes) {}

  Pricing(Contacts contacts, ProductsModule products, Sources sources) {
    this.contacts = contacts;
    this.products = products;
    this.lists = sources.lists;
    this.offers = sources.offers;
    this.taxes = sources.taxes;
  }

  /** The operation {@code pricing.quote}. */
  PriceQuote quote(QuotePrices wanted, Call call) {
    return PriceQuote.of(price(wanted.request(call, contacts), call));
  }

  /**
   * The prices of a document. Writes nothing; the same request at the same instant gives the same
   * answer. Answers 422 for unknown items, items without a price in the currency, a price list that
   * does not take part, and whatever {@link TaxCalculator#calculate} refuses; codes that do not
   * apply are only listed.
   */
  public PricedDocument price(PriceRequest request, Call call) {
    Setting setting = setting(request, call);
    PriceBook book =
        lists.open(
            setting.ofLists(request.customer()), setting.items.values(), setting.lineages, call);
    List<PricedDocument.Line> lines = lines(request, setting, book);
    PromotionOffers.Outcome outcome =
        offers.apply(
            basket(request, lines, setting), setting.ofPromotions(request.customer()), call);
    for (int i = 0; i < lines.size(); i++) {
      lines.set(i, lines.get(i).reducedBy(outcome.shares().get(i)));
    }
    DocumentTaxes taxed = taxes.calculate(taxDocument(request, lines, setting), call);
    return new PricedDocument(
        setting.currency, book.pricelistId(), lines, outcome.applied(), outcome.rejected(), taxed);
  }

  /**
   * What prices are made from.
   *
   * @param lineages by slug, a category and those above it, nearest first
   */
  private record Setting(
      Instant at,
      String currency,
      Optional<Contact> contact,
      Map<ItemKey, SellableItem> items,
      Map<String, List<String>> lineages) {
    LocalDate day() {
      return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    ListPrices.Customer ofLists(PriceRequest.Customer customer) {
      Optional<Address> place = customer.place().or(() -> contact.flatMap(Contact::address));
      return new ListPrices.Customer(
          customer.pricelistId(),
          currency,
          contact.map(Contact::tags).orElse(List.of()),
          place.map(Address::country),
          day());
    }

    PromotionOffers.Customer ofPromotions(PriceRequest.Customer customer) {
      return new PromotionOffers.Customer(
          at, currency, customer.contactId(), customer.couponCodes());
    }

    List<String> categories(SellableItem item) {
      return item.category()
          .map(slug -> lineages.getOrDefault(slug, List.of(slug)))
          .orElse(List.of());
    }
  }

  private Setting setting(PriceRequest request, Call call) {
    Map<String, ItemKey> keys = new LinkedHashMap<>();
    request.lines().forEach(line -> line.item().ifPresent(key -> keys.put(line.path(), key)));
    Map<ItemKey, SellableItem> items = products.items().require(keys, call);
    Set<String> slugs =
        items.values().stream()
            .flatMap(item -> item.category().stream())
            .collect(Collectors.toSet());
    return new Setting(
        request.at().orElse(call.now()),
        currency(request, items, call),
        request.customer().contactId().map(id -> contact(id, call)),
        items,
        slugs.isEmpty() ? Map.of() : products.categories().lineages(slugs, call));
  }

  private Contact contact(UUID id, Call call) {
    return contacts
        .find(id, call)
        .orElseThrow(() -> Problems.unknownReference("contactId", "Contact"));
  }

  private String currency(PriceRequest request, Map<ItemKey, SellableItem> items, Call call) {
    PriceRequest.Customer customer = request.customer();
    return customer
        .currency()
        .or(() -> customer.pricelistId().map(id -> lists.currency(id, call)))
        .or(
            () ->
                request.lines().stream()
                    .flatMap(line -> line.item().stream())
                    .map(key -> items.get(key).currency())
                    .findFirst())
        .orElse(USUAL_CURRENCY);
  }

  private static List<PricedDocument.Line> lines(
      PriceRequest request, Setting setting, PriceBook book) {
    List<PricedDocument.Line> lines = new ArrayList<>();
    List<Violation> faults = new ArrayList<>();
    for (PriceRequest.Line line : request.lines()) {
      Optional<SellableItem> item = line.item().map(setting.items::get);
      Optional<ItemPrice> price = price(line, item, book);
      if (price.isEmpty()) {
        String name = item.map(SellableItem::name).orElse("The line");
        faults.add(
            new Violation(
                line.path() + "productId",
                "no_price",
                name + " has no price in " + setting.currency));
      }
      price.ifPresent(found -> lines.add(line(line, item, found)));
    }
    if (!faults.isEmpty()) {
      throw Problems.invalid(faults);
    }
    return lines;
  }

  /** A price that was given stays, whatever lists say. */
  private static Optional<ItemPrice> price(
      PriceRequest.Line line, Optional<SellableItem> item, PriceBook book) {
    Optional<ItemPrice> found = item.flatMap(one -> book.price(one, line.quantity()));
    return line.price()
        .unitPrice()
        .map(
            given ->
                new ItemPrice(
                    found.map(ItemPrice::listPrice).orElse(given), given, Optional.empty()))
        .or(() -> found);
  }

  private static PricedDocument.Line line(
      PriceRequest.Line line, Optional<SellableItem> item, ItemPrice price) {
    long total = Money.lineTotal(line.quantity(), price.unitPrice(), line.price().discount());
    return new PricedDocument.Line(
        item, line.quantity(), price.listPrice(), price.unitPrice(), price.ruleId(), total, 0);
  }

  private static List<BasketLine> basket(
      PriceRequest request, List<PricedDocument.Line> lines, Setting setting) {
    List<BasketLine> basket = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      PricedDocument.Line line = lines.get(i);
      basket.add(
          new BasketLine(
              request.lines().get(i).kind(),
              line.item().map(item -> item.key().productId()),
              line.item().map(setting::categories).orElse(List.of()),
              line.quantity(),
              line.total()));
    }
    return basket;
  }

  private static TaxDocument taxDocument(
      PriceRequest request, List<PricedDocument.Line> lines, Setting setting) {
    List<TaxDocument.Line> taxed = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      PriceRequest.Line asked = request.lines().get(i);
      PricedDocument.Line line = lines.get(i);
      taxed.add(
          new TaxDocument.Line(
              asked.path(),
              line.item().flatMap(SellableItem::category),
              line.quantity(),
              line.total() - line.discountShare(),
              new TaxDocument.Choice(
                  asked.taxes().taxIds(),
                  line.item().map(SellableItem::taxIds).orElse(List.of()),
                  asked.taxes().kept())));
    }
    return new TaxDocument(
        DocumentScope.SALE,
        Optional.of(setting.day()),
        request.customer().contactId(),
        request.customer().place(),
        TaxRounding.DOCUMENT,
        taxed);
  }
}
