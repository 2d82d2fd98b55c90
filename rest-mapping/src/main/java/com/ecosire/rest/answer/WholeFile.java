package com.ecosire.rest.answer;

import com.ecosire.rest.request.ByteRange;
import com.ecosire.rest.request.Preconditions;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.ServerRequestHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/** A file whose bytes are known: it has a length and a tag, and parts of it can be asked for. */
final class WholeFile {
  private WholeFile() {}

  static void send(Exchange exchange, byte[] bytes) {
    ServerResponse response = exchange.response();
    if (!exchange.isGet()) {
      response.send(bytes);
      return;
    }
    String tag = EntityTag.of(OptionalLong.empty(), bytes);
    Sending.tag(exchange, tag);
    Sending.header(exchange, HeaderNames.ACCEPT_RANGES, "bytes");
    ServerRequestHeaders headers = exchange.http().headers();
    if (Preconditions.isKnown(headers, tag)) {
      response.status(Status.NOT_MODIFIED_304).send();
      return;
    }
    Optional<ByteRange> range =
        exchange.isHead() ? Optional.empty() : ByteRange.ofCompressible(headers, tag);
    if (range.isPresent()) {
      sendPart(exchange, bytes, range.get());
    } else if (exchange.isHead()) {
      response.header(HeaderValues.create(HeaderNames.CONTENT_LENGTH, bytes.length)).send();
    } else {
      response.send(bytes);
    }
  }

  private static void sendPart(Exchange exchange, byte[] bytes, ByteRange range) {
    ByteRange.Part part = Sending.part(exchange, range, bytes.length);
    exchange.response().send(Arrays.copyOfRange(bytes, (int) part.first(), (int) part.last() + 1));
  }
}
