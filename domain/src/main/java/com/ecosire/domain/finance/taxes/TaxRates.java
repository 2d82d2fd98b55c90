package com.ecosire.domain.finance.taxes;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.store.Change;
import com.ecosire.domain.store.Padded;
import com.ecosire.domain.store.Store;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The rates of taxes, each in force from a day on until the next one begins. */
final class TaxRates extends Store<TaxRate, TaxRateInput> {
  /** Today's rate of a tax {@code r}, if it is a percentage. */
  static final String IN_FORCE_TODAY =
      "(select x.input.rate from TaxRate x where x.organizationId = r.organizationId and x.taxId ="
          + " r.id and x.input.validFrom <= :today and (x.validTo is null or x.validTo >= :today))";

  private static final String BEFORE = "r.taxId = :tax and r.input.validFrom <= :day";
  private static final String NEWEST_FIRST = "r.input.validFrom desc";

  private final Taxes taxes;

  TaxRates(Taxes taxes) {
    super(
        records(TaxRate.class, TaxRateInput.class)
            .within(taxes, "taxId")
            .list(listing().filter("validFrom").sort("validFrom")));
    this.taxes = taxes;
  }

  /** The day of a call, in UTC. */
  static LocalDate today(Call call) {
    return LocalDate.ofInstant(call.now(), ZoneOffset.UTC);
  }

  /** The rates in force on a day by tax; a tax without one is absent. */
  static Map<UUID, TaxRate> inForce(Collection<UUID> taxes, LocalDate day, Call call) {
    Map<UUID, TaxRate> rates = new HashMap<>();
    if (taxes.isEmpty()) {
      return rates;
    }
    call.session()
        .manager()
        .createQuery(
            "select r from TaxRate r where r.organizationId = :org and r.taxId in :taxes and"
                + " r.input.validFrom <= :day and (r.validTo is null or r.validTo >= :day)"
                + " order by r.input.validFrom",
            TaxRate.class)
        .setParameter("org", call.organization())
        .setParameter("taxes", Padded.of(taxes))
        .setParameter("day", day)
        .getResultList()
        .forEach(rate -> rates.put(rate.taxId, rate));
    return rates;
  }

  @Override
  protected void check(Change<TaxRate, TaxRateInput> change) {
    Call call = change.call();
    Tax tax =
        taxes.where("r.id = :id", call).with("id", change.record().taxId).locked().all().getFirst();
    checkValue(tax.input.method, change.after());
    find(change.record().taxId, change.after().validFrom, call)
        .filter(rate -> rate.input.validFrom.equals(change.after().validFrom))
        .ifPresent(rate -> makeRoom(rate, call));
  }

  private static void checkValue(TaxMethod method, TaxRateInput rate) {
    switch (method) {
      case PERCENT -> {
        require("rate", rate.rate != null);
        refuse("amount", rate.amount != null, "A percentage has no fixed amount");
      }
      case FIXED_PER_UNIT -> {
        require("amount", rate.amount != null);
        refuse("rate", rate.rate != null, "A fixed amount has no percentage");
      }
      case GROUP -> throw Problems.invalid("validFrom", "group", "A group has no rate of its own");
    }
  }

  private static void require(String field, boolean given) {
    if (!given) {
      throw Problems.invalid(field, "required", "Is required");
    }
  }

  private static void refuse(String field, boolean given, String why) {
    if (given) {
      throw Problems.invalid(field, "wrong_method", why);
    }
  }

  private Optional<TaxRate> find(UUID tax, LocalDate day, Call call) {
    return where(BEFORE, call)
        .with("tax", tax)
        .with("day", day)
        .orderBy(NEWEST_FIRST)
        .locked()
        .first();
  }

  /** Removed at once, since its day must be free before the new rate is written. */
  private static void makeRoom(TaxRate rate, Call call) {
    if (rate.used) {
      throw Problems.conflict(
          "Documents were made with the rate of "
              + rate.input.validFrom
              + "; it cannot be replaced");
    }
    call.session().manager().remove(rate);
    call.session().flush();
  }

  @Override
  protected void applied(Change<TaxRate, TaxRateInput> change) {
    TaxRate rate = change.record();
    find(rate.taxId, rate.input.validFrom, change.call())
        .ifPresent(before -> end(before, rate.input.validFrom, change.call()));
    rate.validTo =
        where("r.taxId = :tax and r.input.validFrom > :day", change.call())
            .with("tax", rate.taxId)
            .with("day", rate.input.validFrom)
            .orderBy("r.input.validFrom")
            .locked()
            .first()
            .map(next -> next.input.validFrom.minusDays(1))
            .orElse(null);
  }

  private static void end(TaxRate before, LocalDate next, Call call) {
    before.validTo = next.minusDays(1);
    before.touch(call.now());
  }
}
