package com.ecosire.rest.answer;

import com.ecosire.domain.caller.Signing;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Problems;
import com.ecosire.rest.request.ByteRange;
import com.ecosire.rest.request.Preconditions;
import io.helidon.http.Header;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Optional;
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

  /** Begins an answer with a part of a file, or refuses where it has no such part (416). */
  static ByteRange.Part part(Exchange exchange, ByteRange range, long size) {
    Optional<ByteRange.Part> part = range.within(size);
    if (part.isEmpty()) {
      header(exchange, HeaderNames.CONTENT_RANGE, "bytes */" + size);
      throw Problems.refusal(ProblemCode.RANGE_NOT_SATISFIABLE, "The file has " + size + " bytes");
    }
    String place = "bytes " + part.get().first() + "-" + part.get().last() + "/" + size;
    header(exchange, HeaderNames.CONTENT_RANGE, place);
    exchange.response().status(Status.PARTIAL_CONTENT_206);
    return part.get();
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
