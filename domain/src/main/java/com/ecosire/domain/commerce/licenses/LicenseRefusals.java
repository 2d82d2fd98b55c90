package com.ecosire.domain.commerce.licenses;

import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Doc;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** What is said of licences that do not work. */
public final class LicenseRefusals {
  private LicenseRefusals() {}

  /** Why a licence is not valid. */
  @Doc("Why a license is not valid")
  public enum Refusal {
    EXPIRED("License expired"),
    REVOKED("License revoked"),
    SUSPENDED("License suspended"),
    DOMAIN_NOT_ACTIVATED(Seats.FULL);

    private final String message;

    Refusal(String message) {
      this.message = message;
    }

    /** The sentence that clients show. */
    public String message() {
      return message;
    }
  }

  /** Why a licence of a status does not work, if it does not. */
  public static Optional<Refusal> of(LicenseStatus status) {
    return switch (status) {
      case ACTIVE -> Optional.empty();
      case EXPIRED -> Optional.of(Refusal.EXPIRED);
      case REVOKED -> Optional.of(Refusal.REVOKED);
      case SUSPENDED -> Optional.of(Refusal.SUSPENDED);
    };
  }

  /** 422 for a licence that can be bound to nothing. */
  public static void requireUsable(License license, Instant now) throws ProblemException {
    Optional<Refusal> reason = of(license.statusAt(now));
    if (reason.isPresent()) {
      throw Problems.invalid(
          "key", reason.get().name().toLowerCase(Locale.ROOT), reason.get().message());
    }
  }
}
