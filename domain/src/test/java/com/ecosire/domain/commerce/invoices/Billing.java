package com.ecosire.domain.commerce.invoices;

import com.ecosire.domain.Modules;
import com.ecosire.domain.commerce.billing.BillingTerms;
import com.ecosire.domain.commerce.invoices.credits.CreditNote;
import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.operation.Job;
import com.ecosire.domain.platform.Platform;
import com.ecosire.domain.problem.Problem;
import com.ecosire.domain.testing.Business;
import com.ecosire.domain.testing.Tenant;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** An organization that sends invoices to a customer, on the 14th of March 2026 at noon. */
public final class Billing {
  public static final String NOON = "2026-03-14T12:00:00Z";
  public static final Modules MODULES =
      new Modules(Platform.foundation(Optional.empty(), BillingTerms.none()));
  public static final Business BUSINESS = Business.of(MODULES);

  public final Tenant tenant = BUSINESS.tenant().at(clock(NOON));
  public final UUID customer;

  public Billing() {
    Platform.write(
        tenant,
        call ->
            MODULES
                .organizations()
                .tenants()
                .found("Bills " + UUID.randomUUID(), "enterprise", call));
    customer = contact("name", "Ada Lovelace", "email", "ada@example.com");
  }

  public static Clock clock(String instant) {
    return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
  }

  public void at(String instant) {
    tenant.at(clock(instant));
  }

  /** Another caller of the organization, for calls at the same time. */
  public Tenant colleague() {
    return BUSINESS.tenant(tenant.organization()).at(clock(NOON));
  }

  public static Map<String, Object> map(Object... pairs) {
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      values.put((String) pairs[i], pairs[i + 1]);
    }
    return values;
  }

  public UUID make(String operation, Object... pairs) {
    return Tenant.id(tenant.call(operation, map(pairs)));
  }

  public UUID contact(Object... pairs) {
    return make("contacts.create", pairs);
  }

  public UUID tax(String code, Object rate, Object... pairs) {
    Map<String, Object> values = map(pairs);
    values.putAll(map("code", code, "name", code));
    UUID id = Tenant.id(tenant.call("taxes.create", values));
    tenant.call("taxes.rates.create", map("rate", rate, "validFrom", "2020-01-01"), "taxId", id);
    return id;
  }

  public UUID method(String kind) {
    return make(
        "payments.methods.create",
        "name",
        kind + UUID.randomUUID(),
        "kind",
        kind,
        "accountId",
        UUID.randomUUID());
  }

  public static Map<String, Object> line(String description, long price, Object... pairs) {
    Map<String, Object> line = map(pairs);
    line.putAll(map("description", description, "unitPrice", price));
    return line;
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  public final Invoice draft(Map<String, Object>... lines) {
    return invoice(map("lineItems", List.of(lines)));
  }

  public Invoice invoice(Map<String, Object> values) {
    values.putIfAbsent("contactId", customer);
    return tenant.call("invoices.create", values);
  }

  /** An issued invoice without taxes. */
  public Invoice issued(long amount) {
    return send(draft(line("Work", amount, "taxIds", List.of())));
  }

  public Invoice send(Invoice invoice) {
    return act("send", invoice, "byEmail", false);
  }

  @SuppressWarnings("TypeParameterUnusedInFormals")
  public <T> T act(String action, Invoice invoice, Object... pairs) {
    return tenant.call("invoices." + action, map(pairs), "id", invoice.id());
  }

  public Problem refused(String action, Invoice invoice, Object... pairs) {
    return tenant.refused("invoices." + action, map(pairs), "id", invoice.id());
  }

  public Invoice read(Invoice invoice) {
    return tenant.call("invoices.get", map(), "id", invoice.id());
  }

  public CreditNote read(CreditNote note) {
    return tenant.call("invoices.creditNotes.get", map(), "id", note.id());
  }

  public void run(String job) {
    Job found =
        BUSINESS.catalog().modules().stream()
            .flatMap(module -> module.jobs().stream())
            .filter(one -> one.name().equals(job))
            .findFirst()
            .orElseThrow();
    tenant.within("contacts.create", call -> found.operation().handle(null, call));
  }

  public static String code(Problem problem) {
    return problem.details().getFirst().code();
  }

  public static int status(Problem problem) {
    return problem.code().status();
  }

  /** The text of a file. */
  public static String text(FileContent file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.body().writeTo(out);
    if (!file.mediaType().equals("application/pdf")) {
      return out.toString(java.nio.charset.StandardCharsets.UTF_8);
    }
    PdfReader reader = new PdfReader(out.toByteArray());
    StringBuilder text = new StringBuilder();
    for (int page = 1; page <= reader.getNumberOfPages(); page++) {
      text.append(new PdfTextExtractor(reader).getTextFromPage(page));
    }
    return text.toString().replaceAll("[ \u00A0]+", " ");
  }
}
