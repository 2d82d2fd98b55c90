package com.ecosire.domain.platform.users;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.shape.Unique;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** What admins set of a user. */
@Embeddable
@Doc("What admins set of a user")
class UserInput {
  @Doc(value = "The name", example = "Ada Lovelace")
  @NotNull
  @Size(min = 1, max = 200)
  String name;

  @Doc("The address, compared without case; unique on the whole platform")
  @NotNull
  @Unique
  @Is(Scalar.EMAIL)
  String email;

  @Doc(value = "The telephone number", example = "+44 20 7946 0958")
  @Is(Scalar.PHONE)
  String phone;

  @Doc(value = "What the user does", example = "Head of sales")
  @Size(max = 120)
  String jobTitle;

  @Doc("Language of mails")
  @Is(Scalar.LOCALE)
  String locale = "en";

  @Doc("Time zone")
  @Is(Scalar.TIMEZONE)
  String timezone = "UTC";

  @Doc("The roles in this organization; member where a new user is given none")
  @Ref("Role")
  @Size(max = 20)
  @Transient
  List<UUID> roleIds = List.of();
}
