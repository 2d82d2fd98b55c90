package com.ecosire.domain.finance.taxes;

import com.ecosire.domain.commerce.contacts.Contact;
import com.ecosire.domain.commerce.contacts.ContactType;
import com.ecosire.domain.finance.taxes.ids.TaxIds;
import com.ecosire.domain.values.Address;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What rules ask about: where, when and with whom.
 *
 * @param place where the tax is due
 * @param customer person or company; empty where there is no contact
 * @param hasTaxId whether the contact has a valid tax id
 */
record TaxSituation(
    DocumentScope scope,
    LocalDate date,
    Optional<Address> place,
    Optional<ContactType> customer,
    boolean hasTaxId) {

  static TaxSituation of(TaxDocument document, LocalDate date, Optional<Contact> contact) {
    Optional<Address> place = document.place().or(() -> contact.flatMap(Contact::address));
    Optional<String> home = contact.flatMap(Contact::address).or(() -> place).map(Address::country);
    boolean hasTaxId =
        contact.flatMap(Contact::taxId).filter(id -> TaxIds.check(id, home).valid()).isPresent();
    return new TaxSituation(document.scope(), date, place, contact.map(Contact::type), hasTaxId);
  }

  /** Whether a rule applies to a product of a category, which is given with its ancestors. */
  boolean fits(TaxRuleInput rule, List<String> categories) {
    return rule.isActive
        && rule.scope == scope
        && isWithin(rule.validFrom, rule.validTo)
        && isAt(rule)
        && isWith(rule)
        && (rule.productCategories.isEmpty() || anySame(rule.productCategories, categories));
  }

  private boolean isWithin(LocalDate from, LocalDate to) {
    return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
  }

  private boolean isAt(TaxRuleInput rule) {
    String country = part(Address::country);
    String zip = part(Address::zip);
    return (rule.country == null || rule.country.equals(country))
        && (rule.states.isEmpty() || anySame(rule.states, List.of(part(Address::state))))
        && (rule.zipPrefixes.isEmpty()
            || rule.zipPrefixes.stream().anyMatch(prefix -> plain(zip).startsWith(plain(prefix))));
  }

  private boolean isWith(TaxRuleInput rule) {
    boolean type =
        switch (rule.customerType) {
          case ANY -> true;
          case PERSON -> customer.equals(Optional.of(ContactType.PERSON));
          case COMPANY -> customer.equals(Optional.of(ContactType.COMPANY));
        };
    return type && (!rule.needsTaxId || hasTaxId);
  }

  private String part(java.util.function.Function<Address, String> part) {
    return place.map(part).filter(Objects::nonNull).orElse("");
  }

  private static boolean anySame(Collection<String> wanted, Collection<String> present) {
    return wanted.stream()
        .anyMatch(one -> present.stream().anyMatch(one.strip()::equalsIgnoreCase));
  }

  private static String plain(String zip) {
    return zip.replace(" ", "").toUpperCase(Locale.ROOT);
  }
}
