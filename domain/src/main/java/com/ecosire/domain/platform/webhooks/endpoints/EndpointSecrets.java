package com.ecosire.domain.platform.webhooks.endpoints;

import com.ecosire.domain.secrecy.MasterKey;
import com.ecosire.domain.secrecy.Seal;
import com.ecosire.domain.store.Binary;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps what requests are signed with, and own headers, where a thief of the database finds
 * nothing.
 */
public final class EndpointSecrets {
  private final Seal seal;

  /** Under a key. */
  public EndpointSecrets(MasterKey key) {
    this.seal = key.seal("webhook secrets");
  }

  byte[] close(String text, UUID endpoint) {
    return seal.close(text.getBytes(StandardCharsets.UTF_8), Binary.of(endpoint));
  }

  /** What was sealed for an endpoint; empty where that was under another key. */
  public Optional<String> open(byte[] sealed, UUID endpoint) {
    try {
      return sealed == null
          ? Optional.empty()
          : Optional.of(new String(seal.open(sealed, Binary.of(endpoint)), StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }
}
