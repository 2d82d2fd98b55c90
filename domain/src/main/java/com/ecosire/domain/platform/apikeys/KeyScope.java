package com.ecosire.domain.platform.apikeys;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Word;

/** What a key opens at most. */
@Doc("What a key opens at most")
public enum KeyScope {
  @Word("read-only")
  READ_ONLY(Access.READ),
  @Word("read-write")
  READ_WRITE(Access.WRITE),
  @Word("admin")
  ADMIN(Access.ADMIN);

  private final Access access;

  KeyScope(Access access) {
    this.access = access;
  }

  /** The most that a caller with such a key may do. */
  public Access access() {
    return access;
  }
}
