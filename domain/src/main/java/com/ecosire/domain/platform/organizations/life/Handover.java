package com.ecosire.domain.platform.organizations.life;

import com.ecosire.domain.operation.Call;
import java.util.UUID;

/** Makes somebody else the owner of an organization, which the care of people does. */
@FunctionalInterface
public interface Handover {
  /**
   * Hands the organization of the call over: the receiver becomes an owner and the caller an admin.
   *
   * @param password the caller's own
   */
  void to(UUID receiver, String password, Call call);
}
