package com.ecosire.gateway.stripe;

import com.ecosire.domain.problem.Problems;
import io.helidon.webclient.api.HttpClientResponse;
import io.helidon.webclient.api.WebClient;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;

/** Fetches the PDF of an invoice from where Stripe says it is. */
final class PdfReader {
  private static final Duration LATER = Duration.ofSeconds(30);
  private static final int MAX_BYTES = 10 << 20;
  private static final int MAX_REDIRECTS = 3;
  private static final int OK = 200;

  private final Duration patience;
  private volatile WebClient client;

  PdfReader(Duration patience) {
    this.patience = patience;
  }

  /** Made at the first use, since loading it costs a twentieth of the start. */
  private WebClient client() {
    WebClient known = client;
    if (known == null) {
      known =
          WebClient.builder()
              .followRedirects(true)
              .maxRedirects(MAX_REDIRECTS)
              .connectTimeout(patience)
              .readTimeout(patience)
              .build();
      client = known;
    }
    return known;
  }

  byte[] read(String address) {
    if (address == null) {
      throw Problems.conflict("Stripe has no PDF of the invoice");
    }
    try (HttpClientResponse response = client().get(address).request();
        InputStream body = response.entity().inputStream()) {
      byte[] bytes = body.readNBytes(MAX_BYTES + 1);
      if (response.status().code() == OK && bytes.length <= MAX_BYTES) {
        return bytes;
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      // What went wrong is in the problem; the address must not get into the log.
    }
    throw Problems.unavailable("Stripe does not hand the PDF out; try again later", LATER);
  }
}
