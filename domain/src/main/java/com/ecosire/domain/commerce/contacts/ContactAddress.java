package com.ecosire.domain.commerce.contacts;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** One more address of a contact. */
@Entity
@Table(name = "contact_address")
@Doc("One more address of a contact")
public class ContactAddress extends Stored {
  @Doc("The contact")
  @NotNull
  UUID contactId;

  @Embedded AddressInput input = new AddressInput();
}
