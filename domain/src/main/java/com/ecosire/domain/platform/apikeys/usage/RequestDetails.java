package com.ecosire.domain.platform.apikeys.usage;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** All that the log knows of a request. */
@Doc("All that the log knows of a request; bodies and secret values are not kept")
public record RequestDetails(
    @Doc("Id of the entry") @NotNull UUID id,
    @Doc("When the request came") @NotNull Instant at,
    @Doc(value = "The HTTP method", example = "GET") @NotNull @Size(max = 10) String method,
    @Doc(value = "The path", example = "/api/contacts") @NotNull @Size(max = 500) String path,
    @Doc("The query without what is secret in it") @Size(max = 2000) String query,
    @Doc(value = "Id of the operation, or of the first one", example = "contacts.list")
        @Size(max = 100)
        String operation,
    @Doc("The status of the answer") @NotNull Integer status,
    @Doc("How many milliseconds it took") @NotNull Integer durationMs,
    @Doc("Bytes of its body") @NotNull Long requestBytes,
    @Doc("Bytes of the answer's body") @NotNull Long responseBytes,
    @Doc(value = "Address of the client", example = "192.0.2.17") @NotNull @Size(max = 45)
        String ip,
    @Doc(value = "What the client said it is", example = "curl/8.5.0") @Size(max = 400)
        String userAgent,
    @Doc("Id of the request") @NotNull @Size(max = 64) String requestId,
    @Doc(value = "Code of the error", example = "not_found") @Size(max = 60) String errorCode,
    @Doc("What was wrong") @Size(max = 500) String errorMessage,
    @Doc("Whether it was made with the old key of a rotation") boolean previousKey,
    @Doc("The entries of the audit that the request wrote") @NotNull List<UUID> auditEntryIds) {
  static RequestDetails of(LoggedRequest request, List<UUID> auditEntries) {
    return new RequestDetails(
        request.id(),
        request.occurredAt,
        request.method,
        request.path,
        request.query,
        request.operation,
        request.status,
        request.durationMs,
        request.requestBytes,
        request.responseBytes,
        request.ip,
        request.userAgent,
        request.requestId,
        request.errorCode,
        request.errorMessage,
        request.previousKey,
        auditEntries);
  }
}
