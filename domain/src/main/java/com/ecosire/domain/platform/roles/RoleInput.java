package com.ecosire.domain.platform.roles;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Immutable;
import com.ecosire.domain.shape.Length;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Unique;
import com.ecosire.domain.store.JsonColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** What clients set of a role. */
@Embeddable
@Doc("What clients set of a role")
class RoleInput {
  /** How a key is written. */
  static final String KEY = "[a-z0-9_-]*";

  @Doc("Names it within the organization: lower-case letters, digits, hyphens and underscores")
  @NotNull
  @Size(min = 2, max = 60)
  @Pattern(regexp = KEY)
  @Immutable
  @Unique
  @Column(name = "roleKey")
  String key;

  @Doc(value = "Its name for people", example = "Sales")
  @NotNull
  @Size(min = 1, max = 100)
  String name;

  @Doc(value = "What it is for", example = "Sells, and may not touch the books")
  @Size(max = 500)
  String description;

  @Doc(
      value = "What it opens, each written module:level or *:level; levels: read, write, admin",
      example = "contacts:write")
  @NotNull
  @Size(max = 500)
  @Length(80)
  @Convert(converter = JsonColumn.Strings.class)
  List<String> permissions;

  @Doc("Roles whose permissions it has too")
  @Size(max = 50)
  @Ref("Role")
  @Convert(converter = JsonColumn.Uuids.class)
  List<UUID> inheritsIds = List.of();
}
