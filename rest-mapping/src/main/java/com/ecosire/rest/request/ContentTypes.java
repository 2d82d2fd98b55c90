package com.ecosire.rest.request;

import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import io.helidon.http.HeaderNames;
import io.helidon.http.HttpMediaType;
import io.helidon.http.ServerRequestHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The media type that a request declares for its body. */
final class ContentTypes {
  static final String JSON = "application/json";

  private ContentTypes() {}

  /** The declared type as it was sent; empty where there is none. */
  static String raw(ServerRequestHeaders headers) {
    return headers.contains(HeaderNames.CONTENT_TYPE)
        ? headers.get(HeaderNames.CONTENT_TYPE).get()
        : "";
  }

  /** The declared type; empty where there is none, 415 where it is malformed. */
  static Optional<HttpMediaType> of(ServerRequestHeaders headers) {
    String raw = raw(headers);
    try {
      return raw.isEmpty() ? Optional.empty() : Optional.of(HttpMediaType.create(raw));
    } catch (IllegalArgumentException e) {
      throw unsupported("The Content-Type is malformed");
    }
  }

  /** Type and subtype without parameters, in lower case. */
  static String essence(HttpMediaType type) {
    return type.mediaType().text().toLowerCase(java.util.Locale.ROOT);
  }

  /** Whether the charset, if one is named, is UTF-8. */
  static boolean isUtf8(HttpMediaType type) {
    return type.charset().map(StandardCharsets.UTF_8.name()::equalsIgnoreCase).orElse(true);
  }

  static ProblemException unsupported(String detail) {
    return Problems.refusal(ProblemCode.UNSUPPORTED_MEDIA_TYPE, detail);
  }
}
