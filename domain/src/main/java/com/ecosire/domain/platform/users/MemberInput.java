package com.ecosire.domain.platform.users;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.shape.Ref;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** What admins set of a member. */
@Embeddable
@Doc("What admins set of a member")
class MemberInput {
  @Doc("The roles in this organization")
  @NotNull
  @Ref("Role")
  @Size(min = 1, max = 20)
  @Transient
  List<UUID> roleIds = List.of();

  /** Key of the strongest of them, which the row notes. */
  @Hidden
  @Column(name = "role")
  String strongest;
}
