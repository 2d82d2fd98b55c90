package com.ecosire.domain.store.given;

import com.ecosire.domain.id.Given;
import com.ecosire.domain.id.GivenId;
import com.ecosire.domain.operation.Call;
import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A stored record that another system named: its {@code id} is that name; see {@link GivenId} for
 * the id of the row.
 */
@MappedSuperclass
public abstract class Named extends Stored {
  @Given
  @Doc("Id of the record, as the system gave it that the record comes from")
  @NotNull
  @Size(max = 255)
  @Column(name = "givenId", updatable = false)
  private String givenId;

  /** The id that clients see. */
  public final String name() {
    return givenId;
  }

  /** Gives a new record its identity. */
  public final void born(String name, Call call) {
    givenId = name;
    born(GivenId.of(name), call.organization(), call.now());
  }
}
