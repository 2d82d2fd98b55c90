package com.ecosire.domain.platform.roles;

import static com.ecosire.domain.caller.Access.ADMIN;
import static com.ecosire.domain.caller.Access.READ;
import static com.ecosire.domain.caller.Access.USER;
import static com.ecosire.domain.operation.Event.event;
import static com.ecosire.domain.operation.ModuleApi.module;
import static com.ecosire.domain.operation.Option.emits;
import static com.ecosire.domain.operation.Option.makes;
import static com.ecosire.domain.operation.Option.needs;
import static com.ecosire.domain.operation.Option.via;
import static com.ecosire.domain.operation.Output.many;
import static com.ecosire.domain.operation.Output.one;
import static com.ecosire.domain.operation.Output.paged;
import static com.ecosire.domain.operation.Resource.resource;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.caller.Permission;
import com.ecosire.domain.operation.Area;
import com.ecosire.domain.operation.BusinessModule;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.operation.Catalog;
import com.ecosire.domain.operation.Event;
import com.ecosire.domain.operation.ModuleApi;
import com.ecosire.domain.operation.Operation;
import com.ecosire.domain.operation.Resource;
import com.ecosire.domain.platform.organizations.Organizations;
import com.ecosire.domain.platform.organizations.OrganizationsModule;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Roles, the permissions they hold, and who has them. */
public final class RolesModule implements BusinessModule {
  /** A role was made. */
  public static final Event<Role> CREATED = event("role.created", Role.class, "A role was made");

  /** A role was changed. */
  public static final Event<Role> UPDATED = event("role.updated", Role.class, "A role was changed");

  /** A role was deleted. */
  public static final Event<Role> DELETED = event("role.deleted", Role.class, "A role was deleted");

  /** Members got a role. */
  public static final Event<RoleHolders> ASSIGNED =
      event("role.assigned", RoleHolders.class, "Members got a role");

  /** Members lost a role. */
  public static final Event<RoleHolders> UNASSIGNED =
      event("role.unassigned", RoleHolders.class, "Members lost a role");

  private final Supplier<Catalog> catalog;
  private final Roles roles;
  private final Assignments assignments;
  private final RoleMembers members;
  private final RightsCheck check;
  private final RoleGrants grants;

  /**
   * The module.
   *
   * @param catalog all modules, asked for what permissions open
   */
  public RolesModule(Organizations organizations, Supplier<Catalog> catalog) {
    this.catalog = catalog;
    this.roles = new Roles(this::modules);
    this.assignments = new Assignments(roles, organizations);
    this.members = new RoleMembers(roles);
    this.check = new RightsCheck(roles, catalog);
    this.grants = new RoleGrants(roles, organizations);
  }

  /** The roles, for those who give them. */
  public Roles roles() {
    return roles;
  }

  /** What gives members their roles. */
  public RoleGrants grants() {
    return grants;
  }

  private Set<String> modules() {
    return catalog.get().modules().stream().map(ModuleApi::name).collect(Collectors.toSet());
  }

  private OwnRoles mine(Call call) {
    List<OwnRoles.OwnRole> own =
        call.caller()
            .person()
            .map(person -> roles.of(person, call).stream().map(OwnRoles.OwnRole::of).toList())
            .orElse(List.of());
    return new OwnRoles(own, List.copyOf(call.caller().rights().permissions()));
  }

  private List<RolePermission> permissions(Call call) {
    return catalog.get().modules().stream()
        .map(ModuleApi::name)
        .sorted()
        .flatMap(name -> List.of(READ, Access.WRITE, ADMIN).stream().map(at -> row(name, at)))
        .toList();
  }

  private RolePermission row(String module, Access level) {
    String word = level.name().toLowerCase(Locale.ROOT);
    List<String> opened =
        catalog.get().operations().stream()
            .filter(operation -> operation.module().equals(module))
            .filter(operation -> isOpen(operation, level))
            .map(Operation::id)
            .toList();
    String text = new Permission(module, level).text();
    String description =
        switch (level) {
          case READ -> "Read in " + module;
          case WRITE -> "Write in " + module + ", and read";
          default -> "Everything in " + module;
        };
    return new RolePermission(text, module, word, description, opened);
  }

  private static boolean isOpen(Operation<?, ?> operation, Access level) {
    return operation.access().compareTo(READ) >= 0 && operation.access().compareTo(level) <= 0;
  }

  @Override
  public ModuleApi api() {
    return module(
            "roles",
            Area.PLATFORM,
            "Roles, the permissions they hold, and who has them",
            commands(
                resource("/roles", roles, "a role")
                    .list()
                    .get()
                    .create(needs(ADMIN))
                    .update(needs(ADMIN))
                    .delete(needs(ADMIN))
                    .query(
                        "permissions",
                        many(RolePermission.class),
                        "The permissions that a role can hold, and what each opens",
                        this::permissions,
                        needs(READ))
                    .query(
                        "mine",
                        one(OwnRoles.class),
                        "What the caller may do now",
                        this::mine,
                        needs(USER))
                    .itemQuery(
                        "members",
                        paged(RoleMember.class),
                        "The members who have a role, in the order in which they got it",
                        members::of,
                        needs(READ))
                    .query(
                        "check",
                        CheckRight.class,
                        one(CheckedRight.class),
                        "Whether a user may do something, and by which roles",
                        check::answer,
                        via("POST"),
                        needs(ADMIN))))
        .raises(CREATED, UPDATED, DELETED, ASSIGNED, UNASSIGNED)
        .on(OrganizationsModule.CREATED, (organization, call) -> roles.found(call));
  }

  private Resource<Role, RoleInput> commands(Resource<Role, RoleInput> resource) {
    return resource
        .itemCommand(
            "assign",
            RoleUsers.class,
            one(AssignedRole.class),
            "Give a role to members, all or none of them",
            assignments::assign,
            needs(ADMIN),
            emits(ASSIGNED))
        .itemCommand(
            "unassign",
            RoleUsers.class,
            one(UnassignedRole.class),
            "Take a role from members; who is left without any gets viewer",
            assignments::unassign,
            needs(ADMIN),
            emits(UNASSIGNED))
        .itemCommand(
            "duplicate",
            DuplicateRole.class,
            one(Role.class),
            "Copy a role's permissions and inheritance under another key",
            roles::duplicate,
            needs(ADMIN),
            makes(),
            emits(CREATED));
  }
}
