package com.ecosire.domain.commerce.contacts;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Is;
import com.ecosire.domain.shape.Scalar;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What clients set of a note. */
@Embeddable
@Doc("What clients set of a note")
class NoteInput {
  @Doc(value = "The text", example = "Prefers to be called in the morning")
  @NotNull
  @Size(min = 1, max = 65_536)
  @Is(Scalar.TEXT)
  String body;

  @Doc("Shown before the others")
  boolean pinned;
}
