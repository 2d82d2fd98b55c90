package com.ecosire.domain.commerce.invoices.paper;

import com.ecosire.domain.commerce.contacts.Contact;
import com.ecosire.domain.platform.organizations.Organization;
import com.ecosire.domain.print.CountryLocales;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Type;
import com.ecosire.domain.store.JsonColumn;
import com.ecosire.domain.values.Address;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a document says of both sides, kept as it was when the document was issued. */
@Doc("What a document says of both sides, kept as it was when it was issued")
public record FrozenParties(
    @Doc("Name of the seller") String sellerName,
    @Doc("Name of the seller in contracts") String sellerLegalName,
    @Doc("Seat of the seller") Address sellerAddress,
    @Doc("E-mail, telephone, home page") List<String> sellerPoints,
    @Doc("Tax id of the seller") String sellerTaxId,
    @Doc("Language of the seller") String sellerLocale,
    @Doc("Where the seller's days begin") String sellerZone,
    @Doc("Name of the buyer") String buyerName,
    @Doc("Tax id of the buyer") String buyerTaxId,
    @Doc("Where it goes") Address buyerAddress,
    @Doc("What the payment term says") String termNote,
    @Doc("How to pay") String instructions) {

  /** Both sides as they are now. */
  public static FrozenParties of(Organization seller, Contact buyer, Address billing) {
    return new FrozenParties(
        seller.name(),
        seller.legalName(),
        seller.seat().orElse(null),
        seller.contactPoints(),
        seller.taxId().orElse(null),
        seller.locale().toLanguageTag(),
        seller.zone().getId(),
        buyer.name(),
        buyer.taxId().orElse(null),
        billing,
        null,
        null);
  }

  /** The same with how to pay; both may be null. */
  public FrozenParties paying(String byTerm, String byMethod) {
    return new FrozenParties(
        sellerName,
        sellerLegalName,
        sellerAddress,
        sellerPoints,
        sellerTaxId,
        sellerLocale,
        sellerZone,
        buyerName,
        buyerTaxId,
        buyerAddress,
        byTerm,
        byMethod);
  }

  /** Where the seller's days begin. */
  public ZoneId zone() {
    return ZoneId.of(sellerZone);
  }

  /** The language that the buyer most likely reads: that of the buyer's country. */
  public Locale locale() {
    return Optional.ofNullable(buyerAddress)
        .map(Address::country)
        .map(CountryLocales::of)
        .orElseGet(() -> Locale.forLanguageTag(sellerLocale));
  }

  /** Keeps both sides in one column. */
  @Converter
  public static final class Column extends JsonColumn<FrozenParties>
      implements AttributeConverter<FrozenParties, String> {
    /** For the persistence provider. */
    public Column() {
      super(new Type.Nested(FrozenParties.class));
    }
  }
}
