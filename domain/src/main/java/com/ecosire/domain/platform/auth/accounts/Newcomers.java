package com.ecosire.domain.platform.auth.accounts;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.Problems;
import java.util.Optional;
import java.util.UUID;

/** Makes people members of organizations who sign in there for the first time. */
@FunctionalInterface
public interface Newcomers {
  /** Nobody joins. */
  Newcomers NONE =
      (newcomer, role, acting) -> {
        throw Problems.conflict("Nobody joins here");
      };

  /**
   * Somebody who signs in where it was not before.
   *
   * @param user the user that it is, or will be
   * @param person what is known of it; the address is proven
   * @param isNew whether nobody knows it at all
   */
  record Newcomer(UUID user, Account.Person person, boolean isNew) {}

  /**
   * Makes somebody a member of the organization of a call, which acts for it; 409 where there is no
   * seat or where it is shut out, with nothing changed.
   *
   * @param role id of the role; the role member where there is none
   */
  void join(Newcomer newcomer, Optional<UUID> role, Call acting);
}
