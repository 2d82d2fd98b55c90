package com.ecosire.gateway.usage;

import java.time.Instant;
import java.util.UUID;

/** When and from where a key was used last. */
record LastUse(UUID organization, UUID key, Instant at, String address) {
  LastUse later(LastUse other) {
    return other.at.isAfter(at) ? other : this;
  }
}
