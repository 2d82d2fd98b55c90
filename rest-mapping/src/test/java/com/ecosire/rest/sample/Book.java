package com.ecosire.rest.sample;

import com.ecosire.domain.shape.Doc;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A book as the library keeps it. */
@Entity
@Doc("A book")
class Book {
  @Id
  @Doc("Id")
  UUID id;

  @Embedded BookInput input = new BookInput();

  @Doc("Version")
  long version;

  @Doc("When it was made")
  Instant createdAt;

  UUID id() {
    return id;
  }

  BookInput input() {
    return input;
  }
}
