package com.ecosire.domain.platform.auth.mfa;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Recovery codes, shown this once. Never printed. */
@Doc("Recovery codes, shown this once")
record NewRecoveryCodes(@Doc("The codes, each good once") @NotNull List<String> recoveryCodes) {
  @Override
  public String toString() {
    return "recovery codes";
  }
}
