package com.ecosire.domain.platform.users;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.roles.RoleGrants;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Doc;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;

/** What admins do with a user's access. */
final class UserLife {
  /** Why a user is suspended. */
  @Doc("Why a user is suspended")
  record Suspension(
      @Doc(value = "The reason, for other admins", example = "Left the company") @Size(max = 500)
          String reason) {}

  /** Why a second factor is turned off. */
  @Doc("Why a second factor is turned off")
  record FactorReset(
      @Doc(value = "The reason", example = "Lost the telephone") @NotNull @Size(min = 1, max = 500)
          String reason) {}

  private final Users users;
  private final RoleGrants grants;
  private final SignInDesk desk;

  UserLife(Users users, RoleGrants grants, SignInDesk desk) {
    this.users = users;
    this.grants = grants;
    this.desk = desk;
  }

  /** Shuts a user out; sessions and keys work no more. */
  User suspend(UUID id, Suspension wanted, Call call) {
    User user = users.whole(id, call);
    if (call.caller().person().equals(Optional.of(id))) {
      throw Problems.invalid("id", "own_account", "Nobody suspends himself");
    }
    if (user.status != UserStatus.ACTIVE) {
      throw Problems.invalidState("user", user.status, "suspended");
    }
    grants.requireOtherOwner(id, call);
    user.status = UserStatus.SUSPENDED;
    user.suspendedReason = wanted.reason();
    user.touch(call.now());
    desk.endSessions(id, call);
    call.emit(UserEvents.SUSPENDED, users.shown(user, call));
    call.changesRights();
    return user;
  }

  /** Lets a suspended user in again, or ends the lock of one who failed to sign in too often. */
  User reactivate(UUID id, Call call) {
    User user = users.whole(id, call);
    if (user.status == UserStatus.SUSPENDED) {
      user.status = UserStatus.ACTIVE;
      user.suspendedReason = null;
      user.touch(call.now());
      call.emit(UserEvents.REACTIVATED, users.shown(user, call));
      call.changesRights();
    } else if (user.status != UserStatus.ACTIVE || !desk.unlock(user.email(), call)) {
      throw Problems.conflict("The user is neither suspended nor locked");
    }
    return users.shown(user, call);
  }

  /** Turns the second factor of a user off, who has lost it. */
  User resetSecondFactor(UUID id, FactorReset wanted, Call call) {
    User user = users.whole(id, call);
    if (!user.mfaEnabled || !desk.dropSecondFactor(id, call)) {
      throw Problems.conflict("The second factor is off");
    }
    call.session().manager().refresh(user);
    return users.shown(user, call);
  }
}
