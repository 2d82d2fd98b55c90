package com.ecosire.domain.platform.auth.info;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.NotNull;

/** A token that is asked about. Never printed. */
@Doc("A token that is asked about")
record AskedToken(@Doc("The token") @NotNull @Is(Scalar.TEXT) String token) {
  @Override
  public String toString() {
    return "a token";
  }
}
