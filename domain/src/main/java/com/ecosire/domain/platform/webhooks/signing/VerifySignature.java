package com.ecosire.domain.platform.webhooks.signing;

import com.ecosire.domain.shape.Default;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What is to be checked, and with what. */
@Doc("What is to be checked, and with what")
public record VerifySignature(
    @Doc(value = "The body as it was received, byte for byte", example = "{\"id\":\"evt_1\"}")
        @Is(Scalar.TEXT)
        @NotNull
        String payload,
    @Doc(
            value =
                "The value of the header. That of webhook-signature may begin with t=seconds and a"
                    + " comma; else the time is looked for within the tolerance, 10 minutes at"
                    + " most",
            example =
                "t=1769860800,v1=5257a869e7ecebeda32affa62cdca3fa51cad7e77a0e56ff536d0ce8e108d8bd")
        @NotNull
        @Size(max = 500)
        String signature,
    @Doc("The header") @NotNull SignatureHeader header,
    @Doc(value = "The secret; either this or endpointId", example = "whsec_dGVzdA==")
        @Size(max = 100)
        String secret,
    @Doc(
            "The endpoint whose secrets are used, or for X-License-Signature the organization's;"
                + " either this or secret")
        @Ref("WebhookEndpoint")
        UUID endpointId,
    @Doc("Seconds that a signature may be old") @Default("300") @Min(0) @Max(86_400)
        int toleranceSeconds) {
  /** Neither belongs in a log. */
  @Override
  public String toString() {
    return "a signature in " + header;
  }
}
