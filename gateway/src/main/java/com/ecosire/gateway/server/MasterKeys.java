package com.ecosire.gateway.server;

import com.ecosire.domain.secrecy.KeyFile;
import com.ecosire.domain.secrecy.MasterKey;
import com.ecosire.gateway.settings.Settings;
import java.io.IOException;

/** Finds the key that everything secret is kept under. */
final class MasterKeys {
  private MasterKeys() {}

  /**
   * The operator's key; without one, that of a file in the data folder, which is made.
   *
   * @throws IOException when the file cannot be read or made
   */
  static MasterKey of(Settings settings) throws IOException {
    return settings.secrets().key().isPresent()
        ? MasterKey.of(settings.secrets().key().get())
        : new KeyFile(settings.data().folder().resolve("encryption.key")).read();
  }
}
