package com.ecosire.rest.answer;

import com.ecosire.domain.caller.Signing;
import com.ecosire.rest.request.Preconditions;
import io.helidon.http.Header;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.OptionalLong;

/** The last step of every JSON answer. */
final class Sending {
  private static final Header REPLAYED = HeaderValues.createCached("Idempotency-Replayed", "true");

  private static final HeaderName SIGNATURE = HeaderNames.create(Signing.LICENSE);

  private Sending() {}

  static void markReplayed(Exchange exchange, boolean replayed) {
    if (replayed) {
      exchange.response().header(REPLAYED);
    }
  }

  /** Sends what was read, or 304 to a caller that has it already. */
  static void read(Exchange exchange, OptionalLong version, byte[] json) {
    String tag = EntityTag.of(version, json);
    tag(exchange, tag);
    if (Preconditions.isKnown(exchange.http().headers(), tag)) {
      exchange.response().status(Status.NOT_MODIFIED_304).send();
    } else {
      json(exchange, Status.OK_200, json);
    }
  }

  static void tag(Exchange exchange, String tag) {
    exchange.response().header(HeaderValues.create(HeaderNames.ETAG, tag));
  }

  /** Sends JSON; to HEAD only its headers. */
  static void json(Exchange exchange, Status status, byte[] json) {
    ServerResponse response = exchange.response();
    response.status(status).header(HeaderValues.CONTENT_TYPE_JSON);
    if (exchange.isHead()) {
      response.header(HeaderValues.create(HeaderNames.CONTENT_LENGTH, json.length));
      response.send();
    } else {
      response.send(json);
    }
  }

  /** Signs the answer where the call asked for it. */
  static void sign(Exchange exchange, byte[] json) {
    List<String> signatures = exchange.request().signing().of(json);
    if (!signatures.isEmpty()) {
      exchange.response().header(HeaderValues.create(SIGNATURE, signatures));
    }
  }

  static void header(Exchange exchange, HeaderName name, String value) {
    exchange.response().header(HeaderValues.create(name, value));
  }
}
