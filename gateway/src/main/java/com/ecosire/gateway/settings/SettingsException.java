package com.ecosire.gateway.settings;

import java.util.List;

/** The configuration cannot be used; the message names everything that is wrong with it. */
public final class SettingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Names all faults, each with the key that has it. */
  public SettingsException(List<String> faults) {
    super("The configuration has faults:\n  " + String.join("\n  ", faults));
  }
}
