package com.ecosire.gateway.surfaces;

import com.ecosire.domain.operation.Access;

/** Who calls. */
enum Who {
  NOBODY,
  READER,
  WRITER,
  ADMIN,
  /** An admin of another organization. */
  STRANGER;

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
