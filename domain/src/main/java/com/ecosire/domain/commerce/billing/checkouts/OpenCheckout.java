package com.ecosire.domain.commerce.billing.checkouts;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A checkout to be opened. */
@Doc("A checkout to be opened")
public record OpenCheckout(
    @Doc("What is bought, at the server's prices") @NotNull @Size(min = 1, max = 100)
        List<CheckoutItem> items,
    @Doc(
            value =
                "Where the browser goes when it has paid; {CHECKOUT_SESSION_ID} is replaced by the"
                    + " id of the checkout",
            example = "https://www.example.com/thanks?session={CHECKOUT_SESSION_ID}")
        @NotNull
        @Size(min = 1, max = 2000)
        @Pattern(regexp = "\\S+")
        String successUrl,
    @Doc(
            value = "Where the browser goes when it does not pay",
            example = "https://www.example.com/cart")
        @NotNull
        @Size(min = 1, max = 2000)
        @Pattern(regexp = "\\S+")
        String cancelUrl,
    @Doc("The address of who buys; that of the caller where it is left out") @Is(Scalar.EMAIL)
        String customerEmail,
    @Doc(value = "The seller's own word for it", example = "cart-4711") @Size(max = 200)
        String clientReferenceId,
    @Doc(value = "A promotion's code", example = "SPRING10") @Size(max = 40) String couponCode,
    @Doc("The token that a recorded click gave") @Size(max = 500) String affiliateToken,
    @Doc(value = "The code of who recommended it", example = "ADA") @Size(max = 30)
        String affiliateCode) {

  /** A page of Stripe's that is open. */
  @Doc("A page of Stripe's that is open")
  public record OpenedCheckout(
      @Doc(value = "Id of the checkout", example = "cs_test_a1B2c3D4") @NotNull @Size(max = 255)
          String sessionId,
      @Doc("The page on which somebody pays") @NotNull @Is(Scalar.URL) String url) {}
}
