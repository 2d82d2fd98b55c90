package com.ecosire.domain.platform.users.invitations;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Immutable;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.store.JsonColumn;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** What admins set of an invitation. */
@Embeddable
@Doc("What admins set of an invitation")
class InvitationInput {
  @Doc("Whom it is sent to")
  @NotNull
  @Immutable
  @Is(Scalar.EMAIL)
  String email;

  @Doc(value = "The name, if it is known", example = "Ada Lovelace")
  @Immutable
  @Size(max = 200)
  String name;

  @Doc("The roles that whoever follows it gets; member where there are none")
  @Ref("Role")
  @Immutable
  @Size(max = 20)
  @Convert(converter = JsonColumn.Uuids.class)
  List<UUID> roleIds = List.of();

  @Doc(value = "Words for the mail", example = "Welcome to the team")
  @Immutable
  @Size(max = 1000)
  String message;
}
