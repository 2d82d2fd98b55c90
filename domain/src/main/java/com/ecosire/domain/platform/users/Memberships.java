package com.ecosire.domain.platform.users;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.roles.Role;
import com.ecosire.domain.platform.roles.RoleGrants;
import com.ecosire.domain.problem.Problems;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes people members of organizations. Whether there is a seat, and whether the roles may be
 * given, was decided before.
 */
public final class Memberships {
  private final Members members;
  private final Users users;
  private final RoleGrants grants;

  Memberships(Members members, Users users, RoleGrants grants) {
    this.members = members;
    this.users = users;
    this.grants = grants;
  }

  /**
   * Makes somebody who is known already an active member of the organization of the call, with all
   * that belongs to the person; 409 where it is one.
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

  /**
   * The user with an address, who has bought something in the organization of the call. Whoever is
   * new is invited, and sees nothing but its own purchases.
   */
  public UUID ofBuyer(String email, String name, Call call) {
    PersonRows rows = new PersonRows(call);
    Optional<UUID> known = rows.owner(email);
    if (known.isEmpty()) {
      UserInput input = new UserInput();
      input.email = email;
      input.name = name;
      input.roleIds = List.of(grants.buyer(call).id());
      return users.create(input, call).id();
    }
    if (rows.status(known.get()).isEmpty()) {
      join(known.get(), List.of(grants.buyer(call).id()), Optional.empty(), call);
    }
    return known.get();
  }

  /**
   * Makes somebody who has followed a link a member of the organization of the call, which proves
   * the address: a new person, or one that was only invited until now.
   */
  public Member welcome(
      NewPerson person, Collection<UUID> roles, Optional<UUID> invitedBy, Call call) {
    PersonRows rows = new PersonRows(call);
    List<Role> given = grants.of(roles, call);
    if (rows.owner(person.email()).isPresent()) {
      rows.settle(person);
      return enter(person.id(), given, invitedBy, call);
    }
    rows.add(person.id(), person.email());
    rows.insert(person, given.getFirst().key(), invitedBy);
    return entered(person.id(), given, true, call);
  }

  /** Makes the first owner of a new organization, whose address is taken as proven. */
  public Member found(NewPerson person, Call call) {
    return welcome(person, List.of(grants.owner(call).id()), Optional.empty(), call);
  }

  private Member enter(UUID person, List<Role> roles, Optional<UUID> invitedBy, Call call) {
    PersonRows rows = new PersonRows(call);
    Optional<String> status = rows.status(person);
    if (status.isPresent()) {
      if (!rows.activate(person)) {
        throw Problems.conflict("The user is a member of the organization already");
      }
      return joined(person, call);
    }
    if (!rows.join(person, roles.getFirst().key(), invitedBy)) {
      throw Problems.notFound("user");
    }
    return entered(person, roles, false, call);
  }

  private Member entered(UUID person, List<Role> roles, boolean isNew, Call call) {
    grants.set(person, roles, call);
    if (isNew) {
      call.emit(UserEvents.CREATED, users.shown(users.get(person, call), call));
    }
    return joined(person, call);
  }

  private Member joined(UUID person, Call call) {
    Member member = members.shown(person, call);
    call.emit(UserEvents.JOINED, member);
    call.changesRights();
    return member;
  }
}
