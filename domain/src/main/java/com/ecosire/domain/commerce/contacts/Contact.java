package com.ecosire.domain.commerce.contacts;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.store.Stored;
import com.ecosire.domain.values.Address;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;

/** A person or company. */
@Entity
@Table(name = "contact")
@Doc("A person or company that the organization deals with")
public class Contact extends Stored {
  @Embedded ContactInput input = new ContactInput();

  /**
   * What duplicates are found by: digits of the telephone number, letters of the tax id, name with
   * website host.
   */
  @Hidden String phoneKey;

  @Hidden String taxKey;
  @Hidden String nameKey;

  /** Full name. */
  public String name() {
    return input.name;
  }

  /** E-mail address, if known. */
  public Optional<String> email() {
    return Optional.ofNullable(input.email);
  }

  /** What other modules' records show of it. */
  public ContactSummary summary() {
    return new ContactSummary(id(), input.name, input.email);
  }

  /** A person or a company. */
  public ContactType type() {
    return input.type;
  }

  /** Number with the tax authority, if known. */
  public Optional<String> taxId() {
    return Optional.ofNullable(input.taxId);
  }

  /** Main postal address, if known. */
  public Optional<Address> address() {
    return Optional.ofNullable(input.address);
  }

  /** Words to group contacts by. */
  public List<String> tags() {
    return input.tags;
  }
}
