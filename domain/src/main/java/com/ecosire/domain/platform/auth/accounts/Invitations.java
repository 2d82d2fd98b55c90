package com.ecosire.domain.platform.auth.accounts;

import com.ecosire.domain.operation.Call;
import java.util.Optional;
import java.util.UUID;

/** Where people are invited to join. */
@FunctionalInterface
public interface Invitations {
  /** Nobody is invited. */
  Invitations NONE = (token, email, call) -> Optional.empty();

  /**
   * Where an invitation leads.
   *
   * @param organization the inviting organization
   * @param role key of the invited role
   */
  record Joining(UUID organization, String role) {}

  /** Uses an invitation of an address up; empty where it is no good. */
  Optional<Joining> take(String token, String email, Call call);
}
