package com.ecosire.domain.platform.roles;

import com.ecosire.domain.caller.Access;
import com.ecosire.domain.caller.Permission;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Length;
import com.ecosire.domain.store.JsonColumn;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A set of permissions that members of an organization have. */
@Entity
@Table(name = "role")
@Doc("A set of permissions that members of an organization have")
public class Role extends Stored {
  /** The strongest first: owners, then by what they may do everywhere, then by how much. */
  static final Comparator<Role> STRENGTH =
      Comparator.<Role, Boolean>comparing(Role::isOwner)
          .thenComparing(Role::everywhere)
          .thenComparing(role -> role.builtIn)
          .thenComparingInt(role -> role.effectivePermissions.size())
          .thenComparing(Role::key)
          .reversed();

  @Embedded RoleInput input = new RoleInput();

  @Doc(value = "Its own and all inherited permissions", example = "contacts:write")
  @NotNull
  @Length(80)
  @Convert(converter = JsonColumn.Strings.class)
  List<String> effectivePermissions = List.of();

  @Doc("Whether it is one of owner, admin, member and viewer, which nobody changes")
  boolean builtIn;

  @Doc("How many members have it")
  @Transient
  int memberCount;

  /** Names it within the organization. */
  public String key() {
    return input.key;
  }

  /** Its name for people. */
  public String name() {
    return input.name;
  }

  /** Whether its holders may do what is left to owners. */
  boolean isOwner() {
    return builtIn && BuiltInRole.OWNER.key().equals(input.key);
  }

  /** Its own and all inherited permissions. */
  List<Permission> permissions() {
    return effectivePermissions.stream().map(Permission::of).flatMap(Optional::stream).toList();
  }

  private Access everywhere() {
    return permissions().stream()
        .filter(permission -> permission.module().equals(Permission.ANY))
        .map(Permission::level)
        .max(Comparator.naturalOrder())
        .orElse(Access.PUBLIC);
  }
}
