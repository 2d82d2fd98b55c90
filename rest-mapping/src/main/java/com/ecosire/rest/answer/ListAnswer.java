package com.ecosire.rest.answer;

import com.ecosire.domain.json.JsonBytes;
import com.ecosire.domain.json.JsonWriter;
import com.ecosire.domain.pipeline.Outcome;
import io.helidon.http.Status;
import java.util.List;
import java.util.OptionalLong;

/** A bare array. */
final class ListAnswer<T> implements Answer<List<T>> {
  private final JsonWriter<T> writer;

  /** Answers of entries of one type. */
  ListAnswer(Class<T> type) {
    this.writer = JsonWriter.of(type);
  }

  @Override
  public void send(Exchange exchange, Outcome<List<T>> outcome) {
    List<T> entries = outcome.value();
    RecordJson json = RecordJson.load(writer, entries, exchange);
    byte[] bytes = JsonBytes.of(out -> json.writeAll(out, entries));
    Sending.markReplayed(exchange, outcome.replayed());
    if (exchange.isGet()) {
      Sending.read(exchange, OptionalLong.empty(), bytes);
    } else {
      Sending.json(exchange, Status.OK_200, bytes);
    }
  }
}
