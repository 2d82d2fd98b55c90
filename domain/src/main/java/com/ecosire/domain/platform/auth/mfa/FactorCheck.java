package com.ecosire.domain.platform.auth.mfa;

import com.ecosire.domain.platform.auth.tables.AuthTables;
import com.ecosire.domain.problem.Problems;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Whether somebody has the second factor at hand. */
public final class FactorCheck {
  private FactorCheck() {}

  /**
   * The codes that were sent.
   *
   * @param code of the authenticator
   * @param recovery in its place
   */
  public record Codes(Optional<String> code, Optional<String> recovery) {
    /** What an input holds, which may lack both. */
    public static Codes of(String code, String recovery) {
      return new Codes(Optional.ofNullable(code), Optional.ofNullable(recovery));
    }

    /** Whether there is none. */
    public boolean areMissing() {
      return code.isEmpty() && recovery.isEmpty();
    }

    /** Refuses none, and both (422). */
    public void requireOne() {
      if (code.isPresent() == recovery.isPresent()) {
        throw Problems.invalid("code", "one_of", "Send exactly one of code and recoveryCode");
      }
    }

    @Override
    public String toString() {
      return "codes";
    }
  }

  /** Uses a code up; says no to a wrong or used one. */
  public static boolean passes(AuthTables.View view, UUID user, Codes codes, Instant now) {
    return codes
        .code()
        .map(code -> view.authenticators().take(user, code, now))
        .or(() -> codes.recovery().map(code -> view.recoveryCodes().use(user, code, now)))
        .orElse(false);
  }
}
