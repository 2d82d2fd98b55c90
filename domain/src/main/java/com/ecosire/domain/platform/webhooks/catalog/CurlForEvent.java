package com.ecosire.domain.platform.webhooks.catalog;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Which event a cURL command sends where. */
@Doc("Which event a cURL command sends where")
public record CurlForEvent(
    @Doc(value = "Name of the event", example = "contact.created")
        @NotNull
        @Size(max = 80)
        @Pattern(regexp = EventPatterns.NAME)
        String event,
    @Doc(
            value = "Where it is sent; either this or endpointId must be given",
            example = "https://hooks.example.com/ecosire")
        @Is(Scalar.URL)
        String url,
    @Doc("The endpoint whose address is taken where there is no url") @Ref("WebhookEndpoint")
        UUID endpointId,
    @Doc(
            value = "What it is signed with: whsec_ and base64; without it whsec_test",
            example = "whsec_dGVzdA==")
        @Size(max = 100)
        String secret,
    @Doc(
            value =
                "What X-License-Signature of a licence's event is made with; without it"
                    + " license_test",
            example = "license_test")
        @Size(min = 1, max = 200)
        String licenseSecret) {
  /** A secret does not belong in a log. */
  @Override
  public String toString() {
    return "a command for " + event;
  }
}
