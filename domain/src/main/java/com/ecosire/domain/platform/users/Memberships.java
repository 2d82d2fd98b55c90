package com.ecosire.domain.platform.users;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.roles.Role;
import com.ecosire.domain.platform.roles.RoleGrants;
import com.ecosire.domain.problem.Problems;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes people members of organizations. */
public final class Memberships {
  private final Members members;
  private final RoleGrants grants;

  Memberships(Members members, RoleGrants grants) {
    this.members = members;
    this.grants = grants;
  }

  /**
   * Makes somebody who is known already an active member of the organization of the call, with all
   * that belongs to the person; 409 where it is one. Whether there is a seat, and whether the roles
   * may be given, was decided before.
   *
   * @param roles ids of the organization's roles; member where there are none
   * @param invitedBy who invited it, if anybody did
   */
  public Member join(UUID person, Collection<UUID> roles, Optional<UUID> invitedBy, Call call) {
    return enter(person, grants.of(roles, call), invitedBy, call);
  }

  /** Makes somebody who is known already an owner of the organization of the call. */
  public Member own(UUID person, Call call) {
    return enter(person, List.of(grants.owner(call)), Optional.empty(), call);
  }

  private Member enter(UUID person, List<Role> roles, Optional<UUID> invitedBy, Call call) {
    PersonRows rows = new PersonRows(call);
    if (members.find(person, call).isPresent()) {
      throw Problems.conflict("The user is a member of the organization already");
    }
    if (!rows.join(person, roles.getFirst().key(), invitedBy)) {
      throw Problems.notFound("user");
    }
    grants.set(person, roles, call);
    Member member = members.get(person, call);
    call.emit(UserEvents.JOINED, member);
    return member;
  }
}
