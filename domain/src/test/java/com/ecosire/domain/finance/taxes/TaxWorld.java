package com.ecosire.domain.finance.taxes;

import com.ecosire.domain.commerce.contacts.ContactsModule;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.testing.Business;
import com.ecosire.domain.testing.Tenant;
import com.ecosire.domain.timeline.Timeline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An organization with taxes; the category {@code novels} stands below {@code books}. */
final class TaxWorld {
  private static final ContactsModule CONTACTS = new ContactsModule(new Timeline());
  static final TaxesModule TAXES =
      new TaxesModule(
          CONTACTS.contacts(), (slugs, call) -> Map.of("novels", List.of("novels", "books")));
  private static final Business BUSINESS = Business.of(CONTACTS, TAXES);

  final Tenant tenant = BUSINESS.tenant();

  /** A map of names and values in turn. */
  static Map<String, Object> map(Object... pairs) {
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      values.put((String) pairs[i], pairs[i + 1]);
    }
    return values;
  }

  /** A tax with its code for a name. */
  Tax tax(String code, Object... pairs) {
    Map<String, Object> values = map(pairs);
    values.put("code", code);
    values.put("name", code);
    return tenant.call("taxes.create", values);
  }

  /** A percentage that is in force since 2020. */
  UUID percent(String code, Object rate, Object... pairs) {
    UUID id = tax(code, pairs).id();
    rate(id, map("rate", rate, "validFrom", "2020-01-01"));
    return id;
  }

  TaxRate rate(UUID tax, Map<String, ?> values) {
    return tenant.call("taxes.rates.create", values, "taxId", tax);
  }

  TaxRule rule(String name, Object... pairs) {
    Map<String, Object> values = map(pairs);
    values.put("name", name);
    values.putIfAbsent("scope", "sale");
    return tenant.call("taxes.rules.create", values);
  }

  UUID contact(Object... pairs) {
    Map<String, Object> values = map(pairs);
    values.put("name", "Ada");
    return Tenant.id(tenant.call("contacts.create", values));
  }

  /** Calculates one line of 100.00 and gives the codes of its taxes. */
  List<String> codes(Map<String, Object> line, Object... pairs) {
    return calculate(line, pairs).taxes().stream().map(CalculatedTaxes.TaxAmount::code).toList();
  }

  CalculatedTaxes calculate(Map<String, Object> line, Object... pairs) {
    return tenant.call("taxes.calculate", request(line, pairs));
  }

  Problem refusedCalculation(Map<String, Object> line, Object... pairs) {
    return tenant.refused("taxes.calculate", request(line, pairs));
  }

  private static Map<String, Object> request(Map<String, Object> line, Object... pairs) {
    Map<String, Object> values = map(pairs);
    Map<String, Object> whole = new HashMap<>(line);
    whole.putIfAbsent("unitPrice", 10_000);
    values.put("lines", List.of(whole));
    return values;
  }

  static String code(Problem problem) {
    return problem.details().getFirst().code();
  }

  static String path(Problem problem) {
    return problem.details().getFirst().field();
  }
}
