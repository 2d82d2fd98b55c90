package com.ecosire.domain.commerce.licenses.activations;

import com.ecosire.domain.commerce.licenses.domains.DomainName;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** A domain that a licence is bound to, or was. */
@Entity
@Table(name = "license_activation")
@Doc("A domain that a license is bound to, or was")
public class Activation extends Stored {
  @Doc("The license")
  @NotNull
  @Ref("License")
  UUID licenseId;

  @Doc(value = "The domain", example = "shop.example.com")
  @NotNull
  @Size(max = 253)
  String domain;

  @Doc("Whether it counts against the limit")
  @NotNull
  @Enumerated(EnumType.STRING)
  ActivationKind kind;

  @Doc("Whether the domain is bound, and was heard of lately")
  @NotNull
  @Enumerated(EnumType.STRING)
  ActivationStatus status = ActivationStatus.ACTIVE;

  @Doc(value = "Version of the application there", example = "2.4.1")
  @Size(max = 40)
  String appVersion;

  @Doc("What the application says of the machine that it runs on")
  @Size(max = 128)
  String fingerprint;

  @Doc("The address that it last called from")
  @Size(max = 45)
  String ipAddress;

  @Doc("When it last gave a sign of life")
  @NotNull
  Instant lastSeenAt;

  @Doc("When the domain was released")
  Instant releasedAt;

  /** The product, of which a domain runs one licence at a time. */
  @Hidden UUID productId;

  /** The domain as long as it is bound for production; the table keeps two from having it. */
  @Hidden String boundDomain;

  /** What an application says of itself. */
  public record Client(String appVersion, String fingerprint) {}

  /** Binds a domain. */
  void bind(UUID license, UUID product, DomainName name, boolean counts) {
    licenseId = license;
    productId = product;
    domain = name.text();
    kind = counts ? ActivationKind.PRODUCTION : ActivationKind.DEVELOPMENT;
    boundDomain = counts ? domain : null;
  }

  /** Notes a sign of life, and says whether the machine is another one than before. */
  public boolean hear(Client client, Call call) {
    boolean moved =
        client.fingerprint() != null
            && fingerprint != null
            && !Objects.equals(client.fingerprint(), fingerprint);
    status = ActivationStatus.ACTIVE;
    lastSeenAt = call.now();
    ipAddress = call.origin().address();
    appVersion = client.appVersion() == null ? appVersion : client.appVersion();
    fingerprint = client.fingerprint() == null ? fingerprint : client.fingerprint();
    touch(call.now());
    return moved;
  }

  /** Notes that the domain asked about its licence. */
  public void seen(Instant now) {
    status = ActivationStatus.ACTIVE;
    lastSeenAt = now;
    touch(now);
  }

  /** Frees the domain. */
  public void release(Instant now) {
    status = ActivationStatus.RELEASED;
    releasedAt = now;
    boundDomain = null;
    touch(now);
  }

  /** Whether it counts against the limit. */
  public boolean counts() {
    return kind == ActivationKind.PRODUCTION;
  }

  /** The domain. */
  public String domain() {
    return domain;
  }

  /** The licence. */
  public UUID licenseId() {
    return licenseId;
  }
}
