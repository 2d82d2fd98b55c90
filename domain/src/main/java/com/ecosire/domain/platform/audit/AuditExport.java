package com.ecosire.domain.platform.audit;

import com.ecosire.domain.json.JsonWriter;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.shape.Type;
import com.ecosire.domain.store.Selecting;
import com.ecosire.domain.transfer.TableExport;
import com.ecosire.domain.transfer.TableFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The numbered entries as a file, in the order of their numbers, some hundred at a time. */
final class AuditExport {
  private static final int CHUNK = 500;
  private static final TableExport<AuditEntry> COLUMNS = columns();

  private final AuditEntries entries;
  private final AuditChains chains;

  /** Takes entries that come together. */
  @FunctionalInterface
  private interface Taker {
    void take(List<AuditEntry> some) throws IOException;
  }

  AuditExport(AuditEntries entries, AuditChains chains) {
    this.entries = entries;
    this.chains = chains;
  }

  private static TableExport<AuditEntry> columns() {
    TableExport<AuditEntry> table = new TableExport<>();
    for (Field field : Shape.of(AuditEntry.class).fields()) {
      table.column(field.name(), entry -> cell(field, field.get(entry)));
    }
    return table;
  }

  private static Object cell(Field field, Object value) {
    return switch (value) {
      case null -> null;
      case List<?> list -> list.isEmpty() ? "" : JsonWriter.text(field.type(), list);
      default -> field.type() instanceof Type.Words words ? words.enumeration().word(value) : value;
    };
  }

  FileContent file(ExportAudit wanted, Call call) {
    if (wanted.format() == TableFormat.CSV) {
      return COLUMNS.file(
          "audit", TableFormat.CSV, rows -> unchecked(wanted, call, some -> some.forEach(rows)));
    }
    return new FileContent(
        TableFormat.NDJSON.mediaType(), "audit.ndjson", out -> lines(wanted, call, out));
  }

  private void unchecked(ExportAudit wanted, Call call, Taker taker) {
    try {
      each(wanted, call, taker);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** A line also has the hash of the entry before, so that it proves itself among others. */
  private void lines(ExportAudit wanted, Call call, OutputStream out) throws IOException {
    each(
        wanted,
        call,
        some -> {
          Map<Long, String> hashes = hashesBefore(some, call);
          for (AuditEntry entry : some) {
            String line = new Link(entry).line(hashes.get(entry.sequence - 1)) + "\n";
            out.write(line.getBytes(StandardCharsets.UTF_8));
          }
        });
  }

  private Map<Long, String> hashesBefore(List<AuditEntry> some, Call call) {
    AuditChain chain = chains.of(call);
    Map<Long, String> hashes = new HashMap<>();
    hashes.put(chain.checkpointSequence, chain.checkpointHash);
    some.forEach(entry -> hashes.put(entry.sequence, entry.hash));
    List<Long> missing =
        some.stream()
            .map(entry -> entry.sequence - 1)
            .filter(before -> !hashes.containsKey(before))
            .toList();
    entries
        .where("r.sequence in :numbers", call)
        .with("numbers", missing)
        .all()
        .forEach(entry -> hashes.put(entry.sequence, entry.hash));
    return hashes;
  }

  private void each(ExportAudit wanted, Call call, Taker taker) throws IOException {
    Map<String, Object> conditions = conditions(wanted);
    long last = 0;
    List<AuditEntry> some;
    do {
      some = after(last, conditions, call);
      if (!some.isEmpty()) {
        taker.take(some);
        last = some.getLast().sequence;
      }
      call.session().clear();
    } while (some.size() == CHUNK);
  }

  private List<AuditEntry> after(long last, Map<String, Object> conditions, Call call) {
    String where =
        conditions.keySet().stream()
            .map(condition -> " and " + condition)
            .collect(Collectors.joining("", "r.sequence > :last", ""));
    Selecting<AuditEntry> selecting = entries.where(where, call).with("last", last);
    conditions.forEach(
        (condition, value) ->
            selecting.with(condition.substring(condition.indexOf(':') + 1), value));
    return selecting.orderBy("r.sequence").atMost(CHUNK);
  }

  private static Map<String, Object> conditions(ExportAudit wanted) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("r.occurredAt >= :from", wanted.from());
    all.put("r.occurredAt < :to", wanted.to());
    all.put("r.module = :module", wanted.module());
    all.put("r.actorId = :actorId", wanted.actorId());
    all.put("r.resourceType = :resourceType", wanted.resourceType());
    all.put("r.action = :action", wanted.action());
    all.values().removeIf(java.util.Objects::isNull);
    return all;
  }
}
