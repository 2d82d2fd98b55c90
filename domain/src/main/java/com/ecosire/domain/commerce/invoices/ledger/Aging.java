package com.ecosire.domain.commerce.invoices.ledger;

import com.ecosire.domain.commerce.contacts.Contacts;
import com.ecosire.domain.commerce.invoices.Invoices;
import com.ecosire.domain.commerce.invoices.ledger.AgingReport.AgingTotals;
import com.ecosire.domain.commerce.invoices.ledger.AgingReport.AskAging;
import com.ecosire.domain.commerce.invoices.ledger.AgingReport.ContactAging;
import com.ecosire.domain.operation.Call;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Works out what customers owed at the end of a day. */
public final class Aging {
  private static final int BUCKETS = 5;
  private static final int MONTH = 30;

  private static final String BALANCES =
      "select e.contactId, sum(e.amount) from ReceivableEntry e where e.organizationId = :org and"
          + " e.currency = :currency and e.bookedAt < :end";

  private static final String OPEN =
      "select i.input.contactId, i.input.dueDate, i.total, (select coalesce(sum(s.amount), 0) from"
          + " InvoiceSettlement s where s.organizationId = i.organizationId and s.invoiceId = i.id"
          + " and s.bookedAt < :end) from Invoice i where i.organizationId = :org and"
          + " i.input.currency = :currency and i.number is not null and i.input.invoiceDate < :end"
          + " and (i.closedAt is null or i.closedAt >= :end)";

  private final Invoices invoices;
  private final Contacts contacts;

  /** Works it out from these invoices. */
  public Aging(Invoices invoices, Contacts contacts) {
    this.invoices = invoices;
    this.contacts = contacts;
  }

  /** What was due at the end of a day; credit that is not used lowers what is not due yet. */
  public AgingReport report(AskAging wanted, Call call) {
    ZoneId zone = invoices.zone(call);
    LocalDate day = wanted.asOf() == null ? LocalDate.ofInstant(call.now(), zone) : wanted.asOf();
    Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
    Map<UUID, long[]> rows = new HashMap<>();
    for (Object[] row : ask(new Query(OPEN, "i.input.contactId", ""), wanted, end, call)) {
      long open = (Long) row[2] - ((Number) row[3]).longValue();
      long late = ChronoUnit.DAYS.between((LocalDate) row[1], day);
      buckets((UUID) row[0], rows)[bucket(late)] += open;
    }
    Query balances = new Query(BALANCES, "e.contactId", " group by e.contactId");
    for (Object[] row : ask(balances, wanted, end, call)) {
      long[] buckets = buckets((UUID) row[0], rows);
      buckets[0] += ((Number) row[1]).longValue() - sum(buckets);
    }
    return report(wanted, day, rows, call);
  }

  private record Query(String text, String contact, String end) {}

  private static List<Object[]> ask(Query query, AskAging wanted, Instant at, Call call) {
    boolean one = wanted.contactId() != null;
    String only = one ? " and " + query.contact + " = :contact" : "";
    TypedQuery<Object[]> asked =
        call.session()
            .manager()
            .createQuery(query.text + only + query.end, Object[].class)
            .setParameter("org", call.organization())
            .setParameter("currency", wanted.currency())
            .setParameter("end", at);
    if (one) {
      asked.setParameter("contact", wanted.contactId());
    }
    return asked.getResultList();
  }

  private static long[] buckets(UUID contact, Map<UUID, long[]> rows) {
    return rows.computeIfAbsent(contact, id -> new long[BUCKETS]);
  }

  private static int bucket(long daysLate) {
    return daysLate <= 0 ? 0 : (int) Math.min(BUCKETS - 1, (daysLate + MONTH - 1) / MONTH);
  }

  private static long sum(long... amounts) {
    long sum = 0;
    for (long amount : amounts) {
      sum += amount;
    }
    return sum;
  }

  private AgingReport report(AskAging wanted, LocalDate day, Map<UUID, long[]> rows, Call call) {
    var names = contacts.summaries(rows.keySet(), call);
    long[] all = new long[BUCKETS];
    List<ContactAging> some = new ArrayList<>();
    rows.forEach(
        (id, b) -> {
          for (int i = 0; i < BUCKETS; i++) {
            all[i] += b[i];
          }
          boolean any = Arrays.stream(b).anyMatch(amount -> amount != 0);
          if (any && names.containsKey(id)) {
            String name = names.get(id).name();
            some.add(new ContactAging(id, name, b[0], b[1], b[2], b[3], b[4], sum(b)));
          }
        });
    some.sort(Comparator.comparing(ContactAging::name).thenComparing(ContactAging::contactId));
    AgingTotals totals = new AgingTotals(all[0], all[1], all[2], all[3], all[4], sum(all));
    return new AgingReport(day, wanted.currency(), List.copyOf(some), totals);
  }
}
