package com.ecosire.gateway.settings;

import com.ecosire.domain.platform.auth.AuthTerms;
import com.ecosire.domain.platform.auth.passwords.PasswordCost;
import com.ecosire.domain.platform.auth.tokens.AccessTokens;
import com.ecosire.domain.platform.auth.tokens.KeyRotation;
import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Objects;

/** Signing in. */
public record AuthSettings(
    @Doc("Whether anybody can register; without it only who was invited can") @Default("true")
        boolean registration,
    @Doc("The audience of access tokens; without it the public address")
        @Default("")
        @Size(max = 255)
        String audience,
    @Doc("Kibibytes of memory that hashing a password takes (Argon2id)")
        @Default("19456")
        @Min(8192)
        @Max(1_048_576)
        int passwordMemory,
    @Doc("Passes over that memory") @Default("2") @Min(1) @Max(50) int passwordPasses,
    @Doc("Passwords that are hashed at a time at most; others wait") @Default("4") @Min(1) @Max(256)
        int passwordParallel,
    @Doc("Days that a signing key is used before the next one is") @Default("30") @Min(1) @Max(3650)
        int keyDays) {
  /** An absent text is empty. */
  public AuthSettings {
    audience = Objects.requireNonNullElse(audience, "");
  }

  /** These decisions, for tokens that are made at an address. */
  public AuthTerms terms(String address) {
    KeyRotation usual = KeyRotation.USUAL;
    return new AuthTerms(
        new AccessTokens.Party(address, audience.isEmpty() ? address : audience),
        new PasswordCost(passwordMemory, passwordPasses, 1, passwordParallel),
        new KeyRotation(Duration.ofDays(keyDays), usual.notice(), usual.lifetime()),
        registration);
  }
}
