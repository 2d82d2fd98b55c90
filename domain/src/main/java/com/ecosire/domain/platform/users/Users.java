package com.ecosire.domain.platform.users;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.operation.Call;
import com.ecosire.domain.platform.roles.Role;
import com.ecosire.domain.platform.roles.RoleGrants;
import com.ecosire.domain.platform.roles.Roles;
import com.ecosire.domain.platform.users.colleagues.Colleagues;
import com.ecosire.domain.problem.ProblemException;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.shape.Patch;
import com.ecosire.domain.store.Change;
import com.ecosire.domain.store.Store;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The users of organizations. */
public final class Users extends Store<User, UserInput> {
  private final Parts parts;

  /**
   * What the users stand on.
   *
   * @param members the same people as members
   * @param grants gives them their roles
   * @param seats how many there can be
   * @param desk where they sign in
   * @param portal the public address that pictures are under
   */
  record Parts(Members members, RoleGrants grants, Seats seats, SignInDesk desk, String portal) {}

  Users(Parts parts) {
    super(
        records(User.class, UserInput.class)
            .list(
                listing()
                    .search("name", "email", "jobTitle")
                    .filter(
                        "status", "role", "emailVerified", "mfaEnabled", "lastLoginAt", "createdAt")
                    .sort("name", "email", "lastLoginAt", "createdAt", "updatedAt"))
            .raises(UserEvents.CREATED, UserEvents.UPDATED, UserEvents.DELETED)
            .computed("roleIds", (users, call) -> showRoles(users, parts.grants, call))
            .computed(
                "avatarUrl",
                (users, call) ->
                    users.forEach(user -> user.avatarUrl = picture(parts.portal, user.id()))));
    this.parts = parts;
  }

  private static String picture(String portal, UUID user) {
    return portal + "/api/users/" + user + "/avatar";
  }

  private static void showRoles(List<User> users, RoleGrants grants, Call call) {
    var held = grants.held(users.stream().map(User::id).toList(), call);
    users.forEach(user -> user.input.roleIds = List.copyOf(held.getOrDefault(user.id(), Set.of())));
  }

  /** A user that is about to be changed, with its roles. */
  User whole(UUID id, Call call) {
    User user = change(id, call);
    showRoles(List.of(user), parts.grants, call);
    return user;
  }

  /** A user as answers show it. */
  User shown(User user, Call call) {
    return fill(user, call);
  }

  @Override
  public User update(UUID id, Patch<UserInput> patch, Call call) {
    whole(id, call);
    return super.update(id, patch, call);
  }

  @Override
  protected void check(Change<User, UserInput> change) {
    UserInput after = change.after();
    Call call = change.call();
    if (change.isNew()) {
      parts.grants.requireOwn(parts.grants.of(after.roleIds, call), call);
      requireFree(after.email, call);
      if (!isBuyer(after, call)) {
        parts.seats.requireOne(call);
      }
      return;
    }
    if (hasOtherRoles(change)) {
      List<UUID> before = change.before().orElseThrow().roleIds;
      parts.grants.requireChangeable(change.record().id(), before, after.roleIds, call);
    }
    if (!PersonRows.key(after.email).equals(PersonRows.key(change.record().email()))) {
      requireFree(after.email, call);
      if (new PersonRows(call).isElsewhere(change.record().id())) {
        throw Problems.conflict(
            "The user belongs to another organization too and changes the address himself");
      }
    }
  }

  /** Whoever only buys takes no seat. */
  private boolean isBuyer(UserInput input, Call call) {
    return parts.grants.of(input.roleIds, call).getFirst().key().equals(Roles.BUYER);
  }

  private static boolean hasOtherRoles(Change<User, UserInput> change) {
    return change.changes(input -> Set.copyOf(input.roleIds));
  }

  private static void requireFree(String email, Call call) {
    if (new PersonRows(call).owner(email).isPresent()) {
      throw taken();
    }
  }

  /** Nobody learns in which organization the other one is. */
  static ProblemException taken() {
    return Problems.alreadyExists("email", "There is an account with this e-mail");
  }

  @Override
  protected void applied(Change<User, UserInput> change) {
    User user = change.record();
    List<Role> roles = parts.grants.of(user.input.roleIds, change.call());
    user.input.roleIds = roles.stream().map(Role::id).toList();
    user.role = roles.getFirst().key();
    if (change.isNew()) {
      user.status = UserStatus.INVITED;
      user.invitedById = change.call().caller().person().orElse(null);
      // Before anything is written: an import goes on with the next row.
      change.call().emit(UserEvents.INVITING, user);
    } else if (isReaddressed(change)) {
      user.emailVerified = false;
    }
  }

  /** What is the same wherever the person belongs to. */
  private static List<String> ofPerson(UserInput input) {
    return Arrays.asList(
        input.name, input.email, input.phone, input.jobTitle, input.locale, input.timezone);
  }

  private static boolean isReaddressed(Change<User, UserInput> change) {
    return change
        .before()
        .filter(was -> !PersonRows.key(was.email).equals(PersonRows.key(change.after().email)))
        .isPresent();
  }

  @Override
  protected void stored(Change<User, UserInput> change) {
    User user = change.record();
    Call call = change.call();
    PersonRows rows = new PersonRows(call);
    if (change.isNew()) {
      rows.add(user.id(), user.email());
    }
    boolean otherRoles = hasOtherRoles(change);
    if (otherRoles) {
      parts.grants.set(user.id(), parts.grants.of(user.input.roleIds, call), call);
    }
    if (!change.isNew()) {
      if (change.changes(Users::ofPerson)) {
        rows.follow(user.id());
      }
      if (isReaddressed(change)) {
        readdress(user, rows, call);
      }
      if (otherRoles && user.status != UserStatus.INVITED) {
        call.emit(UserEvents.CHANGED, parts.members.shown(user.id(), call));
      }
    }
    fill(user, call);
  }

  /** Whoever has joined proves the new address; whoever has not gets the invitation there. */
  private void readdress(User user, PersonRows rows, Call call) {
    rows.readdress(user.id(), user.email());
    call.changesRights();
    if (user.status == UserStatus.INVITED) {
      call.emit(UserEvents.READDRESSED, user);
    } else {
      parts.desk.askToProve(user.id(), call);
    }
  }

  /** The account goes with the last membership; its sessions here always do. */
  @Override
  protected void removing(User user, Call call) {
    parts.grants.requireOtherOwner(user.id(), call);
    fill(user, call);
    call.emit(UserEvents.REMOVING, user);
    if (user.status != UserStatus.INVITED) {
      call.emit(UserEvents.LEFT, parts.members.shown(user.id(), call));
    }
    parts.desk.endSessions(user.id(), call);
    Colleagues.keep(user.id(), call);
    PersonRows rows = new PersonRows(call);
    rows.strip(user.id());
    if (!rows.isElsewhere(user.id())) {
      parts.desk.forget(user.id(), call);
      rows.forget(user.id());
    }
    call.changesRights();
  }
}
