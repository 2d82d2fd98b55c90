package com.ecosire.domain.commerce.contacts;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.query.ListRequest;
import com.ecosire.domain.shape.Patch;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.shape.Source;
import com.ecosire.domain.transfer.ImportReport;
import com.ecosire.domain.transfer.ImportRow;
import com.ecosire.domain.transfer.TableExport;
import com.ecosire.domain.transfer.TableImport;
import com.ecosire.domain.values.Address;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Contacts as tables. */
final class ContactTransfer {
  private static final Set<String> ADDRESS = Set.of("street", "city", "state", "zip", "country");
  private static final TableExport<Contact> COLUMNS =
      new TableExport<Contact>()
          .column("name", contact -> contact.input.name)
          .column("email", contact -> contact.input.email)
          .column("phone", contact -> contact.input.phone)
          .column("type", contact -> contact.input.type)
          .column("website", contact -> contact.input.website)
          .column("street", address(Address::street))
          .column("city", address(Address::city))
          .column("state", address(Address::state))
          .column("zip", address(Address::zip))
          .column("country", address(Address::country))
          .column("tags", contact -> contact.input.tags);

  private final Contacts contacts;

  ContactTransfer(Contacts contacts) {
    this.contacts = contacts;
  }

  private static Function<Contact, String> address(Function<Address, String> part) {
    return contact -> contact.address().map(part).orElse(null);
  }

  /** Adds or changes contacts, matched by e-mail. */
  ImportReport importCsv(ImportContacts wanted, Call call) {
    TableImport table =
        new TableImport(
            "name", "email", "phone", "type", "website", "street", "city", "state", "zip",
            "country", "tags");
    return table.run(wanted.file(), rows -> prepare(rows, call));
  }

  private TableImport.RowHandler prepare(List<ImportRow> rows, Call call) {
    call.session().release();
    Map<String, Contact> byEmail = new HashMap<>();
    Set<String> emails = rows.stream().map(ContactTransfer::email).collect(Collectors.toSet());
    contacts
        .where("r.input.email in :emails", call)
        .with("emails", emails)
        .all()
        .forEach(contact -> byEmail.put(contact.input.email.toLowerCase(Locale.ROOT), contact));
    return row -> take(row, byEmail, call);
  }

  private TableImport.Result take(ImportRow row, Map<String, Contact> byEmail, Call call) {
    Map<String, Object> tree = row.tree("address", ADDRESS::contains);
    tree.computeIfPresent("tags", (column, text) -> row.list(column));
    Contact present = byEmail.get(email(row));
    if (present == null) {
      Contact made = contacts.create(ImportRow.bind(Shape.of(ContactInput.class), tree), call);
      made.email().ifPresent(email -> byEmail.put(email.toLowerCase(Locale.ROOT), made));
      return TableImport.Result.CREATED;
    }
    Patch<ContactInput> patch = new Patch<>(Shape.of(ContactInput.class), tree, Source.TEXT);
    boolean changed = contacts.replaceIfChanged(present, patch.applyTo(present.input), call);
    return changed ? TableImport.Result.UPDATED : TableImport.Result.UNCHANGED;
  }

  private static String email(ImportRow row) {
    return row.text("email").toLowerCase(Locale.ROOT);
  }

  /** All contacts that are asked for, by creation. */
  FileContent export(ExportContacts wanted, Call call) {
    ListRequest request = contacts.request(parameters(wanted));
    return COLUMNS.file("contacts", wanted.format(), rows -> contacts.forEach(request, call, rows));
  }

  private static Map<String, Object> parameters(ExportContacts wanted) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("search", wanted.search());
    parameters.put("type", wanted.type() == null ? null : List.of(wanted.type()));
    return parameters;
  }
}
