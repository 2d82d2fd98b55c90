package com.ecosire.domain.platform.auth.signin;

import com.ecosire.domain.platform.auth.accounts.Account;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Who signed in. */
@Doc("Who signed in")
record SignInUser(
    @Doc("The user") @NotNull UUID id,
    @Doc("The address") @NotNull @Is(Scalar.EMAIL) String email,
    @Doc(value = "The name", example = "Ada Lovelace") @NotNull String name,
    @Doc(value = "Key of the role", example = "owner") @NotNull String role) {
  static SignInUser of(Account account) {
    return new SignInUser(account.user(), account.email(), account.person().name(), account.role());
  }
}
