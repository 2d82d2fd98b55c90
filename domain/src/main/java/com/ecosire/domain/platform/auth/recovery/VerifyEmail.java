package com.ecosire.domain.platform.auth.recovery;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The proof of an address. Never printed. */
@Doc("The proof of an address")
record VerifyEmail(@Doc("The token of the mail") @NotNull @Size(max = 100) String token) {
  @Override
  public String toString() {
    return "the proof of an address";
  }
}
