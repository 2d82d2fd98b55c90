package com.ecosire.domain.platform.auth.federation;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A sign-in elsewhere that begins; its names are those of RFC 6749. */
@SuppressWarnings("MemberName")
@Doc("A sign-in at an identity provider")
record StartLogin(
    @Doc(
            value = "Where the browser comes back to: one of the allowed addresses, exactly",
            example = "https://app.example.com/signed-in")
        @NotNull
        @Is(Scalar.URL)
        String redirect_uri,
    @Doc(value = "Key of the provider; without it the only one", example = "authentik")
        @Size(max = 60)
        String provider,
    @Doc("Comes back unchanged, so that the page knows its own sign-in again") @Size(max = 200)
        String state) {}
