package com.ecosire.domain.platform.roles;

import java.util.List;
import java.util.Locale;

/** The roles that every organization has from its beginning. */
enum BuiltInRole {
  OWNER("*:admin", "Everything, and closing or handing over the organization"),
  ADMIN("*:admin", "Everything but closing or handing over the organization"),
  MEMBER("*:write", "Reads and writes, but for roles, keys, webhooks and the audit"),
  VIEWER("*:read", "Reads, but for roles, keys, webhooks and the audit");

  private final String permission;
  private final String description;

  BuiltInRole(String permission, String description) {
    this.permission = permission;
    this.description = description;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Makes a blank role this one. */
  void shape(Role role) {
    role.input.key = key();
    role.input.name = name().charAt(0) + key().substring(1);
    role.input.description = description;
    role.input.permissions = List.of(permission);
    role.effectivePermissions = List.of(permission);
    role.builtIn = true;
  }
}
