package com.ecosire.domain.platform.files.shares;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Immutable;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** What clients decide about a link. */
@Embeddable
@Doc("What clients decide about a link")
class FileShareInput {
  @Doc("When it ends; null for never")
  @Immutable
  Instant expiresAt;

  @Doc("What the one who follows it must know beside it")
  @Is(Scalar.SECRET)
  @Size(min = 4, max = 200)
  @Immutable
  @Transient
  String password;

  @Doc("How often the file can be fetched by it; null for any number")
  @Min(1)
  @Immutable
  Integer maxDownloads;
}
