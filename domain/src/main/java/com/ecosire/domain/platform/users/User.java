package com.ecosire.domain.platform.users;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import com.ecosire.domain.store.Stored;
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

/** A person in an organization. What belongs to the person is the same in all of its. */
@Entity
@Table(name = "membership")
@Doc("A person who works in the organization")
public class User extends Stored {
  @Embedded UserInput input = new UserInput();

  @Doc(value = "Key of the strongest role", example = "admin")
  @NotNull
  @Size(max = 60)
  String role;

  @Doc("Whether the user has joined, and may call")
  @NotNull
  @Enumerated(EnumType.STRING)
  UserStatus status;

  @Doc("Where the picture is; one of initials where none is set")
  @Is(Scalar.URL)
  @Transient
  String avatarUrl;

  @Doc("Whether the address is proven")
  boolean emailVerified;

  @Doc("Whether a second factor is on")
  boolean mfaEnabled;

  @Doc("When the user signed in last")
  Instant lastLoginAt;

  @Hidden Instant joinedAt;
  @Hidden UUID invitedById;
  @Hidden String suspendedReason;

  /** The name. */
  public String name() {
    return input.name;
  }

  /** The address. */
  public String email() {
    return input.email;
  }

  /** Key of the strongest role. */
  public String role() {
    return role;
  }

  /** Whether the user has joined, and may call. */
  public UserStatus status() {
    return status;
  }
}
