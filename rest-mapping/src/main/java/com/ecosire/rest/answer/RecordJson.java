package com.ecosire.rest.answer;

import com.ecosire.domain.json.JsonWriter;
import com.ecosire.domain.pipeline.Request;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The records of one answer as JSON, with what is embedded into them. */
final class RecordJson {
  private record Loaded(Embedding embedding, Map<UUID, ?> found) {}

  private final JsonWriter<?> writer;
  private final Wanted wanted;
  private final List<Loaded> relations;

  private RecordJson(JsonWriter<?> writer, Wanted wanted, List<Loaded> relations) {
    this.writer = writer;
    this.wanted = wanted;
    this.relations = relations;
  }

  /**
   * Reads what is to be embedded into some records: one statement a relation, however many records
   * there are.
   */
  static RecordJson load(JsonWriter<?> writer, List<?> records, Exchange exchange) {
    Wanted wanted = exchange.wanted();
    Request request = exchange.request();
    List<Loaded> relations = new ArrayList<>(wanted.embeddings().size());
    for (Embedding embedding : wanted.embeddings()) {
      relations.add(new Loaded(embedding, embedding.load(records, request)));
    }
    return new RecordJson(writer, wanted, relations);
  }

  /** Writes one record. */
  void write(JsonGenerator out, Object each) throws IOException {
    out.writeStartObject();
    writer.writeFields(out, each, wanted.shown());
    for (Loaded relation : relations) {
      relation.embedding.write(out, each, relation.found);
    }
    out.writeEndObject();
  }

  /** Writes an array of records. */
  void writeAll(JsonGenerator out, List<?> records) throws IOException {
    out.writeStartArray();
    for (Object each : records) {
      write(out, each);
    }
    out.writeEndArray();
  }
}
