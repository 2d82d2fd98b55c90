package com.ecosire.gateway.surfaces;

import com.ecosire.domain.operation.Access;

/** Who calls. */
enum Who {
  NOBODY(""),
  READER("ECOSIRE_READ_KEY"),
  WRITER("ECOSIRE_API_KEY"),
  ADMIN("ECOSIRE_ADMIN_KEY"),
  /** An admin of another organization. */
  STRANGER("ECOSIRE_OTHER_KEY");

  private final String key;

  Who(String key) {
    this.key = key;
  }

  /** The name of the key in the file of the first start. */
  String key() {
    return key;
  }

  /** The code that the contract gives for an operation of this access; empty where it lets pass. */
  String refusal(Access access) {
    if (this == NOBODY) {
      return access == Access.PUBLIC ? "" : "unauthenticated";
    }
    boolean may =
        switch (access) {
          case PUBLIC, USER, READ -> true;
          case WRITE -> this != READER;
          case ADMIN -> this == ADMIN || this == STRANGER;
        };
    return may ? "" : "scope_denied";
  }
}
