package com.ecosire.domain.caller;

/**
 * Where a call comes from, for the audit and the logs.
 *
 * @param requestId the request's id; several GraphQL fields share one
 * @param address the client's address
 * @param userAgent what the client says it is; empty where it says nothing
 * @param surface the door: {@code rest}, {@code graphql} or {@code job}
 */
public record Origin(String requestId, String address, String userAgent, String surface) {}
