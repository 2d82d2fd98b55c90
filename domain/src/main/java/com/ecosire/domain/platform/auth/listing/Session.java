package com.ecosire.domain.platform.auth.listing;

import com.ecosire.domain.platform.auth.sessions.SignInMethod;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/** Somebody who is signed in, on one device. */
@Entity
@Table(name = "auth_session")
@Doc("Somebody who is signed in, on one device")
public class Session extends Stored {
  @Doc("The user")
  @NotNull
  UUID userId;

  @Doc("How it began")
  @NotNull
  @Enumerated(EnumType.STRING)
  SignInMethod method;

  @Doc(value = "The identity provider", example = "authentik")
  @Size(max = 60)
  String provider;

  @Doc("Whether a second factor was proved")
  boolean secondFactor;

  @Doc("Whether it outlives the browser's session")
  boolean remembered;

  @Doc(value = "What the device is called", example = "Ada's laptop")
  @Size(max = 120)
  String deviceName;

  @Doc(value = "What the client said it is", example = "curl/8.5.0")
  @Size(max = 400)
  String userAgent;

  @Doc(value = "Address that it began at", example = "192.0.2.17")
  @Size(max = 45)
  String ip;

  @Doc("When it was used last, to the minute")
  @NotNull
  Instant lastSeenAt;

  @Doc("When it ends, unless it is renewed before")
  @NotNull
  Instant expiresAt;

  @Doc("Whether it is the session of the call")
  @Transient
  boolean current;
}
