package com.ecosire.domain.platform.apikeys.usage;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/** A request of a key, in the log. */
@Doc("A request of a key, in the log")
public record RequestLine(
    @Doc("Id of the entry") @NotNull UUID id,
    @Doc("When the request came") @NotNull Instant at,
    @Doc(value = "The HTTP method", example = "GET") @NotNull @Size(max = 10) String method,
    @Doc(value = "The path", example = "/api/contacts") @NotNull @Size(max = 500) String path,
    @Doc(value = "Id of the operation, or of the first one", example = "contacts.list")
        @Size(max = 100)
        String operation,
    @Doc("The status of the answer") @NotNull Integer status,
    @Doc("How many milliseconds it took") @NotNull Integer durationMs,
    @Doc(value = "Address of the client", example = "192.0.2.17") @NotNull @Size(max = 45)
        String ip,
    @Doc(value = "What the client said it is", example = "curl/8.5.0") @Size(max = 400)
        String userAgent,
    @Doc("Id of the request") @NotNull @Size(max = 64) String requestId,
    @Doc(value = "Code of the error", example = "not_found") @Size(max = 60) String errorCode) {
  static RequestLine of(LoggedRequest request) {
    return new RequestLine(
        request.id(),
        request.occurredAt,
        request.method,
        request.path,
        request.operation,
        request.status,
        request.durationMs,
        request.ip,
        request.userAgent,
        request.requestId,
        request.errorCode);
  }
}
