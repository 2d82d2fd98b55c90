package com.ecosire.gateway.settings;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;

/** Where payments are made. */
public record StripeSettings(
    @Doc("Secret key of the account at Stripe; without it what needs Stripe answers 503")
        @Default(value = "", env = "STRIPE_SECRET_KEY", secret = true)
        @Size(max = 500)
        String secretKey,
    @Doc("What Stripe signs its webhooks with: whsec_ and more")
        @Default(value = "", env = "STRIPE_WEBHOOK_SECRET", secret = true)
        @Size(max = 500)
        String webhookSecret,
    @Doc("Base address of Stripe's API")
        @Default(value = "https://api.stripe.com", env = "STRIPE_API_BASE")
        @NotNull
        @Is(Scalar.URL)
        String apiBase,
    @Doc("Milliseconds that one call of Stripe may take") @Default("8000") @Min(100) @Max(60_000)
        int patience) {
  /** Absent texts are empty. */
  public StripeSettings {
    secretKey = Objects.requireNonNullElse(secretKey, "");
    webhookSecret = Objects.requireNonNullElse(webhookSecret, "");
  }

  /** The secret key, if there is one. */
  public Optional<String> key() {
    return Optional.of(secretKey).filter(text -> !text.isBlank());
  }

  /** What webhooks are signed with, if it is known. */
  public Optional<String> signing() {
    return Optional.of(webhookSecret).filter(text -> !text.isBlank());
  }

  /** The same with an account of its own, such as that of a stand-in. */
  public StripeSettings at(String base, String key, String signingSecret) {
    return new StripeSettings(key, signingSecret, base, patience);
  }
}
