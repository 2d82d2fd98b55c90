package com.ecosire.domain.operation;

import com.ecosire.domain.caller.Access;

/**
 * The kinds of operations; each brings its method, its default access and its forms on both
 * surfaces.
 */
public enum Kind {
  LIST("GET", false),
  GET("GET", false),
  CREATE("POST", true),
  UPDATE("PATCH", true),
  DELETE("DELETE", true),
  /** Reads in some other way. */
  QUERY("GET", false),
  /** Changes in some other way. */
  COMMAND("POST", true);

  private final String method;
  private final boolean writes;

  Kind(String method, boolean writes) {
    this.method = method;
    this.writes = writes;
  }

  /** The HTTP method unless the row names another. */
  public String method() {
    return method;
  }

  /** Whether the operation changes anything. */
  public boolean writes() {
    return writes;
  }

  /** What a caller needs unless the row says otherwise. */
  public Access access() {
    return writes ? Access.WRITE : Access.READ;
  }
}
