package com.ecosire.domain.commerce.licenses;

import com.ecosire.domain.commerce.licenses.activations.Activation;
import com.ecosire.domain.commerce.licenses.activations.Activations;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Licences as tables, one row each with the domains that it is bound to. */
final class LicenseExport {
  private static final int PART = 500;

  /** Which licences are exported, and how. */
  @Doc("Which licenses are exported, and how")
  record ExportLicenses(
      @Doc("Form of the file") @Default("csv") TableFormat format,
      @Doc(value = "Only licenses of these statuses, separated by commas", example = "active")
          @Size(max = 100)
          String status,
      @Doc("Only licenses of this product") UUID productId,
      @Doc("Only licenses that expire at this time or later") Instant expiresFrom,
      @Doc("Only licenses that expire before this time") Instant expiresTo) {}

  private record Row(License license, List<String> domains) {}

  private static final TableExport<Row> COLUMNS =
      new TableExport<Row>()
          .column("id", row -> row.license.id())
          .column("key", row -> row.license.key())
          .column("productId", row -> row.license.productId())
          .column("contactId", row -> row.license.contactId())
          .column("orderId", row -> row.license.orderId)
          .column("status", row -> row.license.status)
          .column("activationsCount", row -> row.license.activationsCount)
          .column("activationsLimit", row -> row.license.activationsLimit())
          .column("domains", row -> row.domains)
          .column("expiresAt", row -> row.license.input.expiresAt)
          .column("updatesUntil", row -> row.license.input.updatesUntil)
          .column("lastSeenAt", row -> row.license.lastSeenAt)
          .column("createdAt", row -> row.license.createdAt());

  private final Licenses licenses;
  private final Activations activations;

  LicenseExport(Licenses licenses, Activations activations) {
    this.licenses = licenses;
    this.activations = activations;
  }

  /** All licences that are asked for, by creation. */
  FileContent export(ExportLicenses wanted, Call call) {
    ListRequest request = licenses.request(parameters(wanted));
    return COLUMNS.file("licenses", wanted.format(), rows -> read(request, call, rows));
  }

  private static Map<String, Object> parameters(ExportLicenses wanted) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("status", Listed.words(wanted.status()));
    parameters.put("productId", wanted.productId() == null ? null : List.of(wanted.productId()));
    parameters.put("expiresAtFrom", wanted.expiresFrom());
    parameters.put("expiresAtTo", wanted.expiresTo());
    return parameters;
  }

  private void read(ListRequest request, Call call, Consumer<Row> rows) {
    List<License> part = new ArrayList<>(PART);
    licenses.forEach(
        request,
        call,
        license -> {
          part.add(license);
          if (part.size() == PART) {
            write(part, call, rows);
          }
        });
    write(part, call, rows);
  }

  private void write(List<License> part, Call call, Consumer<Row> rows) {
    Map<UUID, List<String>> domains =
        activations.boundOf(part.stream().map(License::id).toList(), call).stream()
            .collect(
                Collectors.groupingBy(
                    Activation::licenseId,
                    Collectors.mapping(Activation::domain, Collectors.toList())));
    part.forEach(
        license -> rows.accept(new Row(license, domains.getOrDefault(license.id(), List.of()))));
    part.clear();
  }
}
