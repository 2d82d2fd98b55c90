package com.ecosire.domain.platform.auth.signin;

import com.ecosire.domain.platform.auth.accounts.Account;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Who registered. */
@Doc("Who registered, as a member of an organization")
record RegisteredMember(
    @Doc("The user") @NotNull UUID id,
    @Doc("The address") @NotNull @Is(Scalar.EMAIL) String email,
    @Doc(value = "The name", example = "Ada Lovelace") @NotNull String name,
    @Doc(value = "Key of the role", example = "owner") @NotNull String role,
    @Doc("The organization") @NotNull UUID organizationId) {
  static RegisteredMember of(Account account) {
    return new RegisteredMember(
        account.user(),
        account.email(),
        account.person().name(),
        account.role(),
        account.organization());
  }
}
