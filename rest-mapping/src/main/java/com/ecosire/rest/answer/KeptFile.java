package com.ecosire.rest.answer;

import com.ecosire.domain.operation.FileContent;
import com.ecosire.rest.request.ByteRange;
import com.ecosire.rest.request.Preconditions;
import io.helidon.http.HeaderNames;
import io.helidon.http.ServerRequestHeaders;
import io.helidon.http.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * A file that is kept: it has a length, a strong tag and a date, and is sent as it is, never
 * compressed, so that parts of it can be asked for (RFC 9110 section 14).
 */
final class KeptFile {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final Exchange exchange;
  private final FileContent.Kept file;

  private KeptFile(Exchange exchange, FileContent.Kept file) {
    this.exchange = exchange;
    this.file = file;
  }

  static void send(Exchange exchange, FileContent.Kept file) throws IOException {
    KeptFile answer = new KeptFile(exchange, file);
    if (exchange.isGet()) {
      answer.sendAsked();
    } else {
      answer.send(0, file.size());
    }
  }

  private void sendAsked() throws IOException {
    String tag = '"' + file.tag() + '"';
    String date = file.lastModified().map(DATE::format).orElse("");
    Sending.tag(exchange, tag);
    Sending.header(exchange, HeaderNames.ACCEPT_RANGES, "bytes");
    if (!date.isEmpty()) {
      Sending.header(exchange, HeaderNames.LAST_MODIFIED, date);
    }
    ServerRequestHeaders headers = exchange.http().headers();
    if (isKnown(headers, tag)) {
      exchange.response().status(Status.NOT_MODIFIED_304).send();
      return;
    }
    // A range is defined for GET only.
    Optional<ByteRange> range =
        exchange.isHead() ? Optional.empty() : ByteRange.of(headers, tag, date);
    if (range.isPresent()) {
      ByteRange.Part part = Sending.part(exchange, range.get(), file.size());
      send(part.first(), part.length());
    } else {
      send(0, file.size());
    }
  }

  /** The date counts only where no tag was sent (RFC 9110 section 13.1.3). */
  private boolean isKnown(ServerRequestHeaders headers, String tag) {
    if (headers.contains(HeaderNames.IF_NONE_MATCH)) {
      return Preconditions.isKnown(headers, tag);
    }
    if (!headers.contains(HeaderNames.IF_MODIFIED_SINCE) || file.lastModified().isEmpty()) {
      return false;
    }
    try {
      Instant sent = DATE.parse(headers.get(HeaderNames.IF_MODIFIED_SINCE).values(), Instant::from);
      return !file.lastModified().get().minusMillis(999).isAfter(sent);
    } catch (DateTimeException e) {
      // A date that cannot be read is to be ignored.
      return false;
    }
  }

  private void send(long from, long length) throws IOException {
    Sending.header(exchange, HeaderNames.CONTENT_LENGTH, Long.toString(length));
    if (exchange.isHead() || length == 0) {
      exchange.response().send();
      return;
    }
    // Opened first: what cannot be read is told before anything is sent.
    try (InputStream content = file.open(from, length)) {
      OutputStream out = exchange.response().outputStream();
      content.transferTo(out);
      out.close();
    }
  }
}
