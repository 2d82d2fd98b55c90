package com.ecosire.gateway.http;

import com.ecosire.domain.caller.Origin;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a request from its beginning.
 *
 * @param method the HTTP method
 * @param path the path, without what is secret in it and without the query
 * @param traceId the trace that the request is a part of
 * @param begun by the monotonic clock, in nanoseconds
 */
public record Exchange(
    Origin origin, String method, String path, Optional<String> traceId, Instant at, long begun) {}
