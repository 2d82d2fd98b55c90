package com.ecosire.graphql.example;

import com.ecosire.domain.shape.Doc;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A note about a contact, under the contact's path. */
@Entity
final class Note extends Row {
  /** What clients may set of a note. */
  static class NoteInput {
    @NotNull
    @Doc("What it says")
    String body;
  }

  @Embedded NoteInput input = new NoteInput();

  @NotNull
  @Doc("The contact that it is about")
  UUID contactId;
}
