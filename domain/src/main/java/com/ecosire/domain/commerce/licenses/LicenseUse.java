package com.ecosire.domain.commerce.licenses;

import com.ecosire.domain.commerce.licenses.activations.Activation;
import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/** What a licence and one of its domains have to do with each other, as events tell of it. */
@Doc("A license, and one of its domains")
public record LicenseUse(
    @Doc("The license") @NotNull UUID id,
    @Doc(value = "Its key", example = "ACME-7Q2M-XK4D-9RTB-1C0V") @NotNull String key,
    @Doc("Its product") @NotNull UUID productId,
    @Doc("Whom it belongs to") @NotNull UUID contactId,
    @Doc("How things stand with it") @NotNull LicenseStatus status,
    @Doc(value = "The domain", example = "shop.example.com") @NotNull String domain,
    @Doc("The activation, where the domain is bound") UUID activationId,
    @Doc(value = "How many domains count against its limit", example = "1") int activationsCount,
    @Doc(value = "How many domains it may be bound to", example = "3") int activationsLimit,
    @Doc("When it expires") Instant expiresAt) {
  /** Of a licence and a domain that is bound, or was until now. */
  static LicenseUse of(License license, Activation activation) {
    return of(license, activation.domain(), activation.id());
  }

  /** Of a licence and a domain. */
  public static LicenseUse of(License license, String domain, UUID activation) {
    return new LicenseUse(
        license.id(),
        license.key(),
        license.productId(),
        license.contactId(),
        license.status,
        domain,
        activation,
        license.activationsCount(),
        license.activationsLimit(),
        license.expiresAt().orElse(null));
  }
}
