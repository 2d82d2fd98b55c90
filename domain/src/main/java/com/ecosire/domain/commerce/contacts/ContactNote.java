package com.ecosire.domain.commerce.contacts;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Ref;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Something that was written down about a contact. */
@Entity
@Table(name = "contact_note")
@Doc("Something that was written down about a contact")
public class ContactNote extends Stored {
  @Doc("The contact")
  @NotNull
  UUID contactId;

  @Embedded NoteInput input = new NoteInput();

  @Doc("Who wrote it")
  @Ref("User")
  UUID authorId;
}
