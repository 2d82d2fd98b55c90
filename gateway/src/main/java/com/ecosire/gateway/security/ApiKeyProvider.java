package com.ecosire.gateway.security;

import com.ecosire.domain.platform.apikeys.KeyDirectory;
import com.ecosire.domain.platform.apikeys.KeyHash;
import com.ecosire.domain.platform.apikeys.KeyRecord;
import com.ecosire.domain.platform.apikeys.KeyText;
import io.helidon.security.AuthenticationResponse;
import io.helidon.security.Principal;
import io.helidon.security.ProviderRequest;
import io.helidon.security.Subject;
import io.helidon.security.spi.AuthenticationProvider;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Vouches for API keys that are sent as {@code Authorization: Bearer}. Other credentials are left
 * to other providers; a key that is not good is refused, never ignored.
 */
final class ApiKeyProvider implements AuthenticationProvider {
  private final KeyHash hash;
  private final KeyDirectory keys;
  private final Clock clock;

  ApiKeyProvider(KeyHash hash, KeyDirectory keys, Clock clock) {
    this.hash = hash;
    this.keys = keys;
    this.clock = clock;
  }

  @Override
  public AuthenticationResponse authenticate(ProviderRequest request) {
    List<String> sent = request.env().headers().getOrDefault(Credential.HEADER, List.of());
    return Credential.bearer(sent)
        .filter(KeyText::looksLikeKey)
        .map(this::authenticate)
        .orElseGet(AuthenticationResponse::abstain);
  }

  private AuthenticationResponse authenticate(String key) {
    if (!KeyText.isSound(key)) {
      return AuthenticationResponse.failed("The API key is mistyped: its checksum is wrong");
    }
    byte[] hashed = hash.of(key);
    Optional<KeyRecord> found = keys.byHash(hashed).filter(record -> isOf(record, hashed));
    if (found.isEmpty()) {
      return AuthenticationResponse.failed("The API key is unknown");
    }
    if (!found.get().worksAt(clock.instant())) {
      return AuthenticationResponse.failed("The API key has expired or was revoked");
    }
    return AuthenticationResponse.success(subject(found.get()));
  }

  private static boolean isOf(KeyRecord record, byte[] hashed) {
    return MessageDigest.isEqual(HexFormat.of().parseHex(record.hash()), hashed);
  }

  private static Subject subject(KeyRecord record) {
    Identity identity = Identity.of(record.caller(), record.expiresAt(), record.addresses());
    return Subject.builder()
        .principal(Principal.create(record.caller().name()))
        .addPublicCredential(Identity.class, identity)
        .build();
  }
}
