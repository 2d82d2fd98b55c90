package com.ecosire.domain.platform.webhooks.signing;

import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Whether a signature is good.
 *
 * @param expected the value that the header should have, where the secret was given
 */
@Doc("Whether a signature is good")
public record SignatureVerdict(
    @Doc("Whether it is good") @NotNull Boolean valid,
    @Doc("Why") @NotNull Reason reason,
    @Doc("When it was made, where it says so") Instant timestamp,
    @Doc(
            value = "What the header should say, where the secret was given",
            example =
                "t=1769860800,v1=5257a869e7ecebeda32affa62cdca3fa51cad7e77a0e56ff536d0ce8e108d8bd")
        String expected) {
  /** Why a signature is good or not. */
  public enum Reason {
    @Doc("It is good")
    OK,
    @Doc("The header, or the body, has another form")
    MALFORMED,
    @Doc("It was made with another secret or of another body")
    WRONG_SIGNATURE,
    @Doc("It is right but older, or more in the future, than tolerated")
    TOO_OLD
  }
}
