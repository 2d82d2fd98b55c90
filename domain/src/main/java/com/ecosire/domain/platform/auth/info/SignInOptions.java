package com.ecosire.domain.platform.auth.info;

import com.ecosire.domain.platform.auth.accounts.SignInProviders;
import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** What a sign-in page offers. */
@Doc("What a sign-in page offers")
record SignInOptions(
    @Doc("Whether anybody can register") boolean registrationOpen,
    @Doc("Whether passwords are taken") boolean passwordLogin,
    @Doc("Identity providers") @NotNull List<SignInProviders.SignInProvider> providers,
    @Doc("What passwords are like") @NotNull PasswordBounds passwordPolicy) {
  /** What passwords are like. */
  @Doc("What passwords are like")
  record PasswordBounds(
      @Doc("Characters at least") @NotNull Integer minLength,
      @Doc("Characters at most") @NotNull Integer maxLength) {}
}
