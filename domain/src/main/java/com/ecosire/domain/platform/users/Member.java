package com.ecosire.domain.platform.users;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/** A user who has joined, as the organization sees it: the same row, under the same id. */
@Entity
@Table(name = "membership")
@Doc("Somebody who belongs to the organization")
public class Member extends Stored {
  @Embedded MemberInput input = new MemberInput();

  @Doc("The user, whose id is the member's too")
  @Ref("User")
  @Transient
  UUID userId;

  @Doc(value = "The name", example = "Ada Lovelace")
  @NotNull
  @Size(max = 200)
  @Column(name = "name", insertable = false, updatable = false)
  String name;

  @Doc("The address")
  @NotNull
  @Is(Scalar.EMAIL)
  @Column(name = "email", insertable = false, updatable = false)
  String email;

  @Doc("Whether the member may call")
  @Enumerated(EnumType.STRING)
  @Column(name = "memberStatus", insertable = false, updatable = false)
  MemberStatus status;

  @Doc("When it joined")
  @Column(name = "joinedAt", insertable = false, updatable = false)
  Instant joinedAt;

  @Doc("Who invited it")
  @Ref("User")
  @Column(name = "invitedById", insertable = false, updatable = false)
  UUID invitedById;

  @Doc("When it was last active")
  @Column(name = "lastActiveAt", insertable = false, updatable = false)
  Instant lastActiveAt;

  /** The user, whose id is the member's too. */
  public UUID userId() {
    return id();
  }

  /** Key of the strongest role. */
  public String role() {
    return input.strongest;
  }
}
