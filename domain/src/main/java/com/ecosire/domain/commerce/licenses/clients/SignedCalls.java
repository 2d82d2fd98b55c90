package com.ecosire.domain.commerce.licenses.clients;

import com.ecosire.domain.caller.Signing;
import com.ecosire.domain.commerce.licenses.secrets.LicenseSecrets;
import com.ecosire.domain.commerce.licenses.secrets.LicenseSignature;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Checks the signatures of running applications, and has their answers signed. */
final class SignedCalls {
  private static final Duration TOLERANCE = Duration.ofMinutes(5);

  private final LicenseSecrets secrets;

  SignedCalls(LicenseSecrets secrets) {
    this.secrets = secrets;
  }

  /**
   * Lets a call pass that is rightly signed, or need not be.
   *
   * @throws ProblemException 401 for a wrong signature, an old timestamp, and a missing signature
   *     where the policy asks for one
   */
  void check(KnownLicense known, LicenseCall sent) {
    Call call = known.call();
    Optional<String> signature = call.signing().sent(Signing.LICENSE);
    if (signature.isEmpty()) {
      if (known.policy().requireSignature()) {
        throw Problems.invalidCredential("The product asks for signed calls");
      }
      return;
    }
    UUID organization = known.license().organizationId();
    List<String> valid = secrets.of(organization, call);
    byte[] text = LicenseSignature.text(sent.fields());
    requireFresh(sent, call);
    if (!LicenseSignature.isBy(valid, text, signature.get())) {
      throw Problems.invalidCredential("The signature is not that of the license secret");
    }
    call.signing()
        .answerWith(
            body -> valid.stream().map(secret -> LicenseSignature.of(body, secret)).toList());
  }

  private static void requireFresh(LicenseCall sent, Call call) {
    if (sent.timestamp() == null) {
      throw Problems.invalid("timestamp", "required", "A signed call needs its time");
    }
    long seconds;
    try {
      seconds = Long.parseLong(sent.timestamp());
    } catch (NumberFormatException e) {
      throw Problems.invalid("timestamp", "malformed", "Must be Unix seconds");
    }
    // In longs that cannot overflow, whatever was sent.
    long now = call.now().getEpochSecond();
    if (seconds < now - TOLERANCE.toSeconds() || seconds > now + TOLERANCE.toSeconds()) {
      throw Problems.invalidCredential("The timestamp is more than 300 seconds away from now");
    }
  }
}
