package com.ecosire.domain.commerce.pricing;

import com.ecosire.domain.commerce.contacts.Contact;
import com.ecosire.domain.commerce.contacts.Contacts;
import com.ecosire.domain.commerce.products.SellableItem.ItemKey;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Length;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.values.Address;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Items whose prices are wanted, and for whom. */
@Doc("Items whose prices are wanted, and for whom")
record QuotePrices(
    @Doc("The items") @NotNull @Size(min = 1, max = 200) List<PriceQuoteItem> items,
    @Doc("The customer, whose tags and address count") @Ref("Contact") UUID contactId,
    @Doc("The price list that is tried first") @Ref("Pricelist") UUID pricelistId,
    @Doc("The currency; without it that of the price list, else of the first item")
        @Is(Scalar.CURRENCY)
        String currency,
    @Doc("The customer's country; without it that of the contact's address") @Is(Scalar.COUNTRY)
        String country,
    @Doc(value = "Codes that the customer entered", example = "SUMMER") @Length(40)
        List<String> couponCodes,
    @Doc("The time of the prices; now unless given") Instant at) {

  /** An item whose price is wanted. */
  @Doc("An item whose price is wanted")
  record PriceQuoteItem(
      @Doc("The product") @NotNull @Ref("Product") UUID productId,
      @Doc("The variant of the product") @Ref("ProductVariant") UUID variantId,
      @Doc(value = "How many", example = "2") @NotNull @Digits(integer = 11, fraction = 3)
          BigDecimal quantity) {}

  PriceRequest request(Call call, Contacts contacts) {
    List<PriceRequest.Line> lines = new ArrayList<>();
    List<Violation> faults = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      PriceQuoteItem item = items.get(i);
      String path = "items[" + i + "].";
      if (item.quantity.signum() <= 0) {
        faults.add(new Violation(path + "quantity", "too_small", "Must be above zero"));
      }
      lines.add(
          PriceRequest.Line.of(path, ItemKey.of(item.productId, item.variantId), item.quantity));
    }
    if (!faults.isEmpty()) {
      throw Problems.invalid(faults);
    }
    PriceRequest.Customer customer =
        new PriceRequest.Customer(
            Optional.ofNullable(contactId),
            Optional.ofNullable(pricelistId),
            Optional.ofNullable(currency),
            place(call, contacts),
            couponCodes == null ? List.of() : couponCodes);
    return new PriceRequest(customer, Optional.ofNullable(at), lines);
  }

  /** The country alone, unless the contact lives there and its address says more. */
  private Optional<Address> place(Call call, Contacts contacts) {
    if (country == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(contactId)
        .flatMap(id -> contacts.find(id, call))
        .flatMap(Contact::address)
        .filter(address -> country.equals(address.country()))
        .or(() -> Optional.of(new Address(null, null, null, null, country)));
  }
}
