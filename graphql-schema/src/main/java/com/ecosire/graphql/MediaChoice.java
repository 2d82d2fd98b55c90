package com.ecosire.graphql;

import io.helidon.http.HttpMediaType;
import java.util.List;
import java.util.Optional;

/** The media type of an answer (RFC 9110 section 12.5.1, GraphQL over HTTP). */
enum MediaChoice {
  /** Brings the statuses of GraphQL over HTTP with it. */
  GRAPHQL("graphql-response+json"),
  /** For older clients: 200 for whatever is a GraphQL request at all. */
  JSON("json");

  private static final String APPLICATION = "application";
  private static final String ANY = "*";

  private final String subtype;

  MediaChoice(String subtype) {
    this.subtype = subtype;
  }

  /** The value of the Content-Type header. */
  String contentType() {
    return APPLICATION + "/" + subtype + "; charset=utf-8";
  }

  /**
   * What the client likes best; plain JSON unless it names the other; empty where it takes neither.
   */
  static Optional<MediaChoice> of(List<HttpMediaType> accepted) {
    if (accepted.isEmpty()) {
      return Optional.of(JSON);
    }
    double json = JSON.quality(accepted);
    double graphql = GRAPHQL.quality(accepted);
    boolean named = accepted.stream().anyMatch(type -> type.subtype().equals(GRAPHQL.subtype));
    if (graphql > 0 && (named ? graphql >= json : graphql > json)) {
      return Optional.of(GRAPHQL);
    }
    return json > 0 ? Optional.of(JSON) : Optional.empty();
  }

  /** The quality that the most specific range gives; 0 where none fits. */
  private double quality(List<HttpMediaType> accepted) {
    double quality = 0;
    int best = 0;
    for (HttpMediaType range : accepted) {
      int specific = fit(range);
      if (specific > best) {
        best = specific;
        quality = range.qualityFactor();
      }
    }
    return quality;
  }

  private int fit(HttpMediaType range) {
    if (range.type().equals(ANY)) {
      return 1;
    }
    if (!range.type().equals(APPLICATION)) {
      return 0;
    }
    return range.subtype().equals(subtype) ? 3 : range.subtype().equals(ANY) ? 2 : 0;
  }
}
