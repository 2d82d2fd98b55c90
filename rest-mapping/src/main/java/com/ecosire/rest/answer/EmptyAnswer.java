package com.ecosire.rest.answer;

import com.ecosire.domain.pipeline.Outcome;
import io.helidon.http.Status;

/** No content, for what is done or, if {@code accepted}, begun. */
record EmptyAnswer(boolean accepted) implements Answer<Void> {
  @Override
  public void send(Exchange exchange, Outcome<Void> outcome) {
    Sending.markReplayed(exchange, outcome.replayed());
    exchange.response().status(accepted ? Status.ACCEPTED_202 : Status.NO_CONTENT_204).send();
  }
}
