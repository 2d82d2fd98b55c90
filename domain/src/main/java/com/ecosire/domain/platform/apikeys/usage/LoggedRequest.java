package com.ecosire.domain.platform.apikeys.usage;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/** A request that was made with a key. The gateway writes it; nobody changes it. */
@Entity
@Table(name = "api_request")
@Doc("A request that was made with a key")
public class LoggedRequest extends Stored {
  @Doc("The key")
  @NotNull
  UUID apiKeyId;

  @Doc("When it came")
  @NotNull
  Instant occurredAt;

  @Doc("The HTTP method")
  @NotNull
  @Size(max = 10)
  String method;

  @Doc("The path")
  @NotNull
  @Size(max = 500)
  String path;

  @Doc("The query without what is secret in it")
  @Size(max = 2000)
  String query;

  @Doc("Id of the operation, or of the first one")
  @Size(max = 100)
  String operation;

  @Doc("The status of the answer")
  @NotNull
  Integer status;

  @Doc("How many milliseconds it took")
  @NotNull
  Integer durationMs;

  @Doc("Bytes of its body")
  @NotNull
  Long requestBytes;

  @Doc("Bytes of the answer's body")
  @NotNull
  Long responseBytes;

  @Doc("Address of the client")
  @NotNull
  @Size(max = 45)
  String ip;

  @Doc("What the client said it is")
  @Size(max = 400)
  String userAgent;

  @Doc("Id of the request")
  @NotNull
  @Size(max = 64)
  String requestId;

  @Doc("Code of the error")
  @Size(max = 60)
  String errorCode;

  @Doc("What was wrong")
  @Size(max = 500)
  String errorMessage;

  @Doc("Whether it was made with the old key of a rotation")
  boolean previousKey;
}
