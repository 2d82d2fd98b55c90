package com.ecosire.domain.commerce.invoices;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.query.ListRequest;
import com.ecosire.domain.shape.Default;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.transfer.Listed;
import com.ecosire.domain.transfer.TableExport;
import com.ecosire.domain.transfer.TableFormat;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Invoices as tables. */
final class InvoiceExport {
  /** Drafts are no invoices yet. */
  private static final List<String> ISSUED =
      Arrays.stream(InvoiceStatus.values())
          .filter(status -> status != InvoiceStatus.DRAFT)
          .map(status -> status.name().toLowerCase(Locale.ROOT))
          .toList();

  /** What a row of an export stands for. */
  @Doc("What a row of an export of invoices stands for")
  enum InvoiceExportLevel {
    INVOICES,
    LINES
  }

  /** Which invoices are exported, and how. */
  @Doc("Which invoices are exported, and how")
  record ExportInvoices(
      @Doc("Form of the file") @Default("csv") TableFormat format,
      @Doc("One row for each invoice, or one for each line") @Default("invoices")
          InvoiceExportLevel level,
      @Doc(
              value =
                  "Only invoices of these statuses, separated by commas; drafts only where they are"
                      + " named",
              example = "sent")
          @Size(max = 100)
          String status,
      @Doc("Only invoices of this customer") UUID contactId,
      @Doc("Only invoices of this time or later") Instant from,
      @Doc("Only invoices before this time") Instant to) {}

  private record Row(Invoice invoice, InvoiceLineItem line, int position) {}

  private static final TableExport<Invoice> INVOICES =
      new TableExport<Invoice>()
          .column("number", invoice -> invoice.number)
          .column("status", invoice -> invoice.status)
          .column("invoiceDate", invoice -> invoice.input.invoiceDate)
          .column("dueDate", invoice -> invoice.input.dueDate)
          .column("contactId", Invoice::contactId)
          .column("contactName", InvoiceExport::contactName)
          .column("currency", Invoice::currency)
          .column("subtotal", invoice -> invoice.subtotal)
          .column("taxAmount", invoice -> invoice.taxAmount)
          .column("total", invoice -> invoice.total)
          .column("amountPaid", invoice -> invoice.amountPaid)
          .column("amountCredited", invoice -> invoice.amountCredited)
          .column("amountDue", invoice -> invoice.amountDue)
          .column("orderId", invoice -> invoice.orderId)
          .column("notes", invoice -> invoice.input.notes)
          .column("id", Invoice::id);

  private static final TableExport<Row> LINES =
      new TableExport<Row>()
          .column("number", row -> row.invoice.number)
          .column("status", row -> row.invoice.status)
          .column("invoiceDate", row -> row.invoice.input.invoiceDate)
          .column("contactName", row -> contactName(row.invoice))
          .column("position", Row::position)
          .column("productId", row -> row.line.productId)
          .column("description", row -> row.line.description)
          .column("quantity", row -> row.line.quantity)
          .column("unitPrice", row -> row.line.unitPrice)
          .column("discount", row -> row.line.discount)
          .column("total", row -> row.line.total)
          .column("currency", row -> row.invoice.currency())
          .column("id", row -> row.line.id);

  private final Invoices invoices;

  InvoiceExport(Invoices invoices) {
    this.invoices = invoices;
  }

  private static String contactName(Invoice invoice) {
    return invoice.contact == null ? null : invoice.contact.name();
  }

  /** All invoices that are asked for, newest first. */
  FileContent export(ExportInvoices wanted, Call call) {
    ListRequest request = invoices.request(parameters(wanted));
    return wanted.level == InvoiceExportLevel.LINES
        ? LINES.file(
            "invoice-lines",
            wanted.format,
            rows -> invoices.forEach(request, call, invoice -> add(invoice, rows)))
        : INVOICES.file("invoices", wanted.format, rows -> invoices.forEach(request, call, rows));
  }

  private static void add(Invoice invoice, Consumer<Row> rows) {
    List<InvoiceLineItem> lines = invoice.lines();
    for (int i = 0; i < lines.size(); i++) {
      rows.accept(new Row(invoice, lines.get(i), i + 1));
    }
  }

  private static Map<String, Object> parameters(ExportInvoices wanted) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("status", wanted.status == null ? ISSUED : Listed.words(wanted.status));
    parameters.put("contactId", wanted.contactId == null ? null : List.of(wanted.contactId));
    parameters.put("from", wanted.from);
    parameters.put("to", wanted.to);
    return parameters;
  }
}
