package com.ecosire.rest.request;

import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Problems;
import io.helidon.common.media.type.MediaType;
import io.helidon.common.media.type.MediaTypes;
import io.helidon.http.HeaderNames;
import io.helidon.http.HttpMediaType;
import io.helidon.http.ServerRequestHeaders;

/** What a caller takes as an answer (RFC 9110 section 12.5.1). */
public final class Accepts {
  private static final String ANY = "*";

  private Accepts() {}

  /** Refuses with 406 a caller that does not take JSON. */
  public static void requireJson(ServerRequestHeaders headers) {
    if (headers.contains(HeaderNames.ACCEPT)
        && !isPlain(headers.get(HeaderNames.ACCEPT).values())) {
      if (quality(headers, MediaTypes.APPLICATION_JSON) <= 0) {
        throw Problems.refusal(
            ProblemCode.NOT_ACCEPTABLE, "The answer can only be given as application/json");
      }
    }
  }

  private static boolean isPlain(String accept) {
    return accept.equals("*/*") || accept.equals("application/json");
  }

  /** How much a type is liked, from 0 to 1, by the most specific range that it falls into. */
  public static double quality(ServerRequestHeaders headers, MediaType type) {
    double quality = headers.contains(HeaderNames.ACCEPT) ? 0 : 1;
    int best = 0;
    for (HttpMediaType range : headers.acceptedTypes()) {
      int fit = fit(range.mediaType(), type);
      if (fit > best) {
        best = fit;
        quality = range.qualityFactor();
      }
    }
    return quality;
  }

  private static int fit(MediaType range, MediaType type) {
    if (range.type().equals(ANY)) {
      return 1;
    }
    if (!range.type().equalsIgnoreCase(type.type())) {
      return 0;
    }
    return range.subtype().equals(ANY)
        ? 2
        : range.subtype().equalsIgnoreCase(type.subtype()) ? 3 : 0;
  }
}
