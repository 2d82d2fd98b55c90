package com.ecosire.domain.platform.apikeys;

import java.util.Optional;

/** Where keys are looked up; asked once for a key in a while, since the gateway remembers. */
@FunctionalInterface
public interface KeyDirectory {
  /** The key with a hash, whether it may still be used or not. */
  Optional<KeyRecord> byHash(byte[] hash);
}
