package com.ecosire.rest.answer;

import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.operation.Output.Printable;
import com.ecosire.domain.pipeline.Outcome;
import java.io.IOException;
import java.util.Optional;

/** A record, or the file of it that the caller asked for. */
final class PrintableAnswer<T> implements Answer<T> {
  private final Answer<T> record;
  private final FileAnswer file = new FileAnswer();

  PrintableAnswer(Answer<T> record) {
    this.record = record;
  }

  @Override
  public void send(Exchange exchange, Outcome<T> outcome) throws IOException {
    Optional<FileContent> printed = ((Printable) outcome.value()).printed();
    if (printed.isPresent()) {
      file.send(exchange, new Outcome<>(printed.get(), outcome.replayed()));
    } else {
      record.send(exchange, outcome);
    }
  }
}
