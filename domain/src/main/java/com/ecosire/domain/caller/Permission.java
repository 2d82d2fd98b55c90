package com.ecosire.domain.caller;

import java.util.Locale;
import java.util.Optional;

/**
 * A right that a role can hold, written {@code contacts:write}; admin holds write, and write holds
 * read.
 *
 * @param module a module's name, or {@link #ANY}
 * @param level {@code READ}, {@code WRITE} or {@code ADMIN}
 */
public record Permission(String module, Access level) {
  /** Stands for every module. */
  public static final String ANY = "*";

  /** The permission of a text; empty where it has not the form of one. */
  public static Optional<Permission> of(String text) {
    int colon = text.indexOf(':');
    if (colon < 1) {
      return Optional.empty();
    }
    String module = text.substring(0, colon);
    return switch (text.substring(colon + 1)) {
      case "read" -> Optional.of(new Permission(module, Access.READ));
      case "write" -> Optional.of(new Permission(module, Access.WRITE));
      case "admin" -> Optional.of(new Permission(module, Access.ADMIN));
      default -> Optional.empty();
    };
  }

  /** The permission as roles list it and refusals name it. */
  public String text() {
    return module + ":" + level.name().toLowerCase(Locale.ROOT);
  }
}
