package com.ecosire.domain.commerce.licenses.clients;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/**
 * When a licence was last found valid at a domain: what makes applications that ask each minute
 * cost one write an hour.
 */
@Entity
@Table(name = "license_sight")
@Doc("When a license was last found valid at a domain")
class Sight extends Stored {
  @Doc("The license")
  @NotNull
  UUID licenseId;

  @Doc("The domain")
  @NotNull
  @Size(max = 253)
  String domain;

  @Doc("When it was last found valid there")
  Instant validatedAt;
}
