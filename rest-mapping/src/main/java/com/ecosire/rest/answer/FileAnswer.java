package com.ecosire.rest.answer;

import com.ecosire.domain.operation.FileContent;
import com.ecosire.domain.pipeline.Outcome;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** A file, written while it is sent. */
public final class FileAnswer implements Answer<FileContent> {
  private static final HeaderName POLICY = HeaderNames.create("Content-Security-Policy");

  /** What others uploaded runs nothing, loads nothing and is nobody's page. */
  private static final String SANDBOX =
      "sandbox; default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline';"
          + " frame-ancestors 'none'";

  @Override
  public void send(Exchange exchange, Outcome<FileContent> outcome) throws IOException {
    FileContent file = outcome.value();
    Sending.markReplayed(exchange, outcome.replayed());
    Sending.header(exchange, HeaderNames.CONTENT_TYPE, Disposition.headerText(file.mediaType()));
    Sending.header(exchange, HeaderNames.CONTENT_DISPOSITION, Disposition.of(file));
    if (file.shown()) {
      Sending.header(exchange, POLICY, SANDBOX);
    }
    if (file.body() instanceof FileContent.Kept kept) {
      KeptFile.send(exchange, kept);
      return;
    }
    if (file.body() instanceof FileContent.Whole whole) {
      WholeFile.send(exchange, whole.bytes());
      return;
    }
    if (exchange.isHead()) {
      long length = length(file);
      exchange.response().header(HeaderValues.create(HeaderNames.CONTENT_LENGTH, length)).send();
      return;
    }
    // Closed only at the end: closing after a failure would make half a file look whole.
    OutputStream out = exchange.response().outputStream();
    file.body().writeTo(out);
    out.close();
  }

  private static long length(FileContent file) {
    Counter counter = new Counter();
    try {
      file.body().writeTo(counter);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return counter.count;
  }

  private static final class Counter extends OutputStream {
    private long count;

    @Override
    public void write(int b) {
      count++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      count += length;
    }
  }
}
