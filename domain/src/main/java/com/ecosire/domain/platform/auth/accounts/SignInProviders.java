package com.ecosire.domain.platform.auth.accounts;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Other places that people can sign in at. */
@FunctionalInterface
public interface SignInProviders {
  /** There are none. */
  SignInProviders NONE = organization -> List.of();

  /** A place that people can sign in at. */
  @Doc("An identity provider that people can sign in with")
  record SignInProvider(
      @Doc(value = "Its key", example = "authentik") @NotNull String key,
      @Doc(value = "Its name for people", example = "Authentik") @NotNull String name,
      @Doc("Where signing in with it begins") @NotNull @Is(Scalar.URL) String loginUrl) {}

  /** What an organization offers; of none, what the server does. */
  List<SignInProvider> of(Optional<UUID> organization);
}
