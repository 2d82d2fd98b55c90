package com.ecosire.rest.request;

import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import io.helidon.common.buffers.DataReader.InsufficientDataAvailableException;
import io.helidon.http.HttpException;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The body of a request: 413 where it has more than so many bytes, and an end of the connection
 * where it breaks off.
 */
final class BoundedInput extends InputStream {
  private final InputStream body;
  private final long limit;
  private long read;

  private BoundedInput(InputStream body, long limit) {
    this.body = body;
    this.limit = limit;
  }

  /**
   * The body of a request; refused before it is read where its length is declared and too great.
   */
  static InputStream of(ServerRequest http, long limit) {
    if (!http.content().hasEntity()) {
      return InputStream.nullInputStream();
    }
    if (http.headers().contentLength().orElse(0) > limit) {
      throw tooLarge(limit);
    }
    return new BoundedInput(http.content().inputStream(), limit);
  }

  /** A part of a body, bounded in the same way. */
  static InputStream of(InputStream part, long limit) {
    return new BoundedInput(part, limit);
  }

  private static ProblemException tooLarge(long limit) {
    return Problems.refusal(
        ProblemCode.PAYLOAD_TOO_LARGE, "What is sent may have at most " + limit + " bytes");
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int count = receive(into, offset, length);
    read += Math.max(count, 0);
    if (read > limit) {
      throw tooLarge(limit);
    }
    return count;
  }

  private int receive(byte[] into, int offset, int length) throws IOException {
    try {
      return body.read(into, offset, length);
    } catch (InsufficientDataAvailableException | UncheckedIOException e) {
      throw new CloseConnectionException("The client broke off its body", e);
    } catch (NumberFormatException e) {
      // What the server throws at a chunk's size that is no number; the next request cannot be
      // found behind it.
      throw new HttpException("Malformed chunk", Status.BAD_REQUEST_400, e, false);
    }
  }
}
