package com.ecosire.domain.commerce.licenses.log;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** One thing that happened with a licence. */
@Entity
@Table(name = "license_log")
@Doc("One thing that happened with a license")
public class LicenseLogEntry extends Stored {
  @Doc("The license")
  @NotNull
  UUID licenseId;

  @Doc("What happened")
  @NotNull
  @Enumerated(EnumType.STRING)
  LogKind kind;

  @Doc("The domain that it was about")
  @Size(max = 253)
  String domain;

  @Doc(value = "How it ended, or why", example = "ok")
  @NotNull
  @Size(max = 500)
  String result;

  @Doc("Where the call came from")
  @Size(max = 45)
  String ipAddress;

  @Doc("Version of the application")
  @Size(max = 40)
  String appVersion;

  @Doc("The person or key that did it")
  UUID actorId;
}
