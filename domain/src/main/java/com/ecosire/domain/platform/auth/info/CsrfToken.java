package com.ecosire.domain.platform.auth.info;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;

/** A token for calls by cookie. */
@Doc("A token for unsafe calls by cookie, valid for two hours")
record CsrfToken(@Doc("What the header X-CSRF-Token carries") @NotNull String csrfToken) {
  @Override
  public String toString() {
    return "a token";
  }
}
