package com.ecosire.rest.answer;

import com.ecosire.domain.pipeline.Outcome;
import io.helidon.http.Status;

/** No content. */
final class EmptyAnswer implements Answer<Void> {
  @Override
  public void send(Exchange exchange, Outcome<Void> outcome) {
    Sending.markReplayed(exchange, outcome.replayed());
    exchange.response().status(Status.NO_CONTENT_204).send();
  }
}
