package com.ecosire.gateway.oidc;

import com.ecosire.domain.json.JsonText;
import io.helidon.http.HeaderNames;
import io.helidon.webclient.api.HttpClientResponse;
import io.helidon.webclient.api.WebClient;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Asks the provider over HTTP: within seconds, following no redirect, for JSON of a bounded size.
 */
final class ProviderHttp {
  private static final Duration TIMEOUT = Duration.ofSeconds(5);
  private static final int MAX_BYTES = 1 << 20;
  private static final String JSON = "application/json";

  private final WebClient client =
      WebClient.builder()
          .followRedirects(false)
          .connectTimeout(TIMEOUT)
          .readTimeout(TIMEOUT)
          .build();

  /** What was answered, and how. */
  record Answer(int status, String body) {
    boolean isGood() {
      return status == 200;
    }

    /** The JSON object that was answered. */
    Map<?, ?> object() throws IOException {
      try {
        return (Map<?, ?>) JsonText.parse(body);
      } catch (RuntimeException e) {
        throw new IOException("The provider answered " + status + " without a JSON object", e);
      }
    }
  }

  /** What a resource is; its token is sent along, if there is one. */
  Answer get(String uri, Optional<String> token) throws IOException {
    try {
      var request = client.get(uri).header(HeaderNames.ACCEPT, JSON);
      token.ifPresent(text -> request.header(HeaderNames.AUTHORIZATION, "Bearer " + text));
      try (HttpClientResponse response = request.request()) {
        return answer(response);
      }
    } catch (RuntimeException e) {
      throw new IOException("The provider does not answer", e);
    }
  }

  /** What is answered to a form. */
  Answer post(String uri, String form, Optional<String> authorization) throws IOException {
    try {
      var request =
          client
              .post(uri)
              .header(HeaderNames.ACCEPT, JSON)
              .header(HeaderNames.CONTENT_TYPE, "application/x-www-form-urlencoded");
      authorization.ifPresent(text -> request.header(HeaderNames.AUTHORIZATION, text));
      try (HttpClientResponse response = request.submit(form.getBytes(StandardCharsets.UTF_8))) {
        return answer(response);
      }
    } catch (RuntimeException e) {
      throw new IOException("The provider does not answer", e);
    }
  }

  private static Answer answer(HttpClientResponse response) throws IOException {
    int status = response.status().code();
    if (!response.entity().hasEntity()) {
      return new Answer(status, "");
    }
    try (InputStream body = response.entity().inputStream()) {
      byte[] bytes = body.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new IOException("The provider answered more than " + MAX_BYTES + " bytes");
      }
      return new Answer(status, new String(bytes, StandardCharsets.UTF_8));
    }
  }
}
