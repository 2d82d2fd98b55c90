package com.ecosire.rest.sample;

import com.ecosire.domain.shape.Doc;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Somebody who writes books. */
@Entity
@Doc("An author")
class Author {
  @Id
  @Doc("Id")
  UUID id;

  @Embedded AuthorInput input = new AuthorInput();

  @Doc("Version")
  long version;

  @Doc("When it was made")
  Instant createdAt;
}
