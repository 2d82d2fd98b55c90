package com.ecosire.rest.answer;

import com.ecosire.domain.id.GivenId;
import com.ecosire.domain.json.JsonWriter;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Records;
import com.ecosire.domain.operation.Relation;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.pipeline.Pipeline;
import com.ecosire.domain.pipeline.Request;
import com.ecosire.domain.query.ListRequest;
import com.ecosire.domain.query.PageRequest;
import com.ecosire.domain.query.Selection;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Shape;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One relation that the answers of one operation can embed; everything about it is looked up at
 * start.
 */
final class Embedding {
  private static final PageRequest FIRST_HUNDRED = new PageRequest(1, 100, Optional.empty(), false);

  private final Operation<?, ?> operation;
  private final Pipeline pipeline;
  private final Relation relation;
  private final Resource<?, ?> target;
  private final SerializedString name;
  private final JsonWriter<?> writer;
  private final Field key;
  private final ListRequest children;

  /** A relation of an operation's answers. */
  Embedding(
      Operation<?, ?> operation, Resource<?, ?> source, Relation relation, Surroundings around) {
    this.operation = operation;
    this.pipeline = around.pipeline();
    this.relation = relation;
    this.target = around.catalog().resource(relation.target()).orElseThrow();
    this.name = new SerializedString(relation.name());
    this.writer = JsonWriter.of(relation.target());
    Shape<?> shape = source.shape();
    this.key = (relation.many() ? shape.rowId() : shape.field(relation.key())).orElseThrow();
    this.children = target.plan().first().at(FIRST_HUNDRED);
  }

  /** The field of the answer's records that the relation hangs on. */
  String key() {
    return key.name();
  }

  /** Refuses a caller that may not read the related records. */
  void authorize(Request request) {
    pipeline.relate(operation, target, request, call -> true);
  }

  /** The related records of all records at once, by the key of the record that they belong to. */
  Map<UUID, ?> load(List<?> records, Request request) {
    Set<UUID> keys = new LinkedHashSet<>();
    for (Object each : records) {
      Optional.ofNullable(GivenId.ofReference(key.get(each))).ifPresent(keys::add);
    }
    return pipeline.relate(
        operation, target, request, call -> keys.isEmpty() ? Map.of() : read(keys, call));
  }

  private Map<UUID, ?> read(Set<UUID> keys, Call call) {
    if (!relation.many()) {
      return target.records().byIds(keys, Selection.ALL, call);
    }
    Field parent = target.shape().field(relation.key()).orElseThrow();
    Records.Children wanted = new Records.Children(parent, children);
    return target.records().byParent(wanted, keys, Selection.ALL, call);
  }

  /** Writes the relation of one record as a member: an object or null, or an array. */
  void write(JsonGenerator out, Object each, Map<UUID, ?> loaded) throws IOException {
    UUID id = GivenId.ofReference(key.get(each));
    Object found = id == null ? null : loaded.get(id);
    out.writeFieldName(name);
    if (relation.many()) {
      out.writeStartArray();
      for (Object child : found == null ? List.of() : (List<?>) found) {
        writer.write(out, child);
      }
      out.writeEndArray();
    } else if (found == null) {
      out.writeNull();
    } else {
      writer.write(out, found);
    }
  }
}
