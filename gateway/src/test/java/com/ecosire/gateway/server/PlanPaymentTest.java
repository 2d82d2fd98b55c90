package com.ecosire.gateway.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.ecosire.gateway.demo.stripe.StripeStandIn;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An organization pays for its plan, pays more, and stops paying. */
class PlanPaymentTest {
  @TempDir Path folder;

  private static String last(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private static Object code(Registered owner) {
    return owner.own("GET", "/plan", "").is(200).at("plan", "code");
  }

  @Test
  void fromTheFreePlanUpAndBack() throws Exception {
    try (StripeStandIn stripe = StripeStandIn.start(0, Optional.empty(), Clock.systemUTC());
        RunningGateway server =
            RunningGateway.start(
                folder,
                "--stripe.apiBase=" + stripe.base(),
                "--stripe.secretKey=" + stripe.key(),
                "--stripe.webhookSecret=" + stripe.signingSecret())) {
      stripe.sendTo(URI.create("http://127.0.0.1:" + server.port() + "/api/billing/webhooks"));
      Registered owner = Registered.at(new SignInHouse(server)).proven();
      var wanted = owner.own("POST", "/plan", Map.of("code", "starter")).is(200);
      assertEquals("checkout_required", wanted.at("status"));
      assertEquals("free", code(owner));

      String session = last(wanted.text("checkoutUrl"));
      stripe.pay(session, owner.email(), "Ada");
      assertEquals("starter", code(owner));
      assertEquals("monthly", owner.own("GET", "/plan", "").at("period"));
      owner.own("DELETE", "", "").is(409);

      String id = "id: \"" + owner.organization() + "\"";
      var moved =
          owner
              .graphql(
                  "mutation { organizationChangePlan("
                      + id
                      + ", input: {code: \"business\"}) { status checkoutUrl } }")
              .is(200);
      assertEquals("CHANGED", moved.at("data", "organizationChangePlan", "status"));
      assertNull(moved.at("data", "organizationChangePlan", "checkoutUrl"));
      assertEquals("business", code(owner));

      assertEquals(
          "scheduled", owner.own("POST", "/plan", Map.of("code", "free")).is(200).at("status"));
      assertEquals("business", code(owner));
      stripe.settled();
      stripe.renew(stripe.member(session, "subscription"));
      assertEquals("free", code(owner));
      assertEquals("none", owner.own("GET", "/plan", "").at("period"));
    }
  }
}
