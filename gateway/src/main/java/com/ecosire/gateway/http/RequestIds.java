package com.ecosire.gateway.http;

import com.ecosire.domain.id.UuidV7;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.ServerRequestHeaders;
import java.util.Optional;

/** What names a request here and in the systems before it. */
final class RequestIds {
  static final HeaderName REQUEST_ID = HeaderNames.create("X-Request-Id");

  private static final HeaderName TRACE_PARENT = HeaderNames.create("traceparent");
  private static final int MAX_LENGTH = 64;

  // version "-" trace id "-" parent id "-" flags (W3C Trace Context, section 3.2)
  private static final int TRACE_PARENT_LENGTH = 55;
  private static final int TRACE_ID_BEGIN = 3;
  private static final int TRACE_ID_END = 35;
  private static final String NO_TRACE = "0".repeat(TRACE_ID_END - TRACE_ID_BEGIN);

  private RequestIds() {}

  /** The caller's id for the request where it is a sane one, else a new one. */
  static String requestId(ServerRequestHeaders headers) {
    if (headers.contains(REQUEST_ID)) {
      String sent = headers.get(REQUEST_ID).get();
      if (isSane(sent)) {
        return sent;
      }
    }
    return UuidV7.next().toString();
  }

  /** The id of the trace that the request is a part of; empty where there is none. */
  static Optional<String> traceId(ServerRequestHeaders headers) {
    if (!headers.contains(TRACE_PARENT)) {
      return Optional.empty();
    }
    String sent = headers.get(TRACE_PARENT).get();
    if (sent.length() < TRACE_PARENT_LENGTH || sent.charAt(TRACE_ID_BEGIN - 1) != '-') {
      return Optional.empty();
    }
    String trace = sent.substring(TRACE_ID_BEGIN, TRACE_ID_END);
    return isHex(trace) && !trace.equals(NO_TRACE) ? Optional.of(trace) : Optional.empty();
  }

  private static boolean isSane(String id) {
    return !id.isEmpty()
        && id.length() <= MAX_LENGTH
        && id.chars().allMatch(c -> isLetterOrDigit(c) || c == '.' || c == '_' || c == '-');
  }

  private static boolean isLetterOrDigit(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean isHex(String text) {
    return text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
  }
}
