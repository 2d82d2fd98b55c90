package com.ecosire.domain.commerce.licenses;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Immutable;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/** What admins set of a licence. */
@Embeddable
@Doc("What admins set of a license")
class LicenseInput {
  @Doc("The product that it is for; it needs a policy")
  @NotNull
  @Ref("Product")
  @Immutable
  UUID productId;

  @Doc("The policy that it is issued under; that of the product where it is left out")
  @Ref("LicensePolicy")
  @Immutable
  UUID policyId;

  @Doc("Whom it belongs to")
  @NotNull
  @Ref("Contact")
  UUID contactId;

  @Doc("How many domains it may be bound to; as the policy says where it is left out")
  @Min(1)
  @Max(1_000_000)
  Integer activationsLimit;

  @Doc("When it expires; as the policy says where it is left out at creation")
  Instant expiresAt;

  @Doc("When its updates end; as the policy says where it is left out at creation")
  Instant updatesUntil;

  @Doc("Anything else worth knowing")
  @Is(Scalar.TEXT)
  String notes;
}
