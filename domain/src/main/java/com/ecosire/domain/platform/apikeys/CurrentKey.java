package com.ecosire.domain.platform.apikeys;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The key that makes the call. */
@Doc("The key that makes the call")
record CurrentKey(
    @Doc("Id of the key") @NotNull UUID id,
    @Doc(value = "What it is for", example = "Web shop") @NotNull String name,
    @Doc("Where it is used") @NotNull KeyEnvironment environment,
    @Doc("What it opens at most") @NotNull KeyScope scope,
    @Doc(value = "Modules that it is limited to; empty means all", example = "contacts") @NotNull
        List<String> modules,
    @Doc("The organization that it belongs to") @NotNull UUID organizationId,
    @Doc("When it stops working") Instant expiresAt,
    @Doc("Whether the call was made with the old key of a rotation") boolean previousKey) {

  static CurrentKey of(ApiKey key, boolean previous) {
    ApiKeyInput input = key.input;
    return new CurrentKey(
        key.id(),
        input.name,
        input.environment,
        input.scope,
        input.modules,
        key.organizationId(),
        input.expiresAt,
        previous);
  }
}
