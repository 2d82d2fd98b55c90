package com.ecosire.gateway.surfaces;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.caller.Condition;
import com.ecosire.domain.operation.Operation;

/** Who calls. */
enum Who {
  NOBODY,
  READER,
  WRITER,
  ADMIN,
  /** An admin of another organization, which has nothing. */
  STRANGER,
  /** An admin of an organization who tries to change what others have. */
  INTRUDER,
  /** An admin of an organization that is given copies of records, under the same ids. */
  TWIN,
  /** An admin of an organization with very many records. */
  CROWD,
  /** An admin of an organization whose plan lets through {@link #HURRIED_CALLS} calls a minute. */
  HURRIED;

  static final int HURRIED_CALLS = 3;

  /** The code that the contract gives for an operation; empty where it lets pass. */
  String refusal(Operation<?, ?> operation) {
    String code = refusal(operation.access());
    boolean personal = this != NOBODY && operation.has(Condition.PERSONALLY);
    // Of keys that nobody made, only those that open everything act as an owner.
    boolean owning = operation.has(Condition.OWNERS_ONLY) && (this == READER || this == WRITER);
    return code.isEmpty() && (personal || owning) ? "permission_denied" : code;
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
          case ADMIN -> this != READER && this != WRITER;
        };
    return may ? "" : "scope_denied";
  }
}
