package com.ecosire.domain.platform.webhooks.endpoints;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Field;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Shape;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A server of a customer that events are sent to. */
@Entity
@Table(name = "webhook_endpoint")
@Doc("A server that events are sent to")
public class WebhookEndpoint extends Stored {
  @Embedded WebhookEndpointInput input = new WebhookEndpointInput();

  @Doc("Why it is disabled")
  @Enumerated(EnumType.STRING)
  DisabledReason disabledReason;

  @Doc("What requests are signed with; shown once, in the answers of create and rotateSecret")
  @Size(max = 60)
  @Transient
  String secret;

  @Doc(value = "The last 4 characters of the secret", example = "b3I=")
  @Size(max = 10)
  String secretHint;

  @Doc("Until when requests are also signed with the secret before the rotation")
  Instant previousSecretValidUntil;

  @Doc("Failed attempts since the last success")
  int consecutiveFailures;

  @Doc("When an attempt last succeeded")
  Instant lastSuccessAt;

  @Doc("When an attempt last failed")
  Instant lastFailureAt;

  @Doc("The user who created it")
  @Ref("User")
  UUID createdById;

  @Hidden byte[] sealedSecret;
  @Hidden byte[] sealedPrevious;
  @Hidden byte[] sealedHeaders;

  /** Events from before are not sent by themselves. */
  @Hidden Instant activeSince;

  /** The first failure since the last success. */
  @Hidden Instant failingSince;

  /** Why it is about to be disabled. */
  @Hidden
  @Enumerated(EnumType.STRING)
  DisabledReason ending;

  /** The text between its making and the answer that shows it. */
  @Hidden @Transient String unshown;

  /** Where events are sent. */
  public String url() {
    return input.url;
  }

  /** Names of events and patterns of names. */
  public List<String> events() {
    return input.events;
  }

  /** Whether it is sent events. */
  public boolean isEnabled() {
    return input.status == EndpointStatus.ENABLED;
  }

  /** Why it is disabled, if it is. */
  public Optional<DisabledReason> disabledReason() {
    return Optional.ofNullable(disabledReason);
  }

  /** A copy with the secret in it, for one answer only: others never see it. */
  WebhookEndpoint shown() {
    Shape<WebhookEndpoint> shape = Shape.of(WebhookEndpoint.class);
    Object[] values = shape.values(this);
    for (int i = 0; i < values.length; i++) {
      Field field = shape.fields().get(i);
      values[i] = field.name().equals("secret") ? unshown : values[i];
    }
    unshown = null;
    return shape.make(values);
  }
}
