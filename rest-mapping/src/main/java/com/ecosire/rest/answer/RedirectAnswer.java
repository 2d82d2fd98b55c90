package com.ecosire.rest.answer;

import com.ecosire.domain.pipeline.Outcome;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import java.net.URI;

/** The address where the browser goes on (302), which nobody keeps: it can hold a code. */
record RedirectAnswer() implements Answer<URI> {
  @Override
  public void send(Exchange exchange, Outcome<URI> outcome) {
    Sending.markReplayed(exchange, outcome.replayed());
    Sending.header(exchange, HeaderNames.LOCATION, outcome.value().toString());
    exchange
        .response()
        .header(HeaderValues.create(HeaderNames.CACHE_CONTROL, "no-store"))
        .header(HeaderValues.create("Referrer-Policy", "no-referrer"))
        .status(Status.FOUND_302)
        .send();
  }
}
