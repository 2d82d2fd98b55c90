package com.ecosire.gateway.security;

import java.util.List;
import java.util.Optional;

/** Finds credentials in requests. */
final class Credential {
  static final String HEADER = "Authorization";

  private static final String BEARER = "Bearer ";

  private Credential() {}

  /** What follows {@code Bearer} in the one Authorization header (RFC 6750 section 2.1). */
  static Optional<String> bearer(List<String> headers) {
    return headers.size() == 1 ? bearer(headers.getFirst()) : Optional.empty();
  }

  private static Optional<String> bearer(String header) {
    return header.regionMatches(true, 0, BEARER, 0, BEARER.length())
        ? Optional.of(header.substring(BEARER.length()).strip())
        : Optional.empty();
  }
}
