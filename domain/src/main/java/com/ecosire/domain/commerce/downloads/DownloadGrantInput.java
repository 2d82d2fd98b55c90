package com.ecosire.domain.commerce.downloads;

import com.ecosire.domain.commerce.products.files.ReleaseChannel;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Immutable;
import com.ecosire.domain.shape.Ref;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/** What admins set of a grant that they give. */
@Embeddable
@Doc("What admins set of a grant that they give")
class DownloadGrantInput {
  @Doc("Who may download")
  @NotNull
  @Ref("Contact")
  @Immutable
  UUID contactId;

  @Doc("The product, a digital one")
  @NotNull
  @Ref("Product")
  @Immutable
  UUID productId;

  @Doc("The license of the product that the grant follows")
  @Ref("License")
  @Immutable
  UUID licenseId;

  @Doc("Which versions may be downloaded")
  @Enumerated(EnumType.STRING)
  ReleaseChannel channel = ReleaseChannel.STABLE;

  @Doc("When it ends; never where it is left out")
  Instant expiresAt;

  @Doc("How many downloads there may be; as many as wanted where it is left out")
  @Min(1)
  @Max(1_000_000)
  Integer downloadsLimit;
}
