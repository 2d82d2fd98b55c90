package com.ecosire.rest.answer;

import com.ecosire.domain.json.JsonBytes;
import com.ecosire.domain.json.JsonWriter;
import com.ecosire.domain.pipeline.Outcome;
import com.ecosire.domain.query.Page;
import com.ecosire.domain.query.PageRequest;
import com.fasterxml.jackson.core.JsonGenerator;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import java.io.IOException;
import java.util.OptionalLong;

/** A page in its envelope: {@code data}, and {@code meta} about the whole list. */
final class PageAnswer<T> implements Answer<Page<T>> {
  private final JsonWriter<T> writer;

  /** Answers of entries of one type. */
  PageAnswer(Class<T> type) {
    this.writer = JsonWriter.of(type);
  }

  @Override
  public void send(Exchange exchange, Outcome<Page<T>> outcome) {
    Page<T> page = outcome.value();
    RecordJson json = RecordJson.load(writer, page.data(), exchange);
    byte[] bytes = JsonBytes.of(out -> write(out, json, page));
    Sending.markReplayed(exchange, outcome.replayed());
    if (exchange.isGet()) {
      Sending.header(exchange, HeaderNames.LINK, PageLinks.of(exchange.http().prologue(), page));
      Sending.read(exchange, OptionalLong.empty(), bytes);
    } else {
      Sending.json(exchange, Status.OK_200, bytes);
    }
  }

  private static <T> void write(JsonGenerator out, RecordJson json, Page<T> page)
      throws IOException {
    out.writeStartObject();
    out.writeFieldName("data");
    json.writeAll(out, page.data());
    out.writeFieldName("meta");
    writeMeta(out, page);
    out.writeEndObject();
  }

  private static void writeMeta(JsonGenerator out, Page<?> page) throws IOException {
    PageRequest part = page.request();
    boolean numbered = part.cursor().isEmpty();
    out.writeStartObject();
    if (page.total().isPresent()) {
      out.writeNumberField("total", page.total().getAsLong());
    }
    if (numbered) {
      out.writeNumberField("page", part.page());
    }
    out.writeNumberField("limit", part.limit());
    if (numbered && page.totalPages().isPresent()) {
      out.writeNumberField("totalPages", page.totalPages().getAsLong());
    }
    out.writeStringField("nextCursor", page.nextCursor().orElse(null));
    out.writeEndObject();
  }
}
