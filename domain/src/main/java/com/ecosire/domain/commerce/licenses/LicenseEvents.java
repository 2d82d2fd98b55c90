package com.ecosire.domain.commerce.licenses;

import static com.ecosire.domain.operation.Event.event;

import com.ecosire.domain.operation.Event;
import java.util.List;

/** What the world is told of licences. */
public final class LicenseEvents {
  /** A licence was issued. */
  public static final Event<License> ISSUED =
      event("license.issued", License.class, "A license was issued");

  /** A domain asked whether its licence is valid, and it is; hourly at most. */
  public static final Event<LicenseUse> VALIDATED =
      event(
          "license.validated",
          LicenseUse.class,
          "A domain asked whether its license is valid, and it is; at most hourly for each domain");

  /** A licence was bound to a domain. */
  public static final Event<LicenseUse> ACTIVATED =
      event("license.activated", LicenseUse.class, "A license was bound to a domain");

  /** A domain was released. */
  public static final Event<LicenseUse> DEACTIVATED =
      event("license.deactivated", LicenseUse.class, "A license was released from a domain");

  /** A licence was suspended. */
  public static final Event<License> SUSPENDED =
      event("license.suspended", License.class, "A license was suspended");

  /** A suspension ended. */
  public static final Event<License> RESUMED =
      event("license.resumed", License.class, "The suspension of a license ended");

  /** A licence was renewed. */
  public static final Event<License> RENEWED =
      event("license.renewed", License.class, "A license was renewed");

  /** A licence was moved to another domain. */
  public static final Event<LicenseUse> TRANSFERRED =
      event("license.transferred", LicenseUse.class, "A license was moved to another domain");

  /** A licence expired. */
  public static final Event<License> EXPIRED =
      event("license.expired", License.class, "A license expired");

  /** A licence was revoked, for good. */
  public static final Event<License> REVOKED =
      event("license.revoked", License.class, "A license was revoked, for good");

  private LicenseEvents() {}

  /** All of them. */
  static Event<?>[] all() {
    return List.of(
            ISSUED,
            VALIDATED,
            ACTIVATED,
            DEACTIVATED,
            SUSPENDED,
            RESUMED,
            RENEWED,
            TRANSFERRED,
            EXPIRED,
            REVOKED)
        .toArray(Event<?>[]::new);
  }
}
