package com.ecosire.gateway;

import com.ecosire.domain.store.embedded.EmbeddedDatabaseException;
import com.ecosire.gateway.settings.SettingsException;
import java.lang.System.Logger.Level;
import java.net.BindException;
import java.sql.SQLException;

/** Says why the server did not start, in words that help where the reason is a usual one. */
final class StartFailure {
  static final int EXIT_CODE = 1;

  private static final System.Logger LOG = System.getLogger(StartFailure.class.getName());

  private StartFailure() {}

  static void report(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case BindException port -> {
          say("A port cannot be used: " + port.getMessage() + ". Set PORT or ADMIN_PORT.");
          return;
        }
        case SettingsException faults -> {
          say(faults.getMessage());
          return;
        }
        case EmbeddedDatabaseException database -> {
          say(database.getMessage());
          return;
        }
        case SQLException database -> {
          say("The database cannot be used: " + database.getMessage());
          return;
        }
        default -> {}
      }
    }
    LOG.log(Level.ERROR, "The server did not start", failure);
  }

  private static void say(String message) {
    LOG.log(Level.ERROR, "The server did not start. " + message);
  }
}
