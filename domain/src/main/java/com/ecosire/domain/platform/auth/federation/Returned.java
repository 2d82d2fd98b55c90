package com.ecosire.domain.platform.auth.federation;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A browser that comes back from a provider; its names are those of RFC 6749. Never printed. */
@SuppressWarnings("MemberName")
@Doc("A browser that comes back from an identity provider")
record Returned(
    @Doc("The provider's code") @Size(max = 4000) String code,
    @Doc("The state that the sign-in began with") @NotNull @Size(max = 200) String state,
    @Doc(value = "Why the provider did not sign in", example = "access_denied") @Size(max = 200)
        String error,
    @Doc("The provider's words for it") @Size(max = 1000) String error_description,
    @Doc("Where the provider says more about it") @Size(max = 1000) String error_uri,
    @Doc("Who the provider is (RFC 9207)") @Size(max = 400) String iss,
    @Doc("The provider's session, which is not looked at") @Size(max = 500) String session_state) {
  @Override
  public String toString() {
    return "a browser that comes back";
  }
}
