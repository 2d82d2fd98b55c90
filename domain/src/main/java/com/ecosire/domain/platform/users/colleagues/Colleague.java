package com.ecosire.domain.platform.users.colleagues;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * A user as records show theirs: by name. Whoever was removed stays one, so that records go on to
 * say whose they are. The table is a view of members and of the names that removal keeps.
 */
@Entity
@Table(name = "colleague")
@Doc("Somebody who belongs to the organization, or did")
public class Colleague extends Stored {
  @Doc(value = "The name", example = "Ada Lovelace")
  @NotNull
  @Size(max = 200)
  String name;

  @Doc("When the user was removed, if so")
  Instant removedAt;

  /** The name. */
  public String name() {
    return name;
  }
}
