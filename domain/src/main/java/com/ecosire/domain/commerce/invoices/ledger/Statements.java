package com.ecosire.domain.commerce.invoices.ledger;

import com.ecosire.domain.commerce.contacts.Contact;
import com.ecosire.domain.commerce.contacts.Contacts;
import com.ecosire.domain.commerce.invoices.Invoices;
import com.ecosire.domain.commerce.invoices.ledger.AccountStatement.AskStatement;
import com.ecosire.domain.commerce.invoices.ledger.AccountStatement.StatementEntry;
import com.ecosire.domain.commerce.invoices.ledger.AccountStatement.StatementFormat;
import com.ecosire.domain.commerce.invoices.paper.DocumentPaper;
import com.ecosire.domain.commerce.invoices.paper.FrozenParties;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.operation.Output.Printable;
import com.ecosire.domain.platform.organizations.Organizations;
import com.ecosire.domain.print.DocumentFormat;
import com.ecosire.domain.print.DocumentPdf;
import com.ecosire.domain.print.PrintedDocument;
import com.ecosire.domain.print.PrintedDocument.Column;
import com.ecosire.domain.print.PrintedDocument.Fact;
import com.ecosire.domain.print.PrintedDocument.Row;
import com.ecosire.domain.print.PrintedDocument.Sum;
import com.ecosire.domain.problem.Problems;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Statements of what customers owe. */
public final class Statements {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("description", 34),
          new Column("date", 22),
          new Column("debit", 14),
          new Column("credit", 14),
          new Column("balance", 16));

  private static final String BEFORE =
      "select coalesce(sum(e.amount), 0) from ReceivableEntry e where e.organizationId = :org and"
          + " e.contactId = :contact and e.currency = :currency and e.bookedAt < :start";

  private static final String WITHIN =
      "select e from ReceivableEntry e where e.organizationId = :org and e.contactId = :contact and"
          + " e.currency = :currency and e.bookedAt >= :start and e.bookedAt < :end order by"
          + " e.bookedAt, e.id";

  private final Invoices invoices;
  private final Contacts contacts;
  private final Organizations organizations;

  /** Statements of these customers. */
  public Statements(Invoices invoices, Contacts contacts, Organizations organizations) {
    this.invoices = invoices;
    this.contacts = contacts;
    this.organizations = organizations;
  }

  /** The statement of some days, both included. */
  public AccountStatement statement(AskStatement wanted, Call call) {
    if (wanted.to().isBefore(wanted.from())) {
      throw Problems.invalid("to", "too_small", "Must not be before from");
    }
    Contact contact =
        contacts
            .find(wanted.contactId(), call)
            .orElseThrow(() -> Problems.unknownReference("contactId", "Contact"));
    ZoneId zone = invoices.zone(call);
    AccountStatement statement = new AccountStatement();
    statement.contactId = wanted.contactId();
    statement.currency = wanted.currency();
    statement.openingBalance = before(wanted, wanted.from().atStartOfDay(zone).toInstant(), call);
    statement.entries = entries(statement.openingBalance, wanted, zone, call);
    statement.closingBalance =
        statement.entries.isEmpty()
            ? statement.openingBalance
            : statement.entries.getLast().balance();
    if (wanted.format() == StatementFormat.PDF) {
      statement.file = file(statement, wanted, contact, call);
    }
    return statement;
  }

  private static long before(AskStatement wanted, Instant start, Call call) {
    return call.session()
        .manager()
        .createQuery(BEFORE, Long.class)
        .setParameter("org", call.organization())
        .setParameter("contact", wanted.contactId())
        .setParameter("currency", wanted.currency())
        .setParameter("start", start)
        .getSingleResult();
  }

  private static List<StatementEntry> entries(
      long opening, AskStatement wanted, ZoneId zone, Call call) {
    List<ReceivableEntry> found =
        call.session()
            .manager()
            .createQuery(WITHIN, ReceivableEntry.class)
            .setParameter("org", call.organization())
            .setParameter("contact", wanted.contactId())
            .setParameter("currency", wanted.currency())
            .setParameter("start", wanted.from().atStartOfDay(zone).toInstant())
            .setParameter("end", wanted.to().plusDays(1).atStartOfDay(zone).toInstant())
            .getResultList();
    List<StatementEntry> entries = new ArrayList<>();
    long balance = opening;
    for (ReceivableEntry entry : found) {
      balance += entry.amount;
      entries.add(
          new StatementEntry(
              LocalDate.ofInstant(entry.bookedAt, zone),
              entry.kind.name().toLowerCase(Locale.ROOT),
              entry.number,
              Math.max(0, entry.amount),
              Math.max(0, -entry.amount),
              balance));
    }
    return List.copyOf(entries);
  }

  private FileContent file(
      AccountStatement statement, AskStatement wanted, Contact contact, Call call) {
    FrozenParties parties =
        FrozenParties.of(organizations.own(call), contact, contact.address().orElse(null));
    DocumentFormat format =
        new DocumentFormat(parties.locale(), statement.currency, parties.zone());
    DocumentPaper paper = new DocumentPaper(parties, format);
    String days = format.date(wanted.from()) + " – " + format.date(wanted.to());
    List<Fact> facts = new ArrayList<>(List.of(new Fact(format.word("period"), days)));
    facts.addAll(paper.buyerFacts(statement.currency));
    byte[] file =
        DocumentPdf.of(
            new PrintedDocument(
                format.word("statement"),
                contact.name(),
                format,
                paper.seller(),
                List.of(paper.buyer("customer")),
                facts,
                statement.entries.stream().map(entry -> row(entry, format)).toList(),
                sums(statement, format),
                List.of(),
                Optional.empty(),
                COLUMNS));
    return FileContent.of(Printable.MEDIA_TYPE, "statement.pdf", file);
  }

  private static Row row(StatementEntry entry, DocumentFormat format) {
    return new Row(
        format.word("kind." + entry.kind()),
        entry.number() == null ? "" : entry.number(),
        List.of(
            format.date(entry.date()),
            entry.debit() == 0 ? "" : format.money(entry.debit()),
            entry.credit() == 0 ? "" : format.money(entry.credit()),
            format.money(entry.balance())));
  }

  private static List<Sum> sums(AccountStatement statement, DocumentFormat format) {
    return List.of(
        new Sum(format.word("openingBalance"), format.money(statement.openingBalance)),
        new Sum(format.word("closingBalance"), format.money(statement.closingBalance)));
  }
}
