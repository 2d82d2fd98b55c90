package com.ecosire.domain.platform.roles;

import static com.ecosire.domain.query.Listing.listing;
import static com.ecosire.domain.store.Definition.records;

import com.ecosire.domain.caller.Caller;
import com.ecosire.domain.caller.Permission;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.problem.ProblemCode;
import com.ecosire.domain.problem.Problems;
import com.ecosire.domain.problem.Violation;
import com.ecosire.domain.store.Change;
import com.ecosire.domain.store.Store;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** The roles of organizations. */
public final class Roles extends Store<Role, RoleInput> {
  // What members have is no stored type of its own, so it is asked for in SQL; under other names
  // than those of the role's columns, which the provider writes without their table.
  private static final String MEMBERS =
      "SQL('(SELECT COUNT(*) FROM (SELECT organizationId AS ofOrganization, roleId FROM"
          + " membership_role) h WHERE h.ofOrganization = ? AND h.roleId = ?)', r.organizationId,"
          + " r.id)";

  /** The key of the role of those who only buy. */
  public static final String BUYER = "customer";

  private final Supplier<Set<String>> modules;

  /** Roles that may name these modules, which are asked for when a role is written. */
  Roles(Supplier<Set<String>> modules) {
    super(
        records(Role.class, RoleInput.class)
            .list(
                listing()
                    .search("key", "name", "description")
                    .filter("builtIn", "createdAt")
                    .sort("key", "name", "createdAt", "updatedAt"))
            .raises(RolesModule.CREATED, RolesModule.UPDATED, RolesModule.DELETED)
            .selected("memberCount", MEMBERS));
    this.modules = modules;
  }

  /** Makes what every organization has from its beginning. */
  void found(Call call) {
    for (BuiltInRole each : BuiltInRole.values()) {
      Role role = draft(call);
      each.shape(role);
      call.session().manager().persist(role);
    }
  }

  /** The role of a key, if there is one. */
  public Optional<Role> byKey(String key, Call call) {
    return where("r.input.key = :key", call).with("key", key).first();
  }

  /** The role of those who only buy, which opens nothing; made where there is none yet. */
  Role ofBuyers(Call call) {
    return byKey(BUYER, call).orElseGet(() -> create(buyer(), call));
  }

  private static RoleInput buyer() {
    RoleInput input = new RoleInput();
    input.key = BUYER;
    input.name = "Customer";
    input.description = "Sees its own purchases only";
    input.permissions = List.of();
    return input;
  }

  /** The roles that somebody has, the strongest first. */
  public List<Role> of(UUID user, Call call) {
    return where("r.id in :ids", call).with("ids", Holders.of(call).rolesOf(user)).all().stream()
        .sorted(Role.STRENGTH)
        .toList();
  }

  /** Roles of some ids. */
  List<Role> all(Collection<UUID> ids, Call call) {
    return where("r.id in :ids", call).with("ids", ids).all();
  }

  /** Refuses to hand out a role that opens what the caller lacks. */
  static void requireOwn(Role role, Caller caller) {
    requireOwn(role.permissions(), caller);
    if (role.isOwner() && !caller.rights().isOwner()) {
      throw Problems.refusal(
          ProblemCode.PERMISSION_DENIED, "Only owners make somebody else an owner");
    }
  }

  private static void requireOwn(List<Permission> permissions, Caller caller) {
    for (Permission permission : permissions) {
      if (!caller.rights().covers(permission)) {
        throw Problems.refusal(
            ProblemCode.PERMISSION_DENIED,
            "The role holds the permission " + permission.text() + ", which the caller lacks");
      }
    }
  }

  @Override
  protected void check(Change<Role, RoleInput> change) {
    requireOurs(change.record());
    checkPermissions(change.after().permissions);
    Caller caller = change.call().caller();
    requireOwn(change.record().permissions(), caller);
    List<Permission> wanted =
        tree(change).effective(change.record().id()).stream()
            .map(Permission::of)
            .flatMap(Optional::stream)
            .toList();
    requireOwn(wanted, caller);
  }

  private static void requireOurs(Role role) {
    if (role.builtIn) {
      throw Problems.conflict("The role " + role.key() + " is built in and stays as it is");
    }
  }

  private void checkPermissions(List<String> permissions) {
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < permissions.size(); i++) {
      if (!isKnown(permissions.get(i))) {
        violations.add(
            new Violation(
                "permissions[" + i + "]",
                "unknown_permission",
                "Must be module:level or *:level with a module of the catalog and the level read,"
                    + " write or admin"));
      }
    }
    if (!violations.isEmpty()) {
      throw Problems.invalid(violations);
    }
  }

  boolean isKnown(String permission) {
    return Permission.of(permission)
        .map(Permission::module)
        .filter(module -> module.equals(Permission.ANY) || modules.get().contains(module))
        .isPresent();
  }

  /** Locked, so that two changes at once make no cycle and no role misses the other's change. */
  private RoleTree tree(Change<Role, RoleInput> change) {
    List<Role> all = where("r.id is not null", change.call()).locked().all();
    return new RoleTree(all).with(change.record().id(), change.after());
  }

  @Override
  protected void applied(Change<Role, RoleInput> change) {
    Role role = change.record();
    RoleTree tree = tree(change);
    role.effectivePermissions = tree.effective(role.id());
    for (Role heir : tree.heirs(role.id())) {
      List<String> effective = tree.effective(heir.id());
      if (!effective.equals(heir.effectivePermissions)) {
        heir.effectivePermissions = effective;
        heir.touch(change.call().now());
      }
    }
  }

  @Override
  protected void stored(Change<Role, RoleInput> change) {
    if (!change.isNew()) {
      change.call().changesRights();
    }
  }

  @Override
  protected void removing(Role role, Call call) {
    requireOurs(role);
    long members = Holders.of(call).count(Set.of(role.id())).getOrDefault(role.id(), 0L);
    long heirs =
        where("r.id <> :id", call).with("id", role.id()).all().stream()
            .filter(other -> other.input.inheritsIds.contains(role.id()))
            .count();
    if (members + heirs > 0) {
      throw Problems.inUse(
          "The role is held by %d members and inherited by %d roles".formatted(members, heirs));
    }
    call.changesRights();
  }

  /** A role with the same permissions and inheritance, and without members. */
  Role duplicate(UUID id, DuplicateRole wanted, Call call) {
    RoleInput copy = with(change(id, call), input -> {});
    copy.key = wanted.key();
    copy.name = wanted.name();
    return create(copy, call);
  }
}
