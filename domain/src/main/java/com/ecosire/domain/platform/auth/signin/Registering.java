package com.ecosire.domain.platform.auth.signin;

import com.ecosire.domain.shape.Default;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Somebody who registers. Never printed. */
@Doc("Somebody who registers, alone or by an invitation")
record Registering(
    @Doc("The address") @NotNull @Is(Scalar.EMAIL) String email,
    @Doc("8 to 128 characters, no common password, without what stands before the @ of the e-mail")
        @NotNull
        @Is(Scalar.SECRET)
        String password,
    @Doc(value = "The name", example = "Ada Lovelace") @NotNull @Size(min = 1, max = 200)
        String name,
    @Doc(value = "Name of the new organization", example = "Castle Street Coffee")
        @Size(min = 1, max = 200)
        String organizationName,
    @Doc("Token of an invitation to an organization that is there already") @Size(max = 100)
        String invitationToken,
    @Doc("Language of mails") @Is(Scalar.LOCALE) @Default("en") String locale,
    @Doc("Time zone") @Is(Scalar.TIMEZONE) @Default("UTC") String timezone,
    @Doc("Whether the terms are accepted, which they must be") @NotNull Boolean acceptTerms) {
  @Override
  public String toString() {
    return "a registration";
  }
}
