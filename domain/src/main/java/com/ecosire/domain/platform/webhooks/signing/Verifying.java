package com.ecosire.domain.platform.webhooks.signing;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Checks signatures for those who write receivers; nothing of it is stored or logged. */
public final class Verifying {
  private final Known known;

  /** Knows the secrets of endpoints. */
  @FunctionalInterface
  public interface Known {
    /** Those that requests to an endpoint are signed with in a header, the newest first. */
    List<String> secrets(UUID endpoint, SignatureHeader header, Call call);
  }

  /** With the secrets of endpoints. */
  public Verifying(Known known) {
    this.known = known;
  }

  /** Checks one. */
  public SignatureVerdict verify(VerifySignature asked, Call call) {
    boolean given = asked.secret() != null;
    if (given == (asked.endpointId() != null)) {
      throw Problems.invalid(
          "secret", "required", "Either secret or endpointId must be given, and not both");
    }
    if (given
        && asked.header() == SignatureHeader.STANDARD
        && !Signatures.isStandard(asked.secret())) {
      throw Problems.invalid("secret", "invalid_format", "Must be whsec_ and base64");
    }
    List<String> secrets =
        given ? List.of(asked.secret()) : known.secrets(asked.endpointId(), asked.header(), call);
    Instant now = call.now();
    SignatureCheck check =
        new SignatureCheck(secrets, now, Duration.ofSeconds(asked.toleranceSeconds()));
    SignatureCheck.Finding found = check.check(asked);
    Optional<String> expected = given ? found.expected() : Optional.empty();
    return new SignatureVerdict(
        found.reason() == SignatureVerdict.Reason.OK,
        found.reason(),
        found.at().orElse(null),
        expected.orElse(null));
  }
}
